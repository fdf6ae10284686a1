// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apicall.h"
#include "models/columns.h"

#include <QAbstractTableModel>

namespace forecourt::models {

/// The rows of an answer, whatever they are made of. Sorting and searching run off the GUI
/// thread over all of them, so that a large answer does not hold up the window. SortRole is the
/// whole value as text.
class AnswerTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A question to the rows.
    struct Question
    {
        QString text;
        QString column; ///< empty: in the order in which they came
        bool descending = false;

        bool isPlain() const { return text.isEmpty() && column.isEmpty(); }
    };

    void setRows(const domain::ApiRows &rows); ///< with the question that was asked last
    void append(const domain::ApiRows &page);
    void clear() { setRows({}); }

    void setText(const QString &text); ///< only rows in which it stands, without case
    void sort(int column, Qt::SortOrder order) override; ///< -1: as they came
    const Question &question() const { return m_question; }
    void forgetQuestion() { m_question = {}; } ///< before other rows are set

    /// Ids and names first, then plain values, then what is nested.
    const QStringList &columns() const { return m_columns; }
    int loadedCount() const { return int(m_rows.size()); } ///< before the search
    std::optional<qint64> total() const { return m_total; } ///< as the answer tells it
    bool isAsking() const { return m_asking; }
    QJsonObject rowAt(int row) const;
    QList<QJsonObject> shownRows() const; ///< in the order in which they stand

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    void changed(); ///< rows, columns or the answer to the question

private:
    void ask();
    void arrange(const QList<int> &order);
    void takeColumns(const QStringList &columns);

    QList<QJsonObject> m_rows;
    QStringList m_columns;
    QList<bool> m_numeric;
    QList<int> m_order; ///< the rows that are shown
    std::optional<qint64> m_total;
    Question m_question;
    quint64 m_turn = 0;
    bool m_asking = false;
};

} // namespace forecourt::models
