// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerorder.h"
#include "database.h"
#include "storage/customertable.h"

namespace forecourt::storage {

struct CustomerTable::Private
{
    std::shared_ptr<Database> mirror;
    CustomerTable *table = nullptr;
    OrderCache orders;

    /// From any thread; told on the table's.
    void tell(const TableDelta &delta);
};

/// In the mirror's reader: figures over all customers.
CustomerFacets readFacets(Sql &sql);
domain::CustomerStats readComputedStats(Sql &sql);
QList<CustomerRow> readCustomers(Sql &sql, const RowIds &ids, bool withSource = false);

} // namespace forecourt::storage
