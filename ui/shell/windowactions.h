// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;

namespace forecourt::ui {

class MainWindow;

// The window's own actions as a table; made once, with their shortcuts.
// Returns the menu that holds them, owned by the window.
QMenu *addWindowActions(MainWindow &window, const std::function<void()> &search);

} // namespace forecourt::ui
