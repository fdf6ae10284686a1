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
// So many rows are sorted faster by fetching their keys than by walking the order.
constexpr qsizetype SortedByKey = 2'000;

QByteArray trigrams(const QByteArray &word)
{
    const QList<uint> letters = QString::fromUtf8(word).toUcs4();
    QByteArray match;
    for (qsizetype i = 0; i + 3 <= letters.size(); ++i) {
        const QString three =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()) + i, 3);
        if (!match.isEmpty())
            match += " AND ";
        match += '"' + three.toUtf8().replace('"', "\"\"") + '"';
    }
    return match;
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
    for (const QString &word : words)
        (isShortWord(word) ? m_shortWords : m_longWords).append(word.toUtf8());
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
    RowIds ids;
    if (found.count <= SortedByKey) {
        Candidates verified = found;
        verify(verified);
        ids = sorted(verified.rows);
    } else {
        ids = walkMembers(found, count + 1);
    }
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
    return found.count <= SortedByKey ? sorted(found.rows) : walkMembers(found, found.count);
}

std::optional<RowIds> CustomerSearch::walkTesting(int count, bool *isAll)
{
    QByteArray test = "1";
    QList<QByteArray> values;
    for (const Filter &filter : m_filters) {
        test += " AND " + filter.expression;
        values += filter.values;
    }
    const QByteArray text =
        hasText() ? ", (SELECT text FROM customer_text t WHERE t.row = c.row)" : "";
    const bool bounded = hasText() || !m_filters.isEmpty();
    RowIds ids;
    int tested = 0;
    for (const bool withValue : { true, false }) {
        RawStatement walk(m_sql,
                          "SELECT c.row, " + test + text + sortedCustomers(m_query.sort)
                              + sortedPart(m_query.sort, m_query.descending, withValue));
        bindAll(walk, values);
        while (walk.next()) {
            if (bounded && ++tested > TestedRows)
                return std::nullopt;
            if (walk.integer(1) == 0 || (hasText() && !matchesText(walk.text(2))))
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

CustomerSearch::Candidates CustomerSearch::candidates()
{
    std::optional<RowSet> rows;
    Candidates result;
    for (const QByteArray &word : m_longWords) {
        narrow(rows, "SELECT rowid FROM customer_gram WHERE customer_gram MATCH ?",
               { trigrams(word) });
        result.exact = result.exact && isOneTrigram(word);
    }
    for (const QByteArray &word : m_shortWords) {
        const QByteArray token = '"' + shortWordToken(QString::fromUtf8(word)).toUtf8() + '"';
        narrow(rows, "SELECT rowid FROM customer_start WHERE customer_start MATCH ?", { token });
    }
    for (const Filter &filter : m_filters)
        narrow(rows, filter.enumeration, filter.values);
    if (rows)
        result.rows = std::move(*rows);
    result.count = result.rows.count();
    return result;
}

void CustomerSearch::verify(Candidates &found)
{
    if (found.exact)
        return;
    RawStatement text(m_sql, "SELECT text FROM customer_text WHERE row = ?");
    RowSet kept;
    found.rows.forEach([&](qint64 row) {
        text.bind(1, row);
        if (text.next() && matchesText(text.text(0)))
            kept.insert(row);
        text.rewind();
    });
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

RowIds CustomerSearch::walkMembers(const Candidates &found, qsizetype count)
{
    RawStatement text(m_sql, "SELECT text FROM customer_text WHERE row = ?");
    RowIds ids;
    const auto visit = [&](qint64 row) {
        if (!found.rows.contains(row))
            return true;
        if (!found.exact) {
            text.bind(1, row);
            const bool matches = text.next() && matchesText(text.text(0));
            text.rewind();
            if (!matches)
                return true;
        }
        ids.append(row);
        return ids.size() < count;
    };
    const qint64 generation = customerGeneration(m_sql);
    if (const auto order = m_orders->find(generation, m_query.sort)) {
        order->walk(m_query.descending, visit);
        return ids;
    }
    for (const bool withValue : { true, false }) {
        RawStatement walk(m_sql,
                          "SELECT c.row" + sortedCustomers(m_query.sort)
                              + sortedPart(m_query.sort, m_query.descending, withValue));
        while (walk.next()) {
            if (!visit(walk.integer(0)))
                return ids;
        }
    }
    return ids;
}

RowIds CustomerSearch::completeOrder()
{
    const qint64 generation = customerGeneration(m_sql);
    auto order = m_orders->find(generation, m_query.sort);
    if (!order) {
        order = readOrder(m_sql, m_query.sort);
        if (!m_sql.ok())
            return {};
        m_orders->insert(generation, m_query.sort, order);
    }
    RowIds ids;
    ids.reserve(qsizetype(order->rows.size()));
    order->walk(m_query.descending, [&](qint64 row) {
        ids.append(row);
        return true;
    });
    return ids;
}

} // namespace forecourt::storage
