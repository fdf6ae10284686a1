// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "sql.h"

#include <QList>

#include <optional>

namespace forecourt::storage {

// Papers as rows: a projection of the journal like those of desktables.h, written by project()
// alone.

/// Newest first.
QList<domain::Paper> readPapers(Sql &sql, const QString &condition, const QVariantList &values,
                                int atMost);
std::optional<domain::Paper> readPaper(Sql &sql, const QString &kind, const QString &id);
/// One without a value takes the row away.
void writePaper(Sql &sql, const domain::Paper &paper);

} // namespace forecourt::storage
