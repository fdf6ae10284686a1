// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/answers.h"
#include "support/cell.h"

#include <QObject>

#include <functional>
#include <memory>
#include <span>

namespace forecourt::models {

/// A row that was read; its cells are made when they are first asked for, and then kept.
class PreparedRow
{
public:
    virtual ~PreparedRow() = default;
    virtual qint64 row() const = 0;
    virtual QString id() const = 0;
    /// `revision` grows when the formatting changes; the cells are made anew then.
    virtual const Cell &cell(int column, const Formatting &formatting, int revision) const = 0;
    /// Roles that belong to the row as a whole: object, mark, initials, photos.
    virtual QVariant data(int role) const = 0;
};
using PreparedRowPtr = std::shared_ptr<const PreparedRow>;

/// What a QuestionModel asks: holds the question and knows one table of the mirror. Answers come
/// later on the same thread, with nothing where they were cancelled or failed.
class RowSource : public QObject
{
public:
    struct First
    {
        QList<PreparedRowPtr> rows;
        bool isAll = false;
    };
    template <typename T> using Answer = std::function<void(std::optional<T>)>;

    virtual std::span<const ColumnInfo> columns() const = 0;
    virtual void first(int count, Answer<First> answer) = 0;
    virtual void ids(Answer<storage::RowIds> answer) = 0;
    virtual void rows(const storage::RowIds &ids, Answer<QList<PreparedRowPtr>> answer) = 0;
    /// The mirror's row of a record, 0 where it has none.
    virtual void find(const QString &id, std::function<void(qint64)> answer) = 0;

    std::function<void(const storage::TableDelta &)> onDelta;
    Formatting formatting;
    int formattingRevision = 0;
};

} // namespace forecourt::models
