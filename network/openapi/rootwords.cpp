// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemawords.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

// Maps whose keys are names that somebody chose, not words of OpenAPI.
constexpr QLatin1StringView NameMaps[] = {
    "callbacks"_L1,       "content"_L1,
    "headers"_L1,         "links"_L1,
    "parameters"_L1,      "pathItems"_L1,
    "paths"_L1,           "requestBodies"_L1,
    "responses"_L1,       "securityDefinitions"_L1,
    "securitySchemes"_L1, "webhooks"_L1,
};
// Values of the API's own, in which a word of OpenAPI means nothing.
constexpr QLatin1StringView Opaque[] = { "const"_L1,    "default"_L1, "enum"_L1,     "example"_L1,
                                         "examples"_L1, "mapping"_L1, "variables"_L1 };

template <size_t N> bool holds(const QLatin1StringView (&words)[N], const QString &word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

QJsonValue inWords(Source &source, const QJsonValue &value, const QString &where);

QJsonObject schemasByName(Source &source, QJsonObject map, const QString &where)
{
    for (auto it = map.begin(); it != map.end(); ++it)
        it.value() = schemaWords(source, it.value(), where + u'.' + it.key());
    return map;
}

QJsonObject byName(Source &source, QJsonObject map, const QString &where)
{
    for (auto it = map.begin(); it != map.end(); ++it)
        it.value() = inWords(source, it.value(), where + u'.' + it.key());
    return map;
}

QJsonValue wordInWords(Source &source, const QString &word, const QJsonValue &value,
                       const QString &where)
{
    if (word == "schema"_L1)
        return schemaWords(source, value, where);
    if ((word == "schemas"_L1 || word == "definitions"_L1) && value.isObject())
        return schemasByName(source, value.toObject(), where);
    if (holds(Opaque, word) || word.startsWith("x-"_L1))
        return value;
    if (holds(NameMaps, word) && value.isObject())
        return byName(source, value.toObject(), where);
    return inWords(source, value, where);
}

QJsonValue inWords(Source &source, const QJsonValue &value, const QString &where)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(inWords(source, one, where + u"[%1]"_s.arg(array.size())));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = where.isEmpty() ? it.key() : where + u'.' + it.key();
        it.value() = wordInWords(source, it.key(), it.value(), place);
    }
    return object;
}

} // namespace

QJsonObject rootInSchemaWords(Source &source)
{
    return inWords(source, source.root(), {}).toObject();
}

} // namespace forecourt::network
