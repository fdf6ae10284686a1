// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/api/apicall.h"
#include "domain/api/schemacheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr int DeepestDefault = 6;

// The default, the only value there is, or an example.
QJsonValue given(const QJsonObject &schema)
{
    for (const QLatin1StringView word : { "default"_L1, "const"_L1, "example"_L1 }) {
        if (schema.contains(word))
            return schema.value(word);
    }
    const QJsonArray values = schema.value("enum"_L1).toArray();
    return values.size() == 1 ? values[0] : QJsonValue(QJsonValue::Undefined);
}

QJsonValue bodyValue(const ApiDocument &document, const QJsonObject &schema, int depth);

// What is needed stands there as null, for a person to fill in; the check would miss it.
QJsonObject bodyObject(const ApiDocument &document, const QJsonObject &whole, int depth)
{
    QJsonObject object;
    const QJsonArray required = whole.value("required"_L1).toArray();
    const QJsonObject properties = whole.value("properties"_L1).toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it.value().toObject();
        if (schemaSays(document, property, u"readOnly"_s))
            continue;
        const bool isNeeded = required.contains(it.key());
        const QJsonValue known = given(document.resolved(property));
        if (isNeeded)
            object.insert(it.key(), bodyValue(document, property, depth + 1));
        else if (!known.isUndefined())
            object.insert(it.key(), known);
    }
    return object;
}

QJsonValue bodyValue(const ApiDocument &document, const QJsonObject &schema, int depth)
{
    const QJsonObject whole = document.resolved(schema);
    const QJsonValue known = given(whole);
    if (!known.isUndefined() || depth > DeepestDefault)
        return known.isUndefined() ? QJsonValue(QJsonValue::Null) : known;
    const bool isObject = whole.value("type"_L1) == "object"_L1 || whole.contains("properties"_L1);
    if (isObject)
        return bodyObject(document, whole, depth);
    if (whole.value("type"_L1) == "array"_L1) {
        const bool isNeeded = whole.value("minItems"_L1).toInt() > 0;
        const QJsonObject items = whole.value("items"_L1).toObject();
        return isNeeded ? QJsonArray{ bodyValue(document, items, depth + 1) } : QJsonArray{};
    }
    return QJsonValue::Null;
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
    if (body && (body->required || !given(body->schema).isUndefined()))
        input.body = bodyValue(document, body->schema, 0);
    return input;
}

} // namespace forecourt::domain
