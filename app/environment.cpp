// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace forecourt::app {

QString dataDirectory(const QString &given)
{
    const QString place = given.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        : given;
    return QDir(place).absolutePath();
}

QString ledgerDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QStringLiteral("/limits");
}

QByteArray takeEnvironmentKey()
{
    const QByteArray key = qgetenv("FORECOURT_API_KEY").trimmed();
    qunsetenv("FORECOURT_API_KEY");
    return key;
}

void setApplicationNames()
{
    QCoreApplication::setOrganizationDomain(QStringLiteral("forecourt.org"));
    QCoreApplication::setOrganizationName(QStringLiteral("Forecourt"));
    QCoreApplication::setApplicationName(QStringLiteral("Forecourt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FORECOURT_VERSION));
}

} // namespace forecourt::app
