// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"

#include "bodytext.h"
#include "domain/api/schemacheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr int DeepestDefault = 6;

bool isObject(const QJsonObject &schema)
{
    return schema.value("type"_L1) == "object"_L1 || schema.contains("properties"_L1);
}

// The default, the only value there is, or an example; that of a whole object would fill in what
// may be left out.
QJsonValue given(const QJsonObject &schema)
{
    for (const QLatin1StringView word : { "default"_L1, "const"_L1, "example"_L1 }) {
        if (schema.contains(word) && !(word == "example"_L1 && isObject(schema)))
            return schema.value(word);
    }
    const QJsonArray values = schema.value("enum"_L1).toArray();
    return values.size() == 1 ? values[0] : QJsonValue(QJsonValue::Undefined);
}

/// What an empty form holds of a body. What is needed and not known stands there as null, so that
/// the check asks for it.
class DefaultBody
{
public:
    explicit DefaultBody(const ApiDocument &document)
        : m_document(document)
    {
    }

    QJsonValue value(const QJsonObject &schema, int depth = 0);

private:
    QJsonObject object(const QJsonObject &whole, int depth);
    QJsonValue list(const QJsonObject &whole, int depth);

    const ApiDocument &m_document;
    int m_left = 1'000; ///< values: what needs several of itself would never end
};

QJsonObject DefaultBody::object(const QJsonObject &whole, int depth)
{
    QJsonObject object;
    const QJsonArray required = whole.value("required"_L1).toArray();
    const QJsonObject properties = whole.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end() && m_left > 0; ++it) {
        const QJsonObject property = it.value().toObject();
        const bool isReadOnly = schemaSays(m_document, property, u"readOnly"_s);
        const bool isNeeded = required.contains(it.key()) && !isReadOnly;
        // An example of what may be left out would be data that nobody entered.
        const QJsonValue known = m_document.resolved(property).value("default"_L1);
        if (isNeeded)
            object.insert(it.key(), value(property, depth + 1));
        else if (!known.isUndefined() && !isReadOnly)
            object.insert(it.key(), known);
    }
    return object;
}

QJsonValue DefaultBody::list(const QJsonObject &whole, int depth)
{
    const bool isNeeded = whole.value("minItems"_L1).toInt() > 0;
    const QJsonObject items = whole.value("items"_L1).toObject();
    return isNeeded ? QJsonArray{ value(items, depth + 1) } : QJsonArray{};
}

QJsonValue DefaultBody::value(const QJsonObject &schema, int depth)
{
    const QJsonObject whole = m_document.resolved(schema);
    const QJsonValue known = given(whole);
    if (!known.isUndefined())
        return known;
    if (--m_left < 0 || depth > DeepestDefault)
        return QJsonValue::Null;
    if (isObject(whole))
        return object(whole, depth);
    for (const QLatin1StringView word : { "oneOf"_L1, "anyOf"_L1 }) {
        const QJsonArray choices = whole.value(word).toArray();
        if (!choices.isEmpty())
            return value(choices[0].toObject(), depth + 1);
    }
    return whole.value("type"_L1) == "array"_L1 ? list(whole, depth) : QJsonValue(QJsonValue::Null);
}

} // namespace

ApiInput defaultInput(const ApiDocument &document, const ApiOperation &operation)
{
    ApiInput input;
    for (const ApiParameter &parameter : operation.parameters) {
        const QJsonObject schema = document.resolved(parameter.schema);
        // An example of what may be left out would be a filter that nobody asked for.
        const QJsonValue known = parameter.required ? given(schema) : schema.value("default"_L1);
        if (!known.isUndefined() && !known.isNull())
            input.values.insert(inputKey(parameter), known);
    }
    const auto &body = operation.body;
    if (!body || (!body->required && !document.resolved(body->schema).contains("default"_L1)))
        return input;
    const QJsonValue value = DefaultBody(document).value(body->schema);
    if (bodyText(body->type, value))
        input.body = value;
    return input;
}

} // namespace forecourt::domain
