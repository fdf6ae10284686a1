// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "storage/customertable.h"
#include "support/cell.h"

#include <span>

namespace forecourt::models {

/// What a TableSource has to know about customers.
struct CustomerTraits
{
    using Row = storage::CustomerRow;
    using Table = storage::CustomerTable;
    using Query = domain::CustomerQuery;
    using Spec = ColumnSpec<Row, domain::CustomerSort>;
    static constexpr size_t columnCount = 13;

    static std::span<const Spec> specs();
    static std::span<const ColumnInfo> infos();
    static QString id(const Row &row) { return row.customer.id.value; }
    static qint64 rowOf(const storage::StoredCustomer &found) { return found.shown.row; }
    static QVariant data(const Row &row, int role);
};

Tone segmentTone(QStringView segment);
Mark markOf(const storage::CustomerRow &row);
QString markText(Mark mark);

} // namespace forecourt::models
