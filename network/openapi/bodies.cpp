// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include "mediatype.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using forecourt::domain::ApiContent;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

// `consumes` or `produces`: the operation's own, else the document's.
QStringList types(const Source &source, const QJsonObject &operation, QLatin1StringView word)
{
    const QJsonValue own = operation.value(word);
    QStringList all;
    for (const QJsonValue &type : (own.isArray() ? own : source.root().value(word)).toArray())
        all.append(type.toString());
    return all;
}

ApiContent contentOf(const QJsonObject &json)
{
    const QJsonObject content = json.value("content"_L1).toObject();
    ApiContent read;
    read.description = json.value("description"_L1).toString();
    if (content.isEmpty())
        return read;
    const MediaChoice media = chosenMedia(content);
    read.type = media.type;
    read.schema = media.schema();
    return read;
}

ApiContent formBody(Source &source, const QList<QJsonObject> &fields, const QStringList &consumes,
                    const QString &where)
{
    QJsonObject properties;
    QJsonArray required;
    bool hasFile = false;
    for (const QJsonObject &field : fields) {
        const QString name = field.value("name"_L1).toString();
        hasFile |= field.value("type"_L1) == "file"_L1;
        properties.insert(name, inlineSchema(source, field, where));
        if (field.value("required"_L1).toBool())
            required.append(name);
    }
    const QString multipart = u"multipart/form-data"_s;
    const QString encoded = u"application/x-www-form-urlencoded"_s;
    const bool isMultipart =
        hasFile || (consumes.contains(multipart) && !consumes.contains(encoded));
    ApiContent body;
    body.type = isMultipart ? multipart : encoded;
    body.schema = { { u"type"_s, u"object"_s },
                    { u"properties"_s, properties },
                    { u"required"_s, required } };
    body.required = !required.isEmpty();
    return body;
}

std::optional<ApiContent> bodyOfVersion2(Source &source, const QJsonObject &operation,
                                         const ReadParameters &parameters, const QString &where)
{
    const QStringList consumes = types(source, operation, "consumes"_L1);
    if (!parameters.form.isEmpty())
        return formBody(source, parameters.form, consumes, where);
    if (!parameters.body)
        return {};
    ApiContent body;
    body.type = chosenType(consumes);
    body.schema = parameters.body->value("schema"_L1).toObject();
    body.description = parameters.body->value("description"_L1).toString();
    body.required = parameters.body->value("required"_L1).toBool();
    return body;
}

ApiContent answerOfVersion2(const Source &source, const QJsonObject &operation,
                            const QJsonObject &json)
{
    ApiContent content;
    content.description = json.value("description"_L1).toString();
    content.schema = json.value("schema"_L1).toObject();
    if (!content.schema.isEmpty())
        content.type = chosenType(types(source, operation, "produces"_L1));
    return content;
}

bool isStatus(const QString &status)
{
    static const QRegularExpression pattern(u"^([1-5]([0-9]{2}|XX|xx)|default)$"_s);
    return pattern.match(status).hasMatch();
}

} // namespace

std::optional<ApiContent> readBody(Source &source, const QJsonObject &operation,
                                   const ReadParameters &parameters, const QString &where)
{
    if (source.isVersion2())
        return bodyOfVersion2(source, operation, parameters, where);
    const QJsonValue value = operation.value("requestBody"_L1);
    if (value.isUndefined())
        return {};
    const QString place = where + u".requestBody"_s;
    const auto json = source.followed(value, place);
    if (!json)
        return {};
    ApiContent body = contentOf(*json);
    body.required = json->value("required"_L1).toBool();
    if (body.type.isEmpty()) {
        source.remark(place, Words::tr("“content” is missing; the body is taken for any JSON."));
        body.type = u"application/json"_s;
    }
    return body;
}

QList<domain::ApiResponse> readResponses(Source &source, const QJsonObject &operation,
                                         const QString &where)
{
    QList<domain::ApiResponse> responses;
    const QJsonObject all = operation.value("responses"_L1).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key().startsWith("x-"_L1))
            continue;
        const QString place = where + u".responses."_s + it.key();
        if (!isStatus(it.key())) {
            source.remark(place, Words::tr("is not a status and is left out."));
            continue;
        }
        const auto json = source.followed(it.value(), place);
        if (!json)
            continue;
        const ApiContent content =
            source.isVersion2() ? answerOfVersion2(source, operation, *json) : contentOf(*json);
        responses.append({ it.key(), content });
    }
    return responses;
}

} // namespace forecourt::network
