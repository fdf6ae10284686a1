// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/answers.h"

namespace forecourt::models {

/// How to get from one list of row ids to another so that views keep their place.
struct IdChange
{
    struct Range
    {
        qsizetype first = 0;
        qsizetype count = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    QList<Range> removals; ///< positions in the old list, last first
    storage::RowIds gone; ///< the ids of the removals, in the old order
    storage::RowIds kept; ///< what stays, in the new order
    bool reordered = false; ///< `kept` stood in another order before
    QList<Range> insertions; ///< positions in the new list, first first
    storage::RowIds target;

    bool isNothing() const { return removals.isEmpty() && !reordered && insertions.isEmpty(); }
};

/// Takes n log n at worst, and next to nothing where only few rows at one place differ.
IdChange changeBetween(const storage::RowIds &from, const storage::RowIds &to);

} // namespace forecourt::models
