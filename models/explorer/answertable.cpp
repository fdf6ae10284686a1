// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/answertable.h"

#include "domain/whenanswered.h"
#include "explorer/answerorder.h"
#include "models/jsontree.h"
#include "support/cell.h"

namespace forecourt::models {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestShown = 200;

void AnswerTable::setRows(const domain::ApiRows &rows)
{
    beginResetModel();
    m_rows = rows.rows;
    m_total = rows.total;
    m_order.clear();
    m_columns.clear();
    takeColumns(rows.columns);
    if (m_question.isPlain())
        m_order = allOf(m_rows.size());
    endResetModel();
    ++m_turn;
    m_asking = false;
    if (m_question.isPlain())
        emit changed();
    else
        ask();
}

void AnswerTable::append(const domain::ApiRows &page)
{
    QStringList all = m_columns;
    for (const QString &column : page.columns) {
        if (!all.contains(column))
            all << column;
    }
    if (all.size() > m_columns.size()) {
        beginInsertColumns({}, int(m_columns.size()), int(all.size()) - 1);
        m_columns = all;
        endInsertColumns();
    }
    const int first = int(m_rows.size());
    m_rows += page.rows;
    m_numeric = numericColumns(m_rows, m_columns);
    if (page.total)
        m_total = page.total;
    if (!m_question.isPlain() || page.rows.isEmpty())
        return ask();
    beginInsertRows({}, first, int(m_rows.size()) - 1);
    for (int row = first; row < m_rows.size(); ++row)
        m_order.append(row);
    endInsertRows();
    emit changed();
}

void AnswerTable::takeColumns(const QStringList &columns)
{
    m_columns = arrangedColumns(columns, m_rows);
    m_numeric = numericColumns(m_rows, m_columns);
}

void AnswerTable::setText(const QString &text)
{
    if (m_question.text == text)
        return;
    m_question.text = text;
    ask();
}

void AnswerTable::sort(int column, Qt::SortOrder order)
{
    m_question.column = m_columns.value(column);
    m_question.descending = order == Qt::DescendingOrder;
    ask();
}

void AnswerTable::ask()
{
    const quint64 turn = ++m_turn;
    m_asking = true;
    const auto order = QtFuture::makeReadyFuture().then(
        QtFuture::Launch::Async, [rows = m_rows, columns = m_columns, question = m_question] {
            return orderOf(rows, columns, question);
        });
    domain::whenAnswered(order, this, [this, turn](const QList<int> &found) {
        if (turn == m_turn)
            arrange(found);
    });
}

void AnswerTable::arrange(const QList<int> &order)
{
    m_asking = false;
    beginResetModel();
    m_order = order;
    endResetModel();
    emit changed();
}

QJsonObject AnswerTable::rowAt(int row) const
{
    return row >= 0 && row < m_order.size() ? m_rows.at(m_order.at(row)) : QJsonObject();
}

QList<QJsonObject> AnswerTable::shownRows() const
{
    if (m_question.isPlain())
        return m_rows;
    QList<QJsonObject> rows;
    rows.reserve(m_order.size());
    for (const int row : m_order)
        rows.append(m_rows.at(row));
    return rows;
}

int AnswerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int AnswerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant AnswerTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(m_numeric.value(index.column()) ? CellKind::Number : CellKind::Text);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole
        && role != SortRole)
        return {};
    const QJsonObject row = m_rows.at(m_order.at(index.row()));
    const QString text = jsonText(domain::cellOf(row, m_columns.at(index.column())));
    if (role == SortRole)
        return text;
    const QString shown = text.left(longestShown).replace(u'\n', u' ');
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(shown)) : QVariant(shown);
}

QVariant AnswerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(m_numeric.value(section) ? CellKind::Number : CellKind::Text);
    return {};
}

} // namespace forecourt::models
