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

/// Whether `found` has in it what changed from `base` to `ours`, whatever else it has. Line ends
/// and blanks at the end of lines do not count, and nothing is the same as empty.
bool holdsEdit(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
               const QJsonValue &found);

/// What a read after the PATCH says of one field.
enum class ReadBack {
    Taken, ///< the server has it, perhaps with somebody's later edit beside it
    Ignored, ///< it has what it had before: it answered and did not do it
    Other, ///< neither: somebody else wrote in between, or the server made something else of it
};
/// `before` is what was fetched before the PATCH, `sent` what the PATCH carried.
ReadBack judge(CustomerField field, const QJsonValue &before, const QJsonValue &sent,
               const QJsonValue &found);

/// Edits of one field that this desk saw on the server, oldest first: those that a later read
/// lacks. What a later edit of this desk took away itself is not among them, nor is anything
/// where `found` is null, since lists do not carry every field.
QList<OperationId> replacedSince(const QList<Change> &verified, const QJsonValue &found);

} // namespace forecourt::domain
