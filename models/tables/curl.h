// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apiservice.h"
#include "domain/requestrecord.h"

namespace forecourt::models {

/// For a POSIX shell: in single quotes where it holds anything but plain characters.
QString shellQuoted(const QString &text);
QString curlCommand(const domain::RequestRecord &record, const QList<domain::ApiService> &known);

} // namespace forecourt::models
