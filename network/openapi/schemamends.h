// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

namespace forecourt::network {

/// What one schema says in the words of OpenAPI 2 and 3.0, said in those of JSON Schema; its
/// parts are done already.
QJsonObject mendedSchema(Source &source, QJsonObject schema, const QString &where);

} // namespace forecourt::network
