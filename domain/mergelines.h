// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// Three-way merge of lines; nothing where both sides changed the same lines differently, or
/// added the same line in different places.
/// Edits that only touch each other do not dispute. Where both sides insert at the same place,
/// both insertions stay, theirs first: notes are a log, and what stood on the server first is
/// read first. What both sides inserted alike stands once, so that merging again after an
/// answer was lost doubles nothing.
std::optional<QStringList> mergedLines(const QStringList &base, const QStringList &ours,
                                       const QStringList &theirs);

} // namespace forecourt::domain
