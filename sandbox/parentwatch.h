// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace forecourt::sandbox {

/** Quits the application when its standard input is closed, as it is when its parent dies. */
void quitWithParent(QCoreApplication &application);

} // namespace forecourt::sandbox
