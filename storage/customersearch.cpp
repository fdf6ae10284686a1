// SPDX-License-Identifier: GPL-3.0-or-later
#include "customersearch.h"

#include "customerorder.h"
#include "domain/folding.h"
#include "rawstatement.h"
#include "shortwords.h"

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

// A walk of the sort index that tests each row's own text gives up after this many rows: what
// is more frequent than about one in ten has filled the screen by then.
constexpr int TestedRows = 1'200;
// After so many it is plain whether the rest would bring enough.
constexpr int Glimpse = 200;

bool isHopeless(int tested, qsizetype hits, int wanted)
{
    return tested > TestedRows
        || (tested == Glimpse && hits * TestedRows * 2 < qsizetype(wanted) * Glimpse);
}

QByteArray placeholders(qsizetype count)
{
    return QByteArray("?, ").repeated(count).chopped(2);
}

QList<QByteArray> utf8(const QStringList &list)
{
    QList<QByteArray> result;
    for (const QString &text : list)
        result.append(text.toUtf8());
    return result;
}

} // namespace

CustomerSearch::CustomerSearch(Sql &sql, const domain::CustomerQuery &query, OrderCache *orders)
    : m_sql(sql)
    , m_query(query)
    , m_orders(orders)
{
    const QStringList words = domain::searchWords(query.text);
    for (const QString &word : words) {
        // "00", where a number from abroad begins, says nothing yet.
        if (!word.isEmpty())
            (isShortWord(word) ? m_shortWords : m_longWords).append(word.toUtf8());
    }
    addFilters();
}

void CustomerSearch::addFilters()
{
    const auto anyOf = [this](const char *column, const QStringList &wanted) {
        if (wanted.isEmpty())
            return;
        const QByteArray list = QByteArray(column) + " IN (" + placeholders(wanted.size()) + ')';
        m_filters.append({ "c." + list, "SELECT row FROM customer WHERE " + list, utf8(wanted) });
    };
    anyOf("segment_key", m_query.segments);
    anyOf("stage_key", m_query.stages);
    for (const QString &tag : m_query.tags) {
        m_filters.append({ "EXISTS(SELECT 1 FROM customer_tag WHERE tag = ? AND row = c.row)",
                           "SELECT row FROM customer_tag WHERE tag = ?",
                           { domain::folded(tag).toUtf8() } });
    }
    // A customer of whom nothing is known counts as no VIP.
    if (m_query.vip) {
        const QByteArray test = *m_query.vip ? "vip = 1" : "(vip = 0 OR vip IS NULL)";
        m_filters.append({ test, "SELECT row FROM customer WHERE " + test, {} });
    }
    if (m_query.waitingOnly)
        m_filters.append({ "c.waiting", "SELECT row FROM customer WHERE waiting", {} });
}

bool CustomerSearch::matchesText(QByteArrayView text) const
{
    return std::all_of(m_longWords.cbegin(), m_longWords.cend(),
                       [&](const QByteArray &word) { return text.contains(word); })
        && std::all_of(m_shortWords.cbegin(), m_shortWords.cend(),
                       [&](const QByteArray &word) { return matchesShortWord(text, word); });
}

RowIds CustomerSearch::first(int count, bool *isAll)
{
    if (std::optional<RowIds> tested = walkTesting(count, isAll))
        return *tested;
    const Candidates found = candidates();
    RowIds ids = inOrder(found, count + 1, m_orders->find(customerGeneration(m_sql), m_query.sort));
    *isAll = ids.size() <= count;
    ids.resize(std::min<qsizetype>(ids.size(), count));
    return ids;
}

RowIds CustomerSearch::all()
{
    if (!hasText() && m_filters.isEmpty())
        return completeOrder();
    Candidates found = candidates();
    verify(found);
    if (found.count <= SortedByKey)
        return inOrder(found, found.count, nullptr);
    return inOrder(found, found.count, wholeOrder());
}

QByteArray CustomerSearch::testedColumns(QList<QByteArray> *values) const
{
    QByteArray columns = "1";
    for (const Filter &filter : m_filters) {
        columns += " AND " + filter.expression;
        *values += filter.values;
    }
    if (hasText())
        columns += ", (SELECT text FROM customer_text t WHERE t.row = c.row)";
    return columns;
}

bool CustomerSearch::matches(const RawStatement &row, int column) const
{
    return row.integer(column) != 0 && (!hasText() || matchesText(row.text(column + 1)));
}

std::optional<RowIds> CustomerSearch::walkTesting(int count, bool *isAll)
{
    QList<QByteArray> values;
    const QByteArray columns = testedColumns(&values);
    const bool bounded = hasText() || !m_filters.isEmpty();
    RowIds ids;
    int tested = 0;
    for (const bool withValue : { true, false }) {
        RawStatement walk(m_sql,
                          "SELECT c.row, " + columns + sortedCustomers(m_query.sort)
                              + sortedPart(m_query.sort, m_query.descending, withValue));
        bindAll(walk, values);
        while (walk.next()) {
            if (bounded && isHopeless(++tested, ids.size(), count))
                return std::nullopt;
            if (!matches(walk, 1))
                continue;
            if (ids.size() == count) {
                *isAll = false;
                return ids;
            }
            ids.append(walk.integer(0));
        }
    }
    *isAll = true;
    return ids;
}

} // namespace forecourt::storage
