// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "journal.h"
#include "storage/deskowner.h"

#include <QString>

#include <optional>

namespace forecourt::storage {

/// Stands in the head of each desk, so that no other file is taken for one: "FDSK".
constexpr int DeskApplicationId = 0x4644534b;

/// What can be told of a desk's file without opening the desk.
struct DeskFacts
{
    int version = 0;
    qint64 events = 0; ///< of its journal
};

/// Reads the whole file; the error says in words what it is instead of a desk.
domain::Result<DeskFacts> checkDesk(const QString &file);

/// The desk as it is at this moment, in one file: written under another name, read back and
/// checked, then given its name, which is `to` for whatever stood there before.
domain::Result<domain::Done> copyDesk(const QString &from, const QString &to);

struct RestoreOrder
{
    QString backup;
    QString desk; ///< whose place it takes
    Journal::Author author;
    std::optional<DeskOwner> owner = {}; ///< whose it becomes
    bool holdsEdits = false; ///< pauses what waits in it
};

/// A checked copy beside the desk, brought to today's schema, with each request that is made once
/// and still waited turned to `unknown`. placeRestore() puts it there.
domain::Result<domain::Done> stageRestore(const RestoreOrder &order);

/// Before the desk is opened. What it could not do is told in words; empty where all was well.
QString placeRestore(const QString &desk);

} // namespace forecourt::storage
