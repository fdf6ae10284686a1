// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "theme/tokens.h"

namespace forecourt::ui {

/// The meaning that a model gives as the tone that the theme draws.
constexpr Tone toneOf(models::Tone tone)
{
    return Tone(int(tone));
}
static_assert(toneOf(models::Tone::Neutral) == Tone::Neutral);
static_assert(toneOf(models::Tone::Accent) == Tone::Accent);
static_assert(toneOf(models::Tone::Warning) == Tone::Warning);
static_assert(toneOf(models::Tone::Vip) == Tone::Vip);

} // namespace forecourt::ui
