// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicewords.h"

#include "domain/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ServiceWords", text);
}

Tone toneOf(const QString &environment, bool isProduction)
{
    if (environment == domain::toKey(domain::Environment::Demo))
        return Tone::Vip; // as on the rail and above the demo's pages
    return isProduction ? Tone::Good : Tone::Warning;
}

EnvironmentMark mark(const QString &title, const QString &key, bool isProduction)
{
    return { title.toUpper(), toneOf(key, isProduction) };
}

} // namespace

QString titleOf(const domain::ApiSystem &system)
{
    return QCoreApplication::translate("ApiSystem", system.title);
}

QString titleOf(const domain::ApiEnvironment &environment)
{
    return QCoreApplication::translate("ApiSystem", environment.title);
}

EnvironmentMark markOf(const domain::ApiEnvironment &environment)
{
    return mark(titleOf(environment), QString::fromLatin1(environment.id),
                environment.isProduction);
}

EnvironmentMark markOf(const domain::ApiService &service)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    const auto *environment = system ? system->environment(service.environment) : nullptr;
    const QString title = environment ? titleOf(*environment) : service.environment;
    return mark(title, service.environment, service.isProduction);
}

QString placeOf(const domain::ApiService &service)
{
    const domain::ApiSystem *system = domain::apiSystem(service.system);
    QStringList parts{ system ? titleOf(*system) : service.system, service.version,
                       service.region.toUpper() };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString keyWords(const domain::ApiService &service, const models::Formatting &formatting)
{
    if (service.auth.header.isEmpty())
        return words(QT_TRANSLATE_NOOP("ServiceWords", "needs no key"));
    if (service.keyInMemoryOnly)
        return words(QT_TRANSLATE_NOOP("ServiceWords", "key for one session only, not kept"));
    if (!service.keyStoredAt.isValid())
        return words(QT_TRANSLATE_NOOP("ServiceWords", "no key stored"));
    return words(QT_TRANSLATE_NOOP("ServiceWords", "key stored %1"))
        .arg(formatting.ago(service.keyStoredAt));
}

QString headerWords(const domain::AuthScheme &auth)
{
    // Isolated, so that it reads the same within words that run from right to left.
    return QChar(0x2066) + QString::fromLatin1(auth.header + ": " + auth.prefix) + u"…"_s
        + QChar(0x2069);
}

} // namespace forecourt::ui
