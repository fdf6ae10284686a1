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
// So many rows are sorted faster by fetching their keys than by walking an index.
constexpr qsizetype SortedByKey = 2'000;
// A step along an order in memory costs so much less than fetching a key.
constexpr qsizetype StepsPerKey = 1'000;
// Reading all texts in a row is faster than looking up each one of so many.
constexpr qsizetype ScannedShare = 8;

bool isHopeless(int tested, qsizetype hits, int wanted)
{
    return tested > TestedRows
        || (tested == Glimpse && hits * TestedRows * 2 < qsizetype(wanted) * Glimpse);
}

void addToMatch(QByteArray &match, const QString &token)
{
    if (!match.isEmpty())
        match += " AND ";
    match += '"' + token.toUtf8().replace('"', "\"\"") + '"';
}

void addTrigrams(QByteArray &match, const QByteArray &word)
{
    const QList<uint> letters = QString::fromUtf8(word).toUcs4();
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i) {
        addToMatch(
            match,
            QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, 3));
    }
}

bool isOneTrigram(const QByteArray &word)
{
    return QString::fromUtf8(word).toUcs4().size() == 3;
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

void bindAll(RawStatement &statement, const QList<QByteArray> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(int(i + 1), values.at(i));
}

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

void CustomerSearch::narrow(std::optional<RowSet> &rows, const QByteArray &statement,
                            const QList<QByteArray> &values)
{
    RowSet found;
    RawStatement walk(m_sql, statement);
    bindAll(walk, values);
    while (walk.next())
        found.insert(walk.integer(0));
    if (rows)
        rows->intersect(found);
    else
        rows = std::move(found);
}

// What is left after the longest words is often so little that each row is looked at instead of
// asking an index for everything else.
CustomerSearch::Candidates CustomerSearch::candidates()
{
    std::optional<RowSet> rows;
    const auto isFew = [&rows] { return rows && rows->count() <= SortedByKey; };
    Candidates result;
    QByteArray grams, starts;
    for (const QByteArray &word : m_longWords) {
        addTrigrams(grams, word);
        result.exact = result.exact && isOneTrigram(word);
    }
    for (const QByteArray &word : m_shortWords)
        addToMatch(starts, shortWordToken(QString::fromUtf8(word)));
    if (!grams.isEmpty())
        narrow(rows, "SELECT rowid FROM customer_gram WHERE customer_gram MATCH ?", { grams });
    if (!starts.isEmpty() && !isFew())
        narrow(rows, "SELECT rowid FROM customer_start WHERE customer_start MATCH ?", { starts });
    else if (!starts.isEmpty())
        result.exact = false;
    for (const Filter &filter : m_filters) {
        if (isFew())
            result.exact = false;
        else
            narrow(rows, filter.enumeration, filter.values);
    }
    if (rows)
        result.rows = std::move(*rows);
    result.count = result.rows.count();
    return result;
}

void CustomerSearch::verify(Candidates &found)
{
    if (found.exact)
        return;
    RowSet kept;
    QList<QByteArray> values;
    const QByteArray columns = "SELECT c.row, " + testedColumns(&values) + " FROM customer c";
    const qint64 most = m_sql.value(u"SELECT max(row) FROM customer"_s).toLongLong();
    if (found.count > SortedByKey && found.count * ScannedShare > most) {
        // Enough rows that no filter is left to be tested, see candidates().
        RawStatement scan(m_sql, "SELECT row, text FROM customer_text");
        while (scan.next()) {
            if (found.rows.contains(scan.integer(0)) && matchesText(scan.text(1)))
                kept.insert(scan.integer(0));
        }
    } else {
        RawStatement one(m_sql, columns + " WHERE c.row = ?");
        bindAll(one, values);
        found.rows.forEach([&](qint64 row) {
            one.bind(int(values.size() + 1), row);
            if (one.next() && matches(one, 1))
                kept.insert(row);
            one.rewind();
        });
    }
    found.rows = std::move(kept);
    found.count = found.rows.count();
    found.exact = true;
}

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
