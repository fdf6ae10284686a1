// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "parameters.h"

namespace forecourt::network {

/// What the operation sends.
std::optional<domain::ApiContent> readBody(Source &source, const QJsonObject &operation,
                                           const ReadParameters &parameters, const QString &where);
/// What it may answer, by status.
QList<domain::ApiResponse> readResponses(Source &source, const QJsonObject &operation,
                                         const QString &where);

} // namespace forecourt::network
