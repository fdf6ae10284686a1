// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apiservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

QJsonObject toJson(const ApiService &service)
{
    return { { u"id"_s, service.id.value },
             { u"name"_s, service.name },
             { u"system"_s, service.system },
             { u"environment"_s, service.environment },
             { u"version"_s, service.version },
             { u"region"_s, service.region },
             { u"baseUrl"_s, service.baseUrl.toString() },
             { u"authHeader"_s, QString::fromLatin1(service.auth.header) },
             { u"authPrefix"_s, QString::fromLatin1(service.auth.prefix) },
             { u"paging"_s, toKey(service.paging) },
             { u"production"_s, service.isProduction },
             { u"limits"_s, QJsonArray::fromStringList(service.limits) },
             { u"document"_s, service.hasDocument },
             { u"keyStoredAt"_s, service.keyStoredAt.toString(Qt::ISODateWithMs) },
             { u"keyInMemoryOnly"_s, service.keyInMemoryOnly } };
}

std::optional<ApiService> apiServiceFromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    ApiService service;
    service.id.value = text("id"_L1);
    service.baseUrl = QUrl(text("baseUrl"_L1));
    if (service.id.isEmpty() || !service.baseUrl.isValid() || service.baseUrl.isEmpty())
        return {};
    service.name = text("name"_L1);
    service.system = text("system"_L1);
    service.environment = text("environment"_L1);
    service.version = text("version"_L1);
    service.region = text("region"_L1);
    service.auth = { text("authHeader"_L1).toLatin1(), text("authPrefix"_L1).toLatin1() };
    service.paging = pagingStyleFromKey(text("paging"_L1)).value_or(PagingStyle::None);
    service.isProduction = json.value("production"_L1).toBool(true);
    for (const QJsonValue &limit : json.value("limits"_L1).toArray())
        service.limits.append(limit.toString());
    service.hasDocument = json.value("document"_L1).toBool();
    service.keyStoredAt = QDateTime::fromString(text("keyStoredAt"_L1), Qt::ISODateWithMs);
    service.keyInMemoryOnly = json.value("keyInMemoryOnly"_L1).toBool();
    return service;
}

} // namespace forecourt::domain
