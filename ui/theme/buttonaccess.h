// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::ui {

/// Lets assistive tools press and switch buttons as a click does. Qt's own interface only sets
/// the check mark, so that nobody who listens to `clicked` hears of it.
void installButtonAccess();

} // namespace forecourt::ui
