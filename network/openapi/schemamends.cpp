// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr QLatin1StringView Types[] = { "array"_L1,  "boolean"_L1, "integer"_L1, "null"_L1,
                                        "number"_L1, "object"_L1,  "string"_L1 };

bool isType(const QJsonValue &value)
{
    return value.isString()
        && std::any_of(std::begin(Types), std::end(Types),
                       [&](QLatin1StringView type) { return value == type; });
}

void mendReference(Source &source, QJsonObject &schema, const QString &where)
{
    const QJsonValue reference = schema.value("$ref"_L1);
    if (reference.isUndefined())
        return;
    const QString fault = source.referenceFault(reference.toString());
    if (fault.isNull())
        return;
    source.remark(where, fault);
    schema.remove("$ref"_L1);
}

void mendType(Source &source, QJsonObject &schema, const QString &where)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type == "file"_L1) {
        schema.insert("type"_L1, u"string"_s);
        schema.insert("format"_L1, u"binary"_s);
        return;
    }
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{ type };
    if (type.isUndefined() || (!types.isEmpty() && std::all_of(types.begin(), types.end(), isType)))
        return;
    source.remark(where,
                  Words::tr("The type “%1” is unknown and is left out.")
                      .arg(type.toVariant().toString().left(100)));
    schema.remove("type"_L1);
}

QJsonArray withNull(QJsonArray values, const QJsonValue &null)
{
    if (!values.contains(null))
        values.append(null);
    return values;
}

// Without a type of its own it speaks of what it refers to.
QJsonObject orNull(QJsonObject schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isUndefined()) {
        const bool says = schema.contains("$ref"_L1) || schema.contains("allOf"_L1)
            || schema.contains("oneOf"_L1) || schema.contains("anyOf"_L1);
        const QJsonObject null{ { u"type"_s, u"null"_s } };
        return says ? QJsonObject{ { u"anyOf"_s, QJsonArray{ schema, null } } } : schema;
    }
    schema.insert("type"_L1,
                  withNull(type.isArray() ? type.toArray() : QJsonArray{ type }, u"null"_s));
    if (schema.contains("enum"_L1))
        schema.insert("enum"_L1, withNull(schema.value("enum"_L1).toArray(), QJsonValue::Null));
    return schema;
}

void mendBound(QJsonObject &schema, QLatin1StringView bound, QLatin1StringView exclusive)
{
    const QJsonValue isExclusive = schema.value(exclusive);
    if (!isExclusive.isBool())
        return;
    schema.remove(exclusive);
    if (isExclusive.toBool() && schema.contains(bound))
        schema.insert(exclusive, schema.take(bound));
}

void mendExample(QJsonObject &schema)
{
    for (const QLatin1StringView word : { "examples"_L1, "x-example"_L1 }) {
        const QJsonValue given = schema.value(word);
        const QJsonValue example = given.isArray() ? given.toArray().at(0) : given;
        if (!example.isUndefined() && !example.isObject() && !schema.contains("example"_L1))
            schema.insert("example"_L1, example);
    }
}

} // namespace

QJsonObject mendedSchema(Source &source, QJsonObject schema, const QString &where)
{
    mendReference(source, schema, where);
    mendType(source, schema, where);
    mendBound(schema, "minimum"_L1, "exclusiveMinimum"_L1);
    mendBound(schema, "maximum"_L1, "exclusiveMaximum"_L1);
    mendExample(schema);
    const bool isNullable =
        schema.value("nullable"_L1).toBool() || schema.value("x-nullable"_L1).toBool();
    schema.remove("nullable"_L1);
    schema.remove("x-nullable"_L1);
    return isNullable ? orNull(schema) : schema;
}

} // namespace forecourt::network
