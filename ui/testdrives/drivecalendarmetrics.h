// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::ui {

// Of the calendar, in pixels.
inline constexpr int calendarHead = 40;
inline constexpr int calendarAxis = 56;
inline constexpr int calendarHour = 68;
inline constexpr int calendarTop = 8; // so that the first hour's figure is whole

} // namespace forecourt::ui
