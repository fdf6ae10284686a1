// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/apifield.h"

#include "domain/api/jsonpointer.h"
#include "explorer/schemawords.h"
#include "models/jsontree.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::ApiDocument;

QString ApiField::key() const
{
    QString key = root;
    for (const QString &step : path)
        key += u'/' % domain::pointerStep(step);
    return key;
}

bool isStructured(const QString &contentType)
{
    return contentType.contains("json"_L1, Qt::CaseInsensitive)
        || contentType.startsWith("application/x-www-form-urlencoded"_L1, Qt::CaseInsensitive)
        || contentType.startsWith("multipart/form-data"_L1, Qt::CaseInsensitive);
}

namespace {

/// Deeper than this, or beyond so many, a part of a body is filled in as JSON text.
constexpr int deepest = 5;
constexpr qsizetype mostFields = 600;

/// Where a schema stands: what its field is called, and which references led to it.
struct Place
{
    QString root;
    QStringList path;
    QString name;
    bool required = false;
    int depth = 0;
    QSet<QString> references = {};
    QString description = {};
    bool deprecated = false;
    bool isItem = false;

    Place member(const QString &step, const QString &title) const
    {
        return { root, path + QStringList{ step }, title, false, depth + 1, references, {} };
    }
};

class FormBuilder
{
public:
    FormBuilder(const ApiDocument &document, const QHash<QString, int> &variants)
        : m_document(document)
        , m_variants(variants)
    {
    }
    QList<ApiField> fields;

    void add(const QJsonObject &schema, Place place, const QJsonValue &value);

private:
    void addMembers(const QJsonObject &schema, const Place &place, const QJsonValue &value);
    void addItems(const QJsonObject &schema, const Place &place, const QJsonValue &value);
    void addVariants(ApiField field, const QList<QJsonObject> &shapes, const Place &place,
                     const QJsonValue &value);
    QJsonObject resolved(const QJsonObject &schema) const { return m_document.resolved(schema); }

    const ApiDocument &m_document;
    const QHash<QString, int> &m_variants;
};

void FormBuilder::add(const QJsonObject &given, Place place, const QJsonValue &value)
{
    const QString reference = given.value("$ref"_L1).toString();
    const bool isCircle = !reference.isEmpty() && place.references.contains(reference);
    if (!reference.isEmpty())
        place.references.insert(reference);
    const QJsonObject schema = resolved(given);
    const QList<QJsonObject> shapes = shapesOf(m_document, schema);
    if (place.description.isEmpty())
        place.description = schema.value("description"_L1).toString();
    if (shapes.size() == 1 && !isCircle)
        return add(shapes.first(), place, value);

    ApiField field{ place.root, place.path, place.name };
    field.depth = place.depth;
    field.required = place.required;
    field.isItem = place.isItem;
    field.deprecated = place.deprecated || schema.value("deprecated"_L1).toBool();
    field.description = place.description;
    describeScalar(field, schema, m_document);
    const bool asText = isCircle || place.depth > deepest || fields.size() > mostFields;
    if (asText)
        field.kind = FieldKind::Json;
    const bool isWholeBody = place.path.isEmpty() && place.root == "body"_L1;
    if (shapes.size() > 1 && !asText)
        return addVariants(field, shapes, place, value);
    if (field.kind != FieldKind::Group || !isWholeBody)
        fields.append(field);
    if (field.kind == FieldKind::Group)
        addMembers(schema, place, value);
    else if (field.kind == FieldKind::Items)
        addItems(schema, place, value);
}

// Required ones first, in the order in which the document names them.
void FormBuilder::addMembers(const QJsonObject &schema, const Place &place, const QJsonValue &value)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QStringList names;
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue &name : required) {
        if (properties.contains(name.toString()) && !names.contains(name.toString()))
            names << name.toString();
    }
    const qsizetype requiredCount = names.size();
    for (const QString &name : properties.keys()) {
        if (!names.contains(name))
            names << name;
    }
    const bool isWholeBody = place.path.isEmpty() && place.root == "body"_L1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QJsonObject property = properties.value(names.at(i)).toObject();
        if (resolved(property).value("readOnly"_L1).toBool())
            continue;
        Place member = place.member(names.at(i), names.at(i));
        member.required = i < requiredCount;
        member.depth = isWholeBody ? place.depth : place.depth + 1;
        add(property, member, value.toObject().value(names.at(i)));
    }
}

void FormBuilder::addItems(const QJsonObject &schema, const Place &place, const QJsonValue &value)
{
    const QJsonObject item = schema.value("items"_L1).toObject();
    const QJsonArray items = value.toArray();
    for (int i = 0; i < items.size(); ++i) {
        Place member = place.member(QString::number(i), QString::number(i + 1));
        member.isItem = true;
        add(item, member, items.at(i));
    }
}

void FormBuilder::addVariants(ApiField field, const QList<QJsonObject> &shapes, const Place &place,
                              const QJsonValue &value)
{
    field.kind = FieldKind::Variants;
    for (const QJsonObject &shape : shapes)
        field.variants << shapeTitle(m_document, shape);
    field.variant = qBound(0, m_variants.value(field.key(), likelyShape(m_document, shapes, value)),
                           int(shapes.size()) - 1);
    fields.append(field);
    const QJsonObject chosen = resolved(shapes.at(field.variant));
    const qsizetype before = fields.size();
    Place inner = place;
    inner.name = field.variants.at(field.variant);
    inner.isItem = false;
    if (chosen.contains("properties"_L1))
        addMembers(chosen, inner, value);
    else
        add(shapes.at(field.variant), inner, value);
    if (fields.size() == before + 1 && fields.last().path == field.path)
        fields.last().depth = field.depth + 1;
}

} // namespace

QList<ApiField> fieldsOf(const ApiDocument &document, const domain::ApiOperation &operation,
                         const domain::ApiInput &input, const QHash<QString, int> &variants)
{
    FormBuilder builder(document, variants);
    for (const domain::ApiParameter &parameter : operation.parameters) {
        Place place{ domain::inputKey(parameter), {}, parameter.name, parameter.required };
        place.description = parameter.description;
        place.deprecated = parameter.deprecated;
        builder.add(parameter.schema, place, input.values.value(place.root, QJsonValue::Undefined));
    }
    if (!operation.body)
        return builder.fields;
    const domain::ApiContent &body = *operation.body;
    Place place{ u"body"_s, {}, QString(), body.required };
    place.description = body.description;
    if (isStructured(body.type)) {
        builder.add(body.schema, place, input.body);
        return builder.fields;
    }
    ApiField raw{ place.root, {}, QString(), FieldKind::Raw };
    raw.required = body.required;
    raw.description = body.description;
    raw.type = body.type;
    builder.fields.append(raw);
    return builder.fields;
}

} // namespace forecourt::models
