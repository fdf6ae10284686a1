// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apifield.h"

namespace forecourt::models {

/// The kind, type, hint, choices and example of a resolved schema, as far as it has one shape.
void describeScalar(ApiField &field, const QJsonObject &schema,
                    const domain::ApiDocument &document);

/// The shapes that oneOf or anyOf leaves to choose from, without "null"; of a schema that says
/// more than that none: it is filled in as JSON.
QList<QJsonObject> shapesOf(const domain::ApiDocument &document, const QJsonObject &schema);
QString shapeTitle(const domain::ApiDocument &document, const QJsonObject &shape);
/// The one that this value looks most like.
int likelyShape(const domain::ApiDocument &document, const QList<QJsonObject> &shapes,
                const QJsonValue &value);

} // namespace forecourt::models
