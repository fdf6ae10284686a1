// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace forecourt::network {

/// One schema of any version of OpenAPI in the words of JSON Schema: `nullable` becomes a type
/// "null", the boolean `exclusiveMinimum` a number. What means nothing is left out with a remark.
QJsonObject schemaWords(Source &source, const QJsonValue &schema, const QString &where);

/// The whole document with every schema in it so.
QJsonObject rootInSchemaWords(Source &source);

} // namespace forecourt::network
