// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace forecourt::domain {

/// The address as it may be shown to strangers: known words of the path stay, anything else (an
/// id, a name) is "…", and of the query only the names stay: "/external/customers/…?page,limit".
QString addressShape(const QUrl &url);

/// A line of the log as it may be shown to strangers. What a line may say is known only for our
/// own parts and for Qt's; of any other only when it was said stays.
QString publicLogLine(const QString &line);

} // namespace forecourt::domain
