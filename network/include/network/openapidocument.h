// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "domain/api/apidocument.h"
#include "domain/result.h"

namespace forecourt::network {

/// Reads an OpenAPI document, version 2.0, 3.0 or 3.1, JSON or YAML. Nothing of it is executed and
/// nothing that it refers to is fetched; size, depth and number of values are limited. What is
/// broken in one place is left out and stands in `remarks`; the error of what cannot be read at
/// all says what and where. Takes seconds for a large one: not for the GUI thread.
domain::Result<domain::ApiDocument> readApiDocument(const QByteArray &text);

/// Where an answer is not what the document promises, one sentence each, at most 20.
QStringList findingsOf(const domain::ApiDocument &document, const domain::ApiOperation &operation,
                       const domain::ApiAnswer &answer);

} // namespace forecourt::network
