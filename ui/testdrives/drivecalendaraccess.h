// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::ui {

/// Lets assistive tools read each drive of a calendar and press it.
void installCalendarAccess();

} // namespace forecourt::ui
