// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "sql.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace forecourt::storage {

/// All customers by one sort key, ascending; those without a value stand last in both directions.
struct CustomerOrder
{
    std::vector<quint32> rows;
    size_t known = 0; ///< so many have a value

    template <typename Function> void walk(bool descending, Function function) const
    {
        const auto visit = [&](size_t from, size_t to) {
            for (size_t i = from; i < to; ++i) {
                if (!function(qint64(rows[descending ? to - 1 - (i - from) : i])))
                    return false;
            }
            return true;
        };
        if (visit(0, known))
            visit(known, rows.size());
    }
};

/// The orders that were asked for last, shared by the readers; 4 bytes for each customer.
class OrderCache
{
public:
    std::shared_ptr<const CustomerOrder> find(qint64 generation, domain::CustomerSort sort);
    void insert(qint64 generation, domain::CustomerSort sort,
                std::shared_ptr<const CustomerOrder> order);

private:
    struct Entry
    {
        qint64 generation;
        domain::CustomerSort sort;
        std::shared_ptr<const CustomerOrder> order;
    };
    QMutex m_mutex;
    std::vector<Entry> m_entries; ///< the last used one first
};

/// The column that a sort key is kept in; each has an index of its own.
QByteArray sortColumn(domain::CustomerSort sort);
/// `FROM customer c INDEXED BY …`, so that the planner takes no other way.
QByteArray sortedCustomers(domain::CustomerSort sort);
/// Whether rows with or without a value are walked; "with" comes first.
QByteArray sortedPart(domain::CustomerSort sort, bool descending, bool withValue);
std::shared_ptr<const CustomerOrder> readOrder(Sql &sql, domain::CustomerSort sort);
qint64 customerGeneration(Sql &sql);

} // namespace forecourt::storage
