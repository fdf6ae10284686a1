// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerpatch.h"

namespace forecourt::domain {

/// What came of one field when our change met the server's. On a conflict `value` is ours.
struct FieldMerge
{
    QJsonValue value;
    bool conflict = false;
};

/// Three-way: unchanged on one side takes the other's; tags merge as sets, preferences by key,
/// notes by lines, VIP by value. Lines that both added at one place all stay, theirs first. A
/// base that is null (notes never fetched) makes ours an append. Merging again with a server
/// that already took our edit doubles nothing.
FieldMerge mergeField(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
                      const QJsonValue &theirs);

/// Ours as an addition below what the server has; used where the base was never fetched.
QString appendedNotes(const QString &theirs, const QString &ours);

} // namespace forecourt::domain
