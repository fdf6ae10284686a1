// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemamerge.h"

#include "domain/api/jsonpointer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

// Parts of parts can double at every level.
constexpr int MostSteps = 2'000;

QJsonObject united(QJsonObject first, const QJsonObject &second)
{
    for (auto it = second.begin(); it != second.end(); ++it)
        first.insert(it.key(), it.value());
    return first;
}

QJsonArray unitedNames(QJsonArray first, const QJsonArray &second)
{
    for (const QJsonValue &name : second) {
        if (!first.contains(name))
            first.append(name);
    }
    return first;
}

// The words that both may hold: names are put together, of anything else the first one counts.
QJsonObject merged(const QJsonObject &outer, const QJsonObject &part)
{
    QJsonObject all = united(part, outer);
    for (const QString &map : { u"properties"_s, u"patternProperties"_s }) {
        if (outer.contains(map) && part.contains(map))
            all.insert(map, united(part.value(map).toObject(), outer.value(map).toObject()));
    }
    const QString required = u"required"_s;
    if (outer.contains(required) && part.contains(required)) {
        all.insert(required,
                   unitedNames(part.value(required).toArray(), outer.value(required).toArray()));
    }
    return all;
}

// Two choices at once are no longer one schema.
bool canMerge(const QJsonObject &outer, const QJsonObject &part)
{
    for (const QString &word : { u"oneOf"_s, u"anyOf"_s, u"not"_s, u"if"_s, u"allOf"_s }) {
        if (outer.contains(word) && part.contains(word))
            return false;
    }
    return true;
}

bool isNull(const QJsonValue &schema)
{
    return schema.toObject().value("type"_L1) == "null"_L1;
}

QJsonObject orNull(QJsonObject schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString() && type != "null"_L1)
        schema.insert("type"_L1, QJsonArray{ type, u"null"_s });
    else if (type.isArray() && !type.toArray().contains(u"null"_s))
        schema.insert("type"_L1, unitedNames(type.toArray(), { u"null"_s }));
    const QJsonArray values = schema.value("enum"_L1).toArray();
    if (!values.isEmpty() && !values.contains(QJsonValue::Null))
        schema.insert("enum"_L1, unitedNames(values, { QJsonValue::Null }));
    return schema;
}

} // namespace

QJsonObject SchemaMerge::resolved(const QJsonObject &schema)
{
    if (++m_steps > MostSteps)
        return {};
    const QSet<QString> before = m_entered;
    QJsonObject whole = withParts(followed(schema));
    whole = withoutNullChoice(whole, u"anyOf"_s);
    whole = withoutNullChoice(whole, u"oneOf"_s);
    m_entered = before;
    return whole;
}

QJsonObject SchemaMerge::followed(QJsonObject schema)
{
    while (schema.contains("$ref"_L1)) {
        const QString reference = schema.take("$ref"_L1).toString();
        if (m_entered.contains(reference))
            break;
        m_entered.insert(reference);
        const QJsonObject target = valueAt(m_root, pointerOf(reference)).toObject();
        schema = united(target, schema);
    }
    return schema;
}

QJsonObject SchemaMerge::withParts(const QJsonObject &schema)
{
    if (!schema.contains("allOf"_L1))
        return schema;
    QJsonObject outer = schema;
    QJsonObject whole;
    QJsonArray rest;
    for (const QJsonValue &part : outer.take("allOf"_L1).toArray()) {
        const QJsonObject one = resolved(part.toObject());
        if (canMerge(one, whole) && canMerge(outer, one))
            whole = merged(one, whole);
        else
            rest.append(part);
    }
    whole = merged(outer, whole);
    if (!rest.isEmpty())
        whole.insert("allOf"_L1, rest);
    return whole;
}

QJsonObject SchemaMerge::withoutNullChoice(const QJsonObject &schema, const QString &keyword)
{
    const QJsonArray choices = schema.value(keyword).toArray();
    if (choices.size() != 2 || isNull(choices[0]) == isNull(choices[1]))
        return schema;
    QJsonObject whole = schema;
    whole.remove(keyword);
    const QJsonObject other = resolved(choices[isNull(choices[0]) ? 1 : 0].toObject());
    return canMerge(whole, other) ? orNull(merged(whole, other)) : schema;
}

} // namespace forecourt::domain
