// SPDX-License-Identifier: GPL-3.0-or-later
#include "parameters.h"

#include "domain/api/apicall.h"
#include "mediatype.h"
#include "parameterstyle.h"
#include "schemawords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using forecourt::domain::ApiParameter;
using forecourt::domain::ParameterPlace;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

struct Place
{
    QLatin1StringView word;
    ParameterPlace place;
};

constexpr Place Places[] = {
    { "path"_L1, ParameterPlace::Path },
    { "query"_L1, ParameterPlace::Query },
    { "header"_L1, ParameterPlace::Header },
    { "cookie"_L1, ParameterPlace::Cookie },
};

constexpr QLatin1StringView SchemaWords[] = {
    "type"_L1,      "format"_L1,     "items"_L1,       "default"_L1,          "maximum"_L1,
    "minimum"_L1,   "pattern"_L1,    "maxLength"_L1,   "minLength"_L1,        "maxItems"_L1,
    "minItems"_L1,  "enum"_L1,       "multipleOf"_L1,  "uniqueItems"_L1,      "exclusiveMaximum"_L1,
    "x-example"_L1, "x-nullable"_L1, "description"_L1, "exclusiveMinimum"_L1,
};

struct Listed
{
    QJsonObject json;
    QString where;
};

QString keyOf(const QJsonObject &json)
{
    return json.value("in"_L1).toString() + u'/' + json.value("name"_L1).toString();
}

// In one list a name may stand once.
QList<Listed> listed(Source &source, const QJsonObject &owner, const QString &where)
{
    QList<Listed> all;
    QSet<QString> seen;
    const QJsonValue value = owner.value("parameters"_L1);
    if (!value.isUndefined() && !value.isArray())
        source.remark(where + u".parameters"_s, Words::tr("is not a list and is left out."));
    for (const QJsonValue &one : value.toArray()) {
        const QString place = where + u".parameters[%1]"_s.arg(all.size());
        const auto json = source.followed(one, place);
        if (json && seen.contains(keyOf(*json)))
            source.remark(place, Words::tr("stands here a second time and is left out."));
        const bool isNew = json && !seen.contains(keyOf(*json));
        all.append({ isNew ? *json : QJsonObject{}, place });
        if (isNew)
            seen.insert(keyOf(*json));
    }
    all.removeIf([](const Listed &one) { return one.json.isEmpty(); });
    return all;
}

QList<Listed> withPathLevel(const QList<Listed> &own, const QList<Listed> &ofPath)
{
    QList<Listed> all;
    for (const Listed &one : ofPath) {
        const bool isReplaced = std::any_of(own.cbegin(), own.cend(), [&](const Listed &other) {
            return keyOf(other.json) == keyOf(one.json);
        });
        if (!isReplaced)
            all.append(one);
    }
    return all + own;
}

void readValue(Source &source, const Listed &from, ApiParameter &parameter)
{
    const QJsonObject &json = from.json;
    const QJsonObject content = json.value("content"_L1).toObject();
    if (!content.isEmpty()) {
        const MediaChoice media = chosenMedia(content);
        parameter.schema = media.schema();
        parameter.asJson = media.isJson();
    } else if (source.isVersion2()) {
        parameter.schema = inlineSchema(source, json, from.where);
    } else {
        parameter.schema = withExample(json.value("schema"_L1).toObject(), json);
    }
}

// Why it cannot be sent; null: it can.
QString refusal(const ApiParameter &parameter)
{
    if (parameter.place == ParameterPlace::Cookie)
        return Words::tr("Cookies are not sent; “%1” is left out.").arg(parameter.name);
    if (parameter.place == ParameterPlace::Header && domain::isOwnHeader(parameter.name)) {
        return Words::tr("Forecourt sets the header “%1” itself; the parameter is left out.")
            .arg(parameter.name);
    }
    return {};
}

std::optional<ApiParameter> parameterOf(Source &source, const Listed &from)
{
    const QString name = from.json.value("name"_L1).toString();
    const QString in = from.json.value("in"_L1).toString();
    const auto place = std::find_if(std::begin(Places), std::end(Places),
                                    [&](const Place &one) { return in == one.word; });
    if (name.isEmpty() || place == std::end(Places)) {
        source.remark(from.where,
                      name.isEmpty()
                          ? Words::tr("has no name and is left out.")
                          : Words::tr("“in” is “%1”, which no version knows; “%2” is left out.")
                                .arg(in.left(100), name.left(100)));
        return {};
    }
    ApiParameter parameter;
    parameter.name = name;
    parameter.place = place->place;
    parameter.description = from.json.value("description"_L1).toString();
    parameter.required = from.json.value("required"_L1).toBool() || in == "path"_L1;
    parameter.deprecated = from.json.value("deprecated"_L1).toBool();
    parameter.allowReserved = from.json.value("allowReserved"_L1).toBool();
    if (const QString sentence = refusal(parameter); !sentence.isNull()) {
        source.remark(from.where, sentence);
        return {};
    }
    readValue(source, from, parameter);
    readStyle(source, from.json, from.where, parameter);
    return parameter;
}

QSet<QString> namesIn(const QString &path)
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QSet<QString> names;
    for (auto matches = braces.globalMatch(path); matches.hasNext();)
        names.insert(matches.next().captured(1));
    return names;
}

} // namespace

QJsonObject inlineSchema(Source &source, const QJsonObject &parameter, const QString &where)
{
    QJsonObject words;
    for (const QLatin1StringView word : SchemaWords) {
        if (parameter.contains(word))
            words.insert(word, parameter.value(word));
    }
    return schemaWords(source, words, where);
}

ReadParameters readParameters(Source &source, const QJsonObject &pathItem, const QString &pathWhere,
                              const QJsonObject &operation, const QString &where)
{
    ReadParameters read;
    const QList<Listed> own = listed(source, operation, where);
    for (const Listed &one : withPathLevel(own, listed(source, pathItem, pathWhere))) {
        const QString in = one.json.value("in"_L1).toString();
        if (source.isVersion2() && in == "body"_L1)
            read.body = one.json;
        else if (source.isVersion2() && in == "formData"_L1)
            read.form.append(one.json);
        else if (const auto parameter = parameterOf(source, one))
            read.parameters.append(*parameter);
    }
    return read;
}

void matchPath(Source &source, const QString &path, QList<ApiParameter> &parameters,
               const QString &where)
{
    QSet<QString> names = namesIn(path);
    parameters.removeIf([&](const ApiParameter &parameter) {
        if (parameter.place != ParameterPlace::Path || names.remove(parameter.name))
            return false;
        source.remark(
            where,
            Words::tr("The path has no place for “%1”, which is left out.").arg(parameter.name));
        return true;
    });
    QStringList missing(names.cbegin(), names.cend());
    missing.sort();
    for (const QString &name : missing) {
        source.remark(
            where,
            Words::tr("“%1” in the path is not described; it is taken for a text.").arg(name));
        parameters.append({ .name = name,
                            .place = ParameterPlace::Path,
                            .schema = { { u"type"_s, u"string"_s } },
                            .style = domain::ParameterStyle::Simple,
                            .explode = false,
                            .required = true });
    }
}

} // namespace forecourt::network
