// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerorder.h"

#include "rawstatement.h"

#include <QMutexLocker>

#include <algorithm>
#include <array>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::CustomerSort;

namespace {

constexpr size_t KeptOrders = 2;

struct SortKey
{
    CustomerSort sort;
    const char *column;
    const char *index;
};

constexpr std::array SortKeys{
    SortKey{ CustomerSort::CreatedDate, "created", "customer_created" },
    SortKey{ CustomerSort::TotalSpent, "spent", "customer_spent" },
    SortKey{ CustomerSort::LastPurchaseDate, "last_purchase", "customer_last_purchase" },
    SortKey{ CustomerSort::LeadScore, "score", "customer_score" },
    SortKey{ CustomerSort::Name, "name_key", "customer_name" },
    SortKey{ CustomerSort::Email, "email_key", "customer_email" },
    SortKey{ CustomerSort::Segment, "segment_key", "customer_segment" },
    SortKey{ CustomerSort::LifecycleStage, "stage_key", "customer_stage" },
    SortKey{ CustomerSort::Purchases, "purchases", "customer_purchases" },
    SortKey{ CustomerSort::Vip, "vip", "customer_vip" },
    SortKey{ CustomerSort::Tags, "tags_key", "customer_tags" },
    SortKey{ CustomerSort::Mobile, "mobile_key", "customer_mobile" },
};

const SortKey &keyOf(CustomerSort sort)
{
    const auto *found = std::find_if(SortKeys.begin(), SortKeys.end(),
                                     [&](const SortKey &key) { return key.sort == sort; });
    return found == SortKeys.end() ? SortKeys.front() : *found;
}

} // namespace

std::shared_ptr<const CustomerOrder> OrderCache::find(qint64 generation, CustomerSort sort)
{
    QMutexLocker lock(&m_mutex);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.generation == generation && entry.sort == sort;
    });
    if (found == m_entries.end())
        return nullptr;
    std::rotate(m_entries.begin(), found, found + 1);
    return m_entries.front().order;
}

void OrderCache::insert(qint64 generation, CustomerSort sort,
                        std::shared_ptr<const CustomerOrder> order)
{
    QMutexLocker lock(&m_mutex);
    std::erase_if(m_entries, [&](const Entry &entry) {
        return entry.generation != generation || entry.sort == sort;
    });
    m_entries.insert(m_entries.begin(), Entry{ generation, sort, std::move(order) });
    if (m_entries.size() > KeptOrders)
        m_entries.resize(KeptOrders);
}

QByteArray sortColumn(CustomerSort sort)
{
    return keyOf(sort).column;
}

QByteArray sortedCustomers(CustomerSort sort)
{
    return QByteArray(" FROM customer c INDEXED BY ") + keyOf(sort).index + ' ';
}

QByteArray sortedPart(CustomerSort sort, bool descending, bool withValue)
{
    const QByteArray column = QByteArray("c.") + keyOf(sort).column;
    const QByteArray direction = descending ? " DESC" : " ASC";
    if (!withValue)
        return " WHERE " + column + " IS NULL ORDER BY c.row" + direction;
    return " WHERE " + column + " IS NOT NULL ORDER BY " + column + direction + ", c.row"
        + direction;
}

std::shared_ptr<const CustomerOrder> readOrder(Sql &sql, CustomerSort sort)
{
    auto order = std::make_shared<CustomerOrder>();
    order->rows.reserve(
        size_t(sql.value(u"SELECT coalesce(max(row), 0) FROM customer"_s).toLongLong()));
    for (const bool withValue : { true, false }) {
        RawStatement walk(
            sql, "SELECT c.row" + sortedCustomers(sort) + sortedPart(sort, false, withValue));
        while (walk.next())
            order->rows.push_back(quint32(walk.integer(0)));
        if (withValue)
            order->known = order->rows.size();
    }
    return order;
}

qint64 customerGeneration(Sql &sql)
{
    return sql.value(u"SELECT value FROM generation WHERE name = 'customers'"_s).toLongLong();
}

} // namespace forecourt::storage
