// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"

namespace forecourt::domain {

/// An edit of one field that the server was seen to have taken.
struct TakenEdit
{
    QJsonValue base, value;
};

/// The places in `edits` (of one field, oldest first) of those that the server no longer has:
/// a tag, line or preference that the edit added is missing, one that it removed is back, VIP
/// differs. What a later edit of the list changed again is expected of the later one only. Where
/// the server's value is not known (null) nothing is missing.
QList<qsizetype> missingEdits(CustomerField field, const QList<TakenEdit> &edits,
                              const QJsonValue &server);

/// Whether the server's value has all that the edit from `base` to `value` did.
bool hasEdit(CustomerField field, const QJsonValue &base, const QJsonValue &value,
             const QJsonValue &server);

/// `server` without the parts that the edit from `base` to `value` put there, and with those that
/// it took away: what is the edit's own in what the server has.
QJsonValue withoutTaken(CustomerField field, const QJsonValue &base, const QJsonValue &value,
                        const QJsonValue &server);

} // namespace forecourt::domain
