// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "rowset.h"
#include "sql.h"

#include <functional>
#include <memory>
#include <optional>

namespace forecourt::storage {

class OrderCache;
class RawStatement;
struct CustomerOrder;

/// Answers a question with row ids in order. Every way to the answer gives the same one; which
/// is taken depends on how frequent the question's words are.
class CustomerSearch
{
public:
    CustomerSearch(Sql &sql, const domain::CustomerQuery &query, OrderCache *orders);

    /// The first `count` ids; `isAll` where there are no more.
    RowIds first(int count, bool *isAll);
    RowIds all();

private:
    struct Filter
    {
        QByteArray expression; ///< on customer c
        QByteArray enumeration; ///< gives the rows, from an index alone
        QList<QByteArray> values;
    };
    struct Candidates
    {
        RowSet rows;
        qsizetype count = 0;
        bool exact = true; ///< otherwise each row's text has to be looked at
    };

    void addFilters();
    bool matchesText(QByteArrayView text) const;
    /// Whether the filters hold and, with words, the text, of customer c; for matches().
    QByteArray testedColumns(QList<QByteArray> *values) const;
    bool matches(const RawStatement &row, int column) const;
    bool hasText() const { return !m_longWords.isEmpty() || !m_shortWords.isEmpty(); }
    std::optional<RowIds> walkTesting(int count, bool *isAll);
    Candidates candidates();
    void narrow(std::optional<RowSet> &rows, const QByteArray &statement,
                const QList<QByteArray> &values);
    void verify(Candidates &found);
    RowIds sorted(const RowSet &rows);
    /// At most `count` of the candidates that match; `order` may be missing.
    RowIds inOrder(const Candidates &found, qsizetype count,
                   const std::shared_ptr<const CustomerOrder> &order);
    void walkIndex(const std::function<bool(qint64)> &visit);
    std::shared_ptr<const CustomerOrder> wholeOrder();
    RowIds completeOrder();

    /// So many rows are sorted faster by fetching their keys than by walking an index.
    static constexpr qsizetype SortedByKey = 2'000;

    Sql &m_sql;
    const domain::CustomerQuery m_query;
    OrderCache *m_orders;
    QList<QByteArray> m_longWords, m_shortWords; ///< UTF-8
    QList<Filter> m_filters;
};

} // namespace forecourt::storage
