// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/questionmodel.h"

#include "lists/questionmodel_p.h"

namespace forecourt::models {

QuestionModel::QuestionModel(std::unique_ptr<RowSource> source, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, std::move(source)))
{
}

QuestionModel::~QuestionModel() = default;

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->ids.size());
}

int QuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnInfos().size());
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->ids.size())
        return {};
    const CellKind kind = columnInfos()[size_t(index.column())].kind;
    RowCache::Entry *entry = d->cache.find(d->ids.at(index.row()));
    if (!entry || entry->stale)
        d->want(index.row());
    if (role == LoadedRole)
        return entry != nullptr;
    if (!entry)
        return role == Qt::TextAlignmentRole ? cellAlignment(kind) : QVariant();
    entry->hint = index.row();
    if (role == IdRole)
        return entry->row->id();
    const RowSource &rows = *d->source;
    const QVariant ofRow = entry->row->data(role);
    if (ofRow.isValid())
        return ofRow;
    return cellData(entry->row->cell(index.column(), rows.formatting, rows.formattingRevision),
                    kind, role);
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(columnInfos()[size_t(section)], role);
}

bool QuestionModel::isAsking() const
{
    return d->asking;
}

bool QuestionModel::isComplete() const
{
    return d->complete && !d->asking;
}

int QuestionModel::total() const
{
    return int(d->ids.size());
}

int QuestionModel::cachedRows() const
{
    return int(d->cache.size());
}

QList<qint64> QuestionModel::rowIds(int first, int last) const
{
    return d->ids.mid(first, last - first + 1);
}

int QuestionModel::columnOf(const char *id) const
{
    const auto infos = columnInfos();
    for (size_t i = 0; i < infos.size(); ++i) {
        if (qstrcmp(infos[i].id, id) == 0)
            return int(i);
    }
    return -1;
}

std::span<const ColumnInfo> QuestionModel::columnInfos() const
{
    return d->source->columns();
}

void QuestionModel::ask()
{
    d->ask();
}

void QuestionModel::refreshTexts()
{
    ++d->source->formattingRevision;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!d->ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int QuestionModel::findRow(const QString &id) const
{
    const std::optional<qint64> row = d->cache.rowOfId(id);
    return row ? int(d->positionOf(*row)) : -1;
}

QFuture<int> QuestionModel::locateRow(const QString &id) const
{
    auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    const QFuture<int> future = promise->future();
    const int known = findRow(id);
    if (known >= 0) {
        promise->addResult(known);
        promise->finish();
        return future;
    }
    d->source->find(id, [data = d.get(), promise](qint64 row) {
        data->searches.append({ row, promise });
        data->answerSearches();
    });
    return future;
}

QString QuestionModel::idOf(int row) const
{
    if (row < 0 || row >= d->ids.size())
        return {};
    const RowCache::Entry *entry = d->cache.find(d->ids.at(row));
    if (entry)
        return entry->row->id();
    d->want(row);
    return {};
}

RowSource &QuestionModel::source() const
{
    return *d->source;
}

} // namespace forecourt::models
