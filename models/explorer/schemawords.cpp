// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/schemawords.h"

#include "models/jsontree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::ApiDocument;

namespace {

struct SchemaWords
{
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

struct KindRow
{
    QLatin1StringView type, format; ///< an empty format: any
    FieldKind kind;
};

constexpr KindRow kinds[] = {
    { "integer"_L1, {}, FieldKind::Integer },
    { "number"_L1, {}, FieldKind::Number },
    { "boolean"_L1, {}, FieldKind::Flag },
    { "string"_L1, "date"_L1, FieldKind::Date },
    { "string"_L1, "date-time"_L1, FieldKind::DateTime },
    { "string"_L1, "password"_L1, FieldKind::Secret },
    { "string"_L1, {}, FieldKind::Text },
    { "array"_L1, {}, FieldKind::Items },
    { "object"_L1, {}, FieldKind::Group },
};

QJsonArray choicesOf(const QJsonObject &schema)
{
    if (schema.contains("const"_L1))
        return { schema.value("const"_L1) };
    return schema.value("enum"_L1).toArray();
}

QString typeOfValue(const QJsonValue &value)
{
    if (value.isBool())
        return u"boolean"_s;
    if (value.isDouble())
        return u"number"_s;
    return value.isString() ? u"string"_s : QString();
}

/// Of several the one that is not "null"; guessed where none is said.
QString typeOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString())
        return type.toString();
    QStringList types;
    const QJsonArray several = type.toArray();
    for (const QJsonValue &one : several) {
        if (one.toString() != "null"_L1)
            types << one.toString();
    }
    if (types.size() == 1)
        return types.first();
    if (!types.isEmpty())
        return {};
    if (schema.contains("properties"_L1))
        return u"object"_s;
    const QJsonArray choices = choicesOf(schema);
    if (!choices.isEmpty())
        return typeOfValue(choices.first());
    return schema.contains("items"_L1) ? u"array"_s : QString();
}

FieldKind kindOf(const QString &type, const QString &format)
{
    for (const KindRow &row : kinds) {
        if (type == row.type && (row.format.isEmpty() || format == row.format))
            return row.kind;
    }
    return FieldKind::Json;
}

QString typeWords(const QString &type, const QString &format)
{
    const QString known = type.isEmpty() ? u"any"_s : type;
    return format.isEmpty() ? known : QString(known % u" (" % format % u')');
}

QString numberAt(const QJsonObject &schema, QLatin1StringView key)
{
    return schema.value(key).isDouble() ? jsonText(schema.value(key)) : QString();
}

/// "1 to 100", "from 1", "up to 100".
QString boundsWords(const QString &low, const QString &high)
{
    if (low.isEmpty() && high.isEmpty())
        return {};
    if (high.isEmpty())
        return SchemaWords::tr("from %1").arg(low);
    return low.isEmpty() ? SchemaWords::tr("up to %1").arg(high)
                         : SchemaWords::tr("%1 to %2").arg(low, high);
}

QString hintOf(const QJsonObject &schema)
{
    QStringList parts;
    parts << boundsWords(numberAt(schema, "minimum"_L1), numberAt(schema, "maximum"_L1));
    const QString lengths =
        boundsWords(numberAt(schema, "minLength"_L1), numberAt(schema, "maxLength"_L1));
    if (!lengths.isEmpty())
        parts << SchemaWords::tr("length %1").arg(lengths);
    const QString pattern = schema.value("pattern"_L1).toString();
    if (!pattern.isEmpty())
        parts << SchemaWords::tr("like %1", "a regular expression").arg(pattern);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString exampleOf(const QJsonObject &schema)
{
    for (const auto key : { "default"_L1, "example"_L1 }) {
        if (schema.contains(key))
            return jsonText(schema.value(key));
    }
    const QJsonArray examples = schema.value("examples"_L1).toArray();
    return examples.isEmpty() ? QString() : jsonText(examples.first());
}

void describeArray(ApiField &field, const QJsonObject &items)
{
    const QString type = typeOf(items);
    const FieldKind kind = kindOf(type, items.value("format"_L1).toString());
    field.type = SchemaWords::tr("array of %1").arg(typeWords(type, {}));
    field.itemKind = kind;
    if (kind == FieldKind::Json)
        field.kind = items.contains("oneOf"_L1) || items.contains("anyOf"_L1) ? FieldKind::Items
                                                                              : FieldKind::Json;
    else if (kind != FieldKind::Group && kind != FieldKind::Items)
        field.kind = FieldKind::List;
    field.choices = choicesOf(items);
}

} // namespace

void describeScalar(ApiField &field, const QJsonObject &schema, const ApiDocument &document)
{
    const QString type = typeOf(schema);
    const QString format = schema.value("format"_L1).toString();
    field.kind = kindOf(type, format);
    field.type = typeWords(type, format);
    field.hint = hintOf(schema);
    field.example = exampleOf(schema);
    if (field.kind == FieldKind::Items)
        return describeArray(field, document.resolved(schema.value("items"_L1).toObject()));
    // A map of any names, or an object of which nothing is known.
    if (field.kind == FieldKind::Group && schema.value("properties"_L1).toObject().isEmpty())
        field.kind = FieldKind::Json;
    field.choices = choicesOf(schema);
    if (!field.choices.isEmpty() && field.kind != FieldKind::Group)
        field.kind = FieldKind::Choice;
}

QList<QJsonObject> shapesOf(const ApiDocument &document, const QJsonObject &schema)
{
    QJsonArray alternatives = schema.value("oneOf"_L1).toArray();
    if (alternatives.isEmpty())
        alternatives = schema.value("anyOf"_L1).toArray();
    if (schema.contains("properties"_L1))
        return {};
    QList<QJsonObject> shapes;
    for (const QJsonValue &alternative : alternatives) {
        if (document.resolved(alternative.toObject()).value("type"_L1) != "null"_L1)
            shapes << alternative.toObject();
    }
    return shapes;
}

QString shapeTitle(const ApiDocument &document, const QJsonObject &shape)
{
    const QJsonObject schema = document.resolved(shape);
    const QString title = schema.value("title"_L1).toString();
    if (!title.isEmpty())
        return title;
    const QString reference = shape.value("$ref"_L1).toString();
    return reference.isEmpty() ? typeWords(typeOf(schema), schema.value("format"_L1).toString())
                               : reference.section(u'/', -1);
}

static int likeness(const QJsonObject &schema, const QJsonValue &value)
{
    const QString type = typeOf(schema);
    const bool sameType = (value.isString() && type == "string"_L1)
        || (value.isDouble() && (type == "integer"_L1 || type == "number"_L1))
        || (value.isBool() && type == "boolean"_L1) || (value.isArray() && type == "array"_L1);
    if (!value.isObject())
        return sameType ? 1 : 0;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonObject object = value.toObject();
    int score = 0;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonArray choices = choicesOf(properties.value(member.key()).toObject());
        score += properties.contains(member.key()) ? 1 : -1;
        score += choices.size() == 1 && choices.first() == member.value() ? 10 : 0;
    }
    return score;
}

int likelyShape(const ApiDocument &document, const QList<QJsonObject> &shapes,
                const QJsonValue &value)
{
    int best = 0, bestScore = 0;
    for (int i = 0; i < shapes.size(); ++i) {
        const int score = likeness(document.resolved(shapes.at(i)), value);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

} // namespace forecourt::models
