// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/testdrive.h"
#include "sql.h"
#include "storage/desk.h"

#include <QList>

#include <optional>

namespace forecourt::storage {

// The projections of the journal, read and written as rows. Written by project() alone.

/// As they were made, or as they go.
enum class ChangeOrder { Age, Outbox };
QList<domain::Change> readChanges(Sql &sql, const QString &condition,
                                  const QVariantList &values = {},
                                  ChangeOrder order = ChangeOrder::Age);
OutboxCounts countOpen(Sql &sql);
std::optional<domain::Change> readChange(Sql &sql, const domain::OperationId &id);
void writeChange(Sql &sql, const domain::Change &change);
QList<domain::TestDrive> readTestDrives(Sql &sql, const QString &condition = {},
                                        const QVariantList &values = {});
std::optional<domain::TestDrive> readTestDrive(Sql &sql, const QString &id);
void writeTestDrive(Sql &sql, const domain::TestDrive &drive);
void removeTestDrive(Sql &sql, const QString &id);

/// The last edit of each field that was seen on the server since then, where nothing came of it
/// afterwards.
QList<domain::Change> verifiedSince(Sql &sql, const QDateTime &since);

/// Neither done nor discarded.
QString openCondition();
/// Open and not under way: a person can still change their mind about it. What was replaced on
/// the server is open, but it does not wait.
bool isPending(domain::ChangeState state);
/// The edits of one field that are to reach the server, oldest first.
QList<domain::Change> activeEdits(Sql &sql, const QString &customer, domain::CustomerField field);

} // namespace forecourt::storage
