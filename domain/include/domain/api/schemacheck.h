// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"

namespace forecourt::domain {

/// Read-only properties are not sent, write-only ones do not come: neither is missed then.
enum class ValueDirection { Sent, Received };

/// Where a value is not what its schema asks for. One set of rules judges what a person fills in
/// and what a server answers. What is unknown or broken in the schema allows everything.
QList<ApiFault> schemaFaults(const ApiDocument &document, const QJsonObject &schema,
                             const QJsonValue &value, const QString &at, ValueDirection direction,
                             qsizetype most = 50);
/// In the document's own words, or where its `$ref` leads.
bool schemaSays(const ApiDocument &document, const QJsonObject &schema, const QString &word);

} // namespace forecourt::domain
