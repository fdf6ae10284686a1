// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "models/formatting.h"

namespace forecourt::ui {

/// A request of which nobody knows whether it arrived: what was sent and when.
QString doubtSent(const domain::Change &change, const models::Formatting &formatting);
/// Where a person can look, and for what; then what to press.
QStringList doubtChecks(const domain::Change &change, const models::Formatting &formatting);

} // namespace forecourt::ui
