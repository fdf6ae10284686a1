// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/accounts.h"

#include <QString>

namespace forecourt::app {

/// Where everything is kept: the given directory, else the system's place for application data.
QString dataDirectory(const QString &given);

/// What is known of the limits of servers: beside the data, whose directory may be given, since
/// limits hold for the user's processes together.
QString ledgerDirectory();

/// Takes a secret out of this process's environment, so that no child and no crash report
/// inherits it. Without the blanks and the end of line that a shell may have left around it.
QByteArray takeVariable(const char *name);
QByteArray takeEnvironmentKey(); ///< FORECOURT_API_KEY

/// The names by which the system, settings and the window manager know the program.
void setApplicationNames();

} // namespace forecourt::app
