// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an answer in the order that was asked for.
#include "customerorder.h"
#include "customersearch.h"
#include "rawstatement.h"

#include <algorithm>

namespace forecourt::storage {

namespace {

// A step along an order in memory costs so much less than fetching a key.
constexpr qsizetype StepsPerKey = 1'000;

struct KeyedRow
{
    qint64 row;
    bool known;
    bool isText;
    qint64 number;
    QByteArray text;
};

bool keyLess(const KeyedRow &a, const KeyedRow &b)
{
    if (a.isText != b.isText)
        return b.isText;
    if (a.isText) {
        const int order = a.text.compare(b.text);
        return order != 0 ? order < 0 : a.row < b.row;
    }
    return a.number != b.number ? a.number < b.number : a.row < b.row;
}

} // namespace

RowIds CustomerSearch::sorted(const RowSet &rows)
{
    std::vector<KeyedRow> keyed;
    RawStatement key(m_sql, "SELECT " + sortColumn(m_query.sort) + " FROM customer WHERE row = ?");
    rows.forEach([&](qint64 row) {
        key.bind(1, row);
        if (key.next()) {
            const bool isText = key.isText(0);
            keyed.push_back({ row, !key.isNull(0), isText, isText ? 0 : key.integer(0),
                              isText ? key.text(0).toByteArray() : QByteArray() });
        }
        key.rewind();
    });
    std::sort(keyed.begin(), keyed.end(), [this](const KeyedRow &a, const KeyedRow &b) {
        if (a.known != b.known)
            return a.known;
        return m_query.descending ? keyLess(b, a) : keyLess(a, b);
    });
    RowIds ids;
    ids.reserve(qsizetype(keyed.size()));
    for (const KeyedRow &row : keyed)
        ids.append(row.row);
    return ids;
}

RowIds CustomerSearch::inOrder(const Candidates &found, qsizetype count,
                               const std::shared_ptr<const CustomerOrder> &order)
{
    QList<QByteArray> values;
    const QByteArray columns = testedColumns(&values);
    RawStatement one(m_sql, "SELECT " + columns + " FROM customer c WHERE c.row = ?");
    bindAll(one, values);
    RowIds ids;
    const auto visit = [&](qint64 row) {
        if (!found.rows.contains(row))
            return true;
        if (!found.exact) {
            one.bind(int(values.size() + 1), row);
            const bool matching = one.next() && matches(one, 0);
            one.rewind();
            if (!matching)
                return true;
        }
        ids.append(row);
        return ids.size() < count;
    };
    if (order && found.count * StepsPerKey > qsizetype(order->rows.size())) {
        order->walk(m_query.descending, visit);
    } else if (found.count <= SortedByKey) {
        const RowIds rows = sorted(found.rows);
        std::all_of(rows.begin(), rows.end(), visit);
    } else {
        walkIndex(visit);
    }
    return ids;
}

void CustomerSearch::walkIndex(const std::function<bool(qint64)> &visit)
{
    for (const bool withValue : { true, false }) {
        RawStatement walk(m_sql,
                          "SELECT c.row" + sortedCustomers(m_query.sort)
                              + sortedPart(m_query.sort, m_query.descending, withValue));
        while (walk.next()) {
            if (!visit(walk.integer(0)))
                return;
        }
    }
}

std::shared_ptr<const CustomerOrder> CustomerSearch::wholeOrder()
{
    const qint64 generation = customerGeneration(m_sql);
    auto order = m_orders->find(generation, m_query.sort);
    if (!order) {
        order = readOrder(m_sql, m_query.sort);
        if (m_sql.ok())
            m_orders->insert(generation, m_query.sort, order);
    }
    return order;
}

RowIds CustomerSearch::completeOrder()
{
    const auto order = wholeOrder();
    RowIds ids;
    if (!m_sql.ok())
        return ids;
    ids.reserve(qsizetype(order->rows.size()));
    order->walk(m_query.descending, [&](qint64 row) {
        ids.append(row);
        return true;
    });
    return ids;
}

} // namespace forecourt::storage
