// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMenu;
class QString;

namespace forecourt::ui {

class MainWindow;

// The window's own actions as a table; made once, with their shortcuts.
// Returns the menu that holds them, owned by the window.
QMenu *addWindowActions(MainWindow &window, const std::function<void()> &search);
// What Undo and Redo would do stands in their entries; without words they rest.
void showUndo(const MainWindow &window, const QString &undo, const QString &redo);

} // namespace forecourt::ui
