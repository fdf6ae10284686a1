// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdlib>
#include <cstring>

namespace forecourt::app {

static constexpr auto keyVariable = "FORECOURT_API_KEY";

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

QByteArray takeVariable(const char *name)
{
    const QByteArray value = qgetenv(name).trimmed();
#ifdef Q_OS_UNIX
    // Where the system handed it over it would be seen still, also in a child that just starts.
    if (char *given = std::getenv(name))
        std::memset(given, 0, std::strlen(given));
#endif
    qunsetenv(name);
    return value;
}

QByteArray takeEnvironmentKey()
{
    return takeVariable(keyVariable);
}

void setApplicationNames()
{
    QCoreApplication::setOrganizationDomain(QStringLiteral("forecourt.org"));
    QCoreApplication::setOrganizationName(QStringLiteral("Forecourt"));
    QCoreApplication::setApplicationName(QStringLiteral("Forecourt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FORECOURT_VERSION));
}

} // namespace forecourt::app
