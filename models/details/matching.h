// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customerdetail.h"
#include "models/formatting.h"

namespace forecourt::models {

/// What a listing may cost above the budget and still be shown, with the excess said.
constexpr double overBudgetShown = 0.10;

/// Why a listing fits what somebody is looking for; nothing where it does not.
std::optional<VehicleMatch> matchOf(const domain::Vehicle &vehicle,
                                    const domain::Preferences &preferences,
                                    const Formatting &formatting);
/// Whether a listing fits: its body type is among the wanted ones and its price in the range.
/// Preferences that name neither fit nothing.
bool fits(const domain::Vehicle &vehicle, const domain::Preferences &preferences);
/// The upper end of the range with the excess that is still shown.
std::optional<domain::Amount> stretchedMaximum(const domain::Preferences &preferences);

} // namespace forecourt::models
