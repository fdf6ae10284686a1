// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forecourt::app {

/// Sends Qt's messages to a file of at most 1 MiB (and one older one) beside the databases, and
/// warnings to standard error as well. Keys never reach a message; what looks like one is
/// replaced all the same.
void startLogging(const QString &directory);

} // namespace forecourt::app
