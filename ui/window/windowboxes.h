// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace forecourt::sync {
class Session;
}

namespace forecourt::ui {

class MainWindow;

/// What the session's last error means and what can be done about it; asked only while there is
/// one.
void openProblemBox(sync::Session &session, MainWindow &window);

void openAboutBox(MainWindow &window);

} // namespace forecourt::ui
