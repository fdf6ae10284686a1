// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerorder.h"
#include "customerrecord.h"
#include "database.h"
#include "knownrows.h"
#include "storage/customertable.h"

#include <QThreadPool>

namespace forecourt::storage {

struct CustomerTable::Private
{
    std::shared_ptr<Database> mirror;
    CustomerTable *table = nullptr;
    OrderCache orders;
    KnownRowsOfPass known;
    /// Of its own, so that no answer that arrives has to wait until the rows before it are ready.
    QThreadPool pool;

    /// From any thread; told on the table's.
    void tell(const TableDelta &delta);
    static QFuture<domain::Result<TableDelta>> put(const std::shared_ptr<Private> &d,
                                                   QFuture<ListedCustomers> rows,
                                                   CustomerReader read, qint64 pass,
                                                   const QDateTime &receivedAt);
    /// Asks for what is stored already, once for each pass.
    static void beginPass(const std::shared_ptr<Private> &d, qint64 pass);
};

/// In the mirror's reader: figures over all customers.
CustomerFacets readFacets(Sql &sql);
domain::CustomerStats readComputedStats(Sql &sql);
QList<CustomerRow> readCustomers(Sql &sql, const RowIds &ids, bool withSource = false);

} // namespace forecourt::storage
