// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemawords.h"

#include "schemamends.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace forecourt::network {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenApi)
};

enum class Shape { Text, Number, Bool, Boolish, List, Schema, Schemas, SchemaMap, SchemaOrBool };

struct Keyword
{
    QLatin1StringView name;
    Shape shape;
};

// What stands behind a word; anything else there would mislead whoever reads it later.
constexpr Keyword Keywords[] = {
    { "$ref"_L1, Shape::Text },
    { "additionalProperties"_L1, Shape::SchemaOrBool },
    { "allOf"_L1, Shape::Schemas },
    { "anyOf"_L1, Shape::Schemas },
    { "contains"_L1, Shape::Schema },
    { "description"_L1, Shape::Text },
    { "else"_L1, Shape::Schema },
    { "enum"_L1, Shape::List },
    { "exclusiveMaximum"_L1, Shape::Boolish },
    { "exclusiveMinimum"_L1, Shape::Boolish },
    { "format"_L1, Shape::Text },
    { "if"_L1, Shape::Schema },
    { "items"_L1, Shape::Schema },
    { "maxItems"_L1, Shape::Number },
    { "maxLength"_L1, Shape::Number },
    { "maxProperties"_L1, Shape::Number },
    { "maximum"_L1, Shape::Number },
    { "minItems"_L1, Shape::Number },
    { "minLength"_L1, Shape::Number },
    { "minProperties"_L1, Shape::Number },
    { "minimum"_L1, Shape::Number },
    { "multipleOf"_L1, Shape::Number },
    { "not"_L1, Shape::Schema },
    { "oneOf"_L1, Shape::Schemas },
    { "pattern"_L1, Shape::Text },
    { "patternProperties"_L1, Shape::SchemaMap },
    { "prefixItems"_L1, Shape::Schemas },
    { "properties"_L1, Shape::SchemaMap },
    { "propertyNames"_L1, Shape::Schema },
    { "readOnly"_L1, Shape::Bool },
    { "required"_L1, Shape::List },
    { "then"_L1, Shape::Schema },
    { "title"_L1, Shape::Text },
    { "uniqueItems"_L1, Shape::Bool },
    { "writeOnly"_L1, Shape::Bool },
};

bool fits(Shape shape, const QJsonValue &value)
{
    switch (shape) {
    case Shape::Text:
        return value.isString();
    case Shape::Number:
        return value.isDouble();
    case Shape::Bool:
        return value.isBool();
    case Shape::Boolish:
        return value.isDouble() || value.isBool();
    case Shape::List:
    case Shape::Schemas:
        return value.isArray();
    case Shape::SchemaMap:
        return value.isObject();
    case Shape::Schema:
        return value.isObject() || value.isBool() || value.isArray();
    case Shape::SchemaOrBool:
        return value.isObject() || value.isBool();
    }
    return true;
}

QJsonValue deeper(Source &source, Shape shape, const QJsonValue &value, const QString &where)
{
    if (shape == Shape::Schemas || (shape == Shape::Schema && value.isArray())) {
        QJsonArray schemas;
        for (const QJsonValue &one : value.toArray())
            schemas.append(schemaWords(source, one, where + u"[%1]"_s.arg(schemas.size())));
        return schemas;
    }
    if (shape == Shape::SchemaMap) {
        QJsonObject schemas = value.toObject();
        for (auto it = schemas.begin(); it != schemas.end(); ++it)
            it.value() = schemaWords(source, it.value(), where + u'.' + it.key());
        return schemas;
    }
    if (shape == Shape::Schema || (shape == Shape::SchemaOrBool && value.isObject()))
        return schemaWords(source, value, where);
    return value;
}

QJsonObject wordByWord(Source &source, QJsonObject schema, const QString &where)
{
    for (const Keyword &keyword : Keywords) {
        const QJsonValue value = schema.value(keyword.name);
        if (value.isUndefined())
            continue;
        if (fits(keyword.shape, value)) {
            schema.insert(keyword.name,
                          deeper(source, keyword.shape, value, where + u'.' + keyword.name));
        } else {
            source.remark(where,
                          Words::tr("“%1” has a value that means nothing there and is left out.")
                              .arg(keyword.name));
            schema.remove(keyword.name);
        }
    }
    return schema;
}

} // namespace

QJsonObject schemaWords(Source &source, const QJsonValue &schema, const QString &where)
{
    if (schema.isBool())
        return schema.toBool() ? QJsonObject{} : QJsonObject{ { u"not"_s, QJsonObject{} } };
    if (!schema.isObject()) {
        source.remark(where, Words::tr("is not a schema and is left out."));
        return {};
    }
    return mendedSchema(source, wordByWord(source, schema.toObject(), where), where);
}

} // namespace forecourt::network
