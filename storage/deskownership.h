// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcopy.h"
#include "sql.h"
#include "storage/deskowner.h"

#include <optional>

namespace forecourt::storage {

enum class Restoring {
    AsItIs,
    Held, ///< with all that waits in it paused: a person says what of it may go out from here
};
/// How `file` may be put in the place of a desk of ours; `mirror` tells whose customers we have.
domain::Result<Restoring> restoringOf(const QString &file, const std::optional<DeskOwner> &ours,
                                      const QString &mirror);

/// At each opening: a desk without an owner becomes ours. One of the other environment is
/// refused, whoever put it here; of another connection, all that waits is held.
void claimDesk(Sql &sql, Journal &journal, const DeskOwner &ours);
void setOwner(Sql &sql, const DeskOwner &owner);

/// Since the file was written they may have been sent; twice is worse than asking.
void doubtRequests(Sql &sql, Journal &journal);
void holdEdits(Sql &sql, Journal &journal);

} // namespace forecourt::storage
