// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "source.h"

namespace forecourt::network {

/// The operations in this order, then those that it does not name. One that cannot be used is
/// left out with a remark.
QList<domain::ApiOperation> readOperations(Source &source,
                                           const QList<std::pair<QString, QString>> &order);

} // namespace forecourt::network
