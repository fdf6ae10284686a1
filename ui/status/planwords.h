// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestplan.h"

#include <QString>

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// What an action will cost, told before it starts: requests, time, and what goes first.
QString planWords(const domain::RequestPlan &plan, const models::Formatting &formatting);

} // namespace forecourt::ui
