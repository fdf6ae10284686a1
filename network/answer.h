// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"

#include "domain/apierror.h"
#include "network/transport.h"

#include <QJsonObject>

namespace forecourt::network {

/// The body as JSON, and an outcome that takes into account what the body says: one cut short
/// or a `statusCode` that is not 2xx turns a success into a failure.
struct Answer
{
    Outcome outcome;
    QJsonObject json;
    QList<RowText> rows = {}; ///< of `data`, which is then empty in `json`
};
/// `rowsApart`: the rows of a list stay text, where it is one.
Answer readAnswer(Outcome outcome, bool rowsApart = false);
/// Takes the body as it came; of a refusal what JSON says is read, for limits and for people.
Answer takeAnswer(Outcome outcome, const QByteArray &method);
/// Whether it is what was asked for, where an answer of any status was.
bool isComplete(const Outcome &outcome);
Reply replyAsItCame(const Answer &answer);

/// The error that a caller sees; `doubtful` where the request may have taken effect and must
/// not be sent again.
domain::ApiError errorOf(const Answer &answer, bool doubtful);
/// "ok" or a word for the record.
QString outcomeWord(const Outcome &outcome);

} // namespace forecourt::network
