// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customerdetail.h"
#include "models/formatting.h"
#include "storage/desk.h"

namespace forecourt::models {

/// Drafts and the moment of sending are in the journal for the program's own sake.
bool isForPeople(const storage::JournalEntry &entry);
RecordLine recordLine(const storage::ContactRecord &record);
JournalLine journalLine(const storage::JournalEntry &entry, const Formatting &formatting);

} // namespace forecourt::models
