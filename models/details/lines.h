// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customerdetail.h"
#include "models/formatting.h"
#include "storage/desk.h"

namespace forecourt::models {

RecordLine recordLine(const storage::ContactRecord &record);
/// Newest first. Drafts and the moment of sending are in the journal for the program's own sake,
/// and left out.
QList<JournalLine> journalLines(const QList<storage::JournalEntry> &entries,
                                const Formatting &formatting);

} // namespace forecourt::models
