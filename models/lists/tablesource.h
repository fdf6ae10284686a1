// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whenanswered.h"
#include "lists/rowsource.h"

namespace forecourt::models {

/// A row of a table with its cells, drawn up by the table's column specs. `Traits` names the row,
/// query and table types, the specs, and the roles that belong to the row as a whole.
template <typename Traits> class TableRow : public PreparedRow
{
public:
    explicit TableRow(typename Traits::Row row)
        : m_row(std::move(row))
    {
    }
    qint64 row() const override { return m_row.row; }
    QString id() const override { return Traits::id(m_row); }
    QVariant data(int role) const override { return Traits::data(m_row, role); }
    const Cell &cell(int column, const Formatting &formatting, int revision) const override
    {
        if (m_revision != revision) {
            m_cells.fill({});
            m_revision = revision;
        }
        std::optional<Cell> &cell = m_cells[size_t(column)];
        if (!cell)
            cell = Traits::specs()[size_t(column)].show(m_row, formatting);
        return *cell;
    }

private:
    typename Traits::Row m_row;
    mutable std::array<std::optional<Cell>, Traits::columnCount> m_cells;
    mutable int m_revision = 0;
};

template <typename Traits> class TableSource : public RowSource
{
public:
    using Row = typename Traits::Row;

    explicit TableSource(typename Traits::Table &table)
        : m_table(table)
    {
        connect(&table, &Traits::Table::changed, this, [this](const storage::TableDelta &delta) {
            if (onDelta)
                onDelta(delta);
        });
    }

    std::span<const ColumnInfo> columns() const override { return Traits::infos(); }

    void first(int count, Answer<First> answer) override
    {
        domain::whenEnded(m_table.first(query, count, firstAsker()), this,
                          [answer](std::optional<storage::FirstRows<Row>> found) {
                              if (!found)
                                  return answer({});
                              answer(First{ prepared(std::move(found->rows)), found->isAll });
                          });
    }
    void ids(Answer<storage::RowIds> answer) override
    {
        domain::whenEnded(m_table.ids(query, idsAsker()), this, answer);
    }
    void rows(const storage::RowIds &ids, Answer<QList<PreparedRowPtr>> answer) override
    {
        domain::whenEnded(m_table.rows(ids), this, [answer](std::optional<QList<Row>> found) {
            if (!found)
                return answer({});
            answer(prepared(*std::move(found)));
        });
    }
    void find(const QString &id, std::function<void(qint64)> answer) override
    {
        domain::whenEnded(m_table.find({ id }), this, [answer](auto found) {
            answer(found && *found ? Traits::rowOf(**found) : 0);
        });
    }

    typename Traits::Query query;

private:
    // Two askers: a question's ids must not cancel its own first rows.
    quintptr firstAsker() const { return quintptr(this); }
    quintptr idsAsker() const { return quintptr(this) + 1; }

    static QList<PreparedRowPtr> prepared(QList<Row> rows)
    {
        QList<PreparedRowPtr> result;
        result.reserve(rows.size());
        for (Row &row : rows)
            result.append(std::make_shared<TableRow<Traits>>(std::move(row)));
        return result;
    }

    typename Traits::Table &m_table;
};

} // namespace forecourt::models
