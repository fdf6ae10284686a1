// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that may be an answer, from the indexes, in no order.
#include "customersearch.h"
#include "rawstatement.h"
#include "shortwords.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

// Reading all texts in a row is faster than looking up each one of so many.
constexpr qsizetype ScannedShare = 8;

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

} // namespace

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

} // namespace forecourt::storage
