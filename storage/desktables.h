// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/testdrive.h"
#include "sql.h"

#include <QList>

#include <optional>

namespace forecourt::storage {

// The projections of the journal, read and written as rows. Written by project() alone.

QList<domain::Change> readChanges(Sql &sql, const QString &condition,
                                  const QVariantList &values = {});
std::optional<domain::Change> readChange(Sql &sql, const domain::OperationId &id);
void writeChange(Sql &sql, const domain::Change &change);
QList<domain::TestDrive> readTestDrives(Sql &sql, const QString &condition = {},
                                        const QVariantList &values = {});
std::optional<domain::TestDrive> readTestDrive(Sql &sql, const QString &id);
void writeTestDrive(Sql &sql, const domain::TestDrive &drive);

/// Neither done nor discarded.
QString openCondition();

} // namespace forecourt::storage
