// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/customerpatch.h"

#include <QList>

namespace forecourt::domain {

/// What is to be sent for the waiting edits of one customer, given what the server has now.
struct PushPlan
{
    CustomerPatch patch; ///< only what differs from the server; empty: it has everything
    QList<CustomerField> conflicts; ///< of these nothing is sent
};

/// Merges edits of one customer, oldest first, each against its own base. Of two edits of one
/// field the later stands on the earlier; a dispute about one stops both.
PushPlan planPush(const CustomerDraft &server, const QList<Change> &edits);

/// What a read after the PATCH says of one field.
enum class ReadBack {
    Taken, ///< the server has it, perhaps with somebody's later edit beside it
    Ignored, ///< it has what it had before: it answered and did not do it
    Other, ///< neither: somebody else wrote in between, or the server made something else of it
};
/// `before` is what was fetched before the PATCH, `sent` what the PATCH carried.
ReadBack judge(CustomerField field, const QJsonValue &before, const QJsonValue &sent,
               const QJsonValue &found);

/// Of one field's edits on this desk, oldest first and without discarded ones: those that are
/// done and that the server has no more. What a later one changed again, even one that still
/// waits, is expected of the later one only. Nothing where `found` is null, since lists do not
/// carry every field.
QList<OperationId> replacedSince(const QList<Change> &edits, const QJsonValue &found);

} // namespace forecourt::domain
