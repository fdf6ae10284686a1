// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <memory>
#include <span>

namespace forecourt::models {

struct Formatting;
class RowSource;

/// A table that shows the answer to a question (filter and sort) from the mirror. The first
/// screenful is shown before the rest is known, the rest are row ids of 8 bytes, and only rows
/// that somebody looks at are read, into a cache of at most 2,000. While a new answer is coming
/// the old rows stay; an old answer never replaces a newer one. Rows that are not read yet answer
/// LoadedRole with false and no id, and tell of themselves by dataChanged().
class QuestionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    ~QuestionModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool isAsking() const; ///< a new question has no answer yet; the old rows are shown
    bool isComplete() const; ///< every id is known, rowCount() is the total
    int total() const; ///< rows known so far; the whole count once isComplete()
    int cachedRows() const; ///< for tests of the bound

    /// Of the rows from `first` to `last`, as storage names them; also of rows not read yet.
    QList<qint64> rowIds(int first, int last) const;

    int columnOf(const char *id) const; ///< -1 where there is none
    std::span<const ColumnInfo> columnInfos() const;

    static constexpr int firstScreenful = 60;
    static constexpr int cacheLimit = 2000;

signals:
    /// The first rows of a new question are there.
    void answered();
    /// Every id of the present question is known, also again after the mirror changed.
    void completed();
    /// Rows of this place could not be asked for; one sentence.
    void failed(const QString &reason);

protected:
    QuestionModel(std::unique_ptr<RowSource> source, QObject *parent);
    void ask(); ///< the source's question is a new one
    void refreshTexts(); ///< currency, unit or language changed
    int findRow(const QString &id) const;
    QFuture<int> locateRow(const QString &id) const;
    QString idOf(int row) const;
    RowSource &source() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::models
