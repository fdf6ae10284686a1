// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "source.h"

namespace forecourt::network {

/// Reads `style` and `explode`, or `collectionFormat` of version 2; the usual one of its place
/// where none is given or the given one does not fit there.
void readStyle(Source &source, const QJsonObject &json, const QString &where,
               domain::ApiParameter &parameter);

} // namespace forecourt::network
