// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace forecourt::storage {

/// Row ids of one table in the order of a question, 8 bytes each.
using RowIds = QList<qint64>;

/// The first screenful of an answer, before the rest is known.
template <typename Row> struct FirstRows
{
    QList<Row> rows;
    bool isAll = false; ///< there are no more than these
};

/// What a write did to a table. `rows` holds the touched rows, unless there were too many.
struct TableDelta
{
    RowIds inserted;
    RowIds updated;
    RowIds removed;
    bool everything = false; ///< ask anew, the lists above are not complete
    bool isEmpty() const
    {
        return !everything && inserted.isEmpty() && updated.isEmpty() && removed.isEmpty();
    }
};

} // namespace forecourt::storage
