// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"

namespace forecourt::models {

/// What an answer's tabs show, taken from its bytes.
struct AnswerParts
{
    domain::ApiAnswer answer;
    QJsonValue json = QJsonValue::Undefined;
    std::optional<domain::ApiRows> rows;
    QString text;
    qint64 hiddenBytes = 0;
    std::optional<domain::ApiCall> next, previous; ///< the pages beside it
};

/// Takes its time over a large answer; safe on any thread.
AnswerParts partsOf(domain::ApiAnswer answer, domain::PagingStyle paging, const QUrl &baseUrl);

} // namespace forecourt::models
