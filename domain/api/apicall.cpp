// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"

#include "domain/secrets.h"
#include "keytable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<ParameterPlace> PlaceKeys[] = {
    { ParameterPlace::Path, "path" },
    { ParameterPlace::Query, "query" },
    { ParameterPlace::Header, "header" },
    { ParameterPlace::Cookie, "cookie" },
};

constexpr QLatin1StringView OwnHeaders[] = {
    "accept"_L1,
    "accept-encoding"_L1,
    "api-key"_L1,
    "apikey"_L1,
    "authorization"_L1,
    "connection"_L1,
    "content-length"_L1,
    "content-type"_L1,
    "cookie"_L1,
    "expect"_L1,
    "host"_L1,
    "keep-alive"_L1,
    "origin"_L1,
    "set-cookie"_L1,
    "te"_L1,
    "trailer"_L1,
    "transfer-encoding"_L1,
    "upgrade"_L1,
    "user-agent"_L1,
    "x-api-key"_L1,
    "x-auth-token"_L1,
};

} // namespace

QString inputKey(ParameterPlace place, const QString &name)
{
    return keyOf(PlaceKeys, place) + u'/' + name;
}

QString inputKey(const ApiParameter &parameter)
{
    return inputKey(parameter.place, parameter.name);
}

ApiInput withoutSecrets(ApiInput input)
{
    input.values.removeIf([](const auto &it) { return isSecretName(it.key()); });
    for (QJsonValue &value : input.values)
        value = withoutSecretFields(value);
    const QByteArray text = input.body.toString().toUtf8();
    input.body = textWithoutSecrets(text) == text ? withoutSecretFields(input.body)
                                                  : QJsonValue(QJsonValue::Undefined);
    if (textWithoutSecrets(input.rawBody) != input.rawBody)
        input.rawBody.clear();
    return input;
}

QJsonObject toJson(const ApiInput &input)
{
    QJsonObject values;
    for (auto it = input.values.cbegin(); it != input.values.cend(); ++it)
        values.insert(it.key(), it.value());
    QJsonObject json{ { u"values"_s, values } };
    if (!input.body.isUndefined())
        json.insert(u"body"_s, input.body);
    if (!input.rawBody.isEmpty())
        json.insert(u"rawBody"_s, QString::fromLatin1(input.rawBody.toBase64()));
    return json;
}

ApiInput apiInputFromJson(const QJsonObject &json)
{
    ApiInput input;
    const QJsonObject values = json.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        input.values.insert(it.key(), it.value());
    input.body = json.value("body"_L1);
    input.rawBody = QByteArray::fromBase64(json.value("rawBody"_L1).toString().toLatin1());
    return withoutSecrets(std::move(input));
}

bool isOwnHeader(const QString &name)
{
    return name.startsWith("proxy-"_L1, Qt::CaseInsensitive)
        || std::any_of(std::begin(OwnHeaders), std::end(OwnHeaders), [&](QLatin1StringView own) {
               return name.compare(own, Qt::CaseInsensitive) == 0;
           });
}

bool ApiCall::writes() const
{
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

bool ApiAnswer::isJson() const
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || type == "text/json" || type.endsWith("+json");
}

} // namespace forecourt::domain
