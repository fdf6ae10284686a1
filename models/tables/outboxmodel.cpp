// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "domain/whenanswered.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "tables/outboxcolumns.h"
#include "tables/rowaccess.h"

#include <algorithm>

namespace forecourt::models {

using domain::Change;
using domain::ChangeState;

namespace {

constexpr qsizetype mostByOne = 32;

/// Where a change stands in the list.
int rankOf(const Change &change)
{
    if (domain::needsAttention(change.state))
        return 0;
    if (change.state == ChangeState::Replaced)
        return 1;
    return change.state == ChangeState::Held ? 3 : 2;
}

bool standsBefore(const Change &a, const Change &b)
{
    const int first = rankOf(a), second = rankOf(b);
    if (first != second)
        return first < second;
    return a.position != b.position ? a.position < b.position : a.createdAt < b.createdAt;
}

} // namespace

struct OutboxModel::Private
{
    storage::Store &store;
    Formatting formatting;
    QList<Change> rows = {};
    bool loaded = false;
    bool loading = false;
    quint64 turn = 0;
    QSet<domain::OperationId> missed = {}; ///< changed while a complete list was on its way
};

OutboxModel::OutboxModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QAbstractTableModel(parent)
    , d(new Private{ store, formatting })
{
    connect(&store.desk(), &storage::Desk::outboxChanged, this, &OutboxModel::follow);
    refresh();
}

OutboxModel::~OutboxModel() = default;

void OutboxModel::refresh()
{
    d->loading = true;
    domain::whenAnswered(
        d->store.desk().openChanges(), this, [this, asked = ++d->turn](QList<Change> changes) {
            if (asked != d->turn)
                return;
            std::stable_sort(changes.begin(), changes.end(), standsBefore);
            RowAccess::replace(*this, d->rows, changes,
                               [](const Change &change) { return change.id.value; });
            d->loaded = true;
            d->loading = false;
            emit changed();
            if (!d->missed.isEmpty())
                follow(std::exchange(d->missed, {}));
        });
}

/// A hundred thousand may wait: only what changed is read again.
void OutboxModel::follow(const QSet<domain::OperationId> &ids)
{
    if (d->loading) {
        d->missed.unite(ids);
        return;
    }
    if (ids.size() > mostByOne) {
        refresh();
        return;
    }
    domain::whenAnswered(d->store.desk().changes(ids), this,
                         [this, ids, asked = d->turn](const QList<Change> &fresh) {
                             if (asked == d->turn)
                                 take(ids, fresh);
                         });
}

void OutboxModel::take(QSet<domain::OperationId> gone, const QList<Change> &fresh)
{
    for (const Change &change : fresh) {
        const bool isOpen =
            change.state != ChangeState::Done && change.state != ChangeState::Discarded;
        if (!isOpen)
            continue;
        gone.remove(change.id);
        put(change);
    }
    for (const domain::OperationId &id : std::as_const(gone)) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        beginRemoveRows({}, row, row);
        d->rows.removeAt(row);
        endRemoveRows();
    }
    emit changed();
}

/// One row in its place.
void OutboxModel::put(const Change &change)
{
    int row = rowOf(change.id);
    const auto after = std::upper_bound(d->rows.cbegin(), d->rows.cend(), change, standsBefore);
    const int place = int(after - d->rows.cbegin());
    if (row < 0) {
        beginInsertRows({}, place, place);
        d->rows.insert(place, change);
        endInsertRows();
        return;
    }
    if (place != row && place != row + 1) {
        beginMoveRows({}, row, row, {}, place);
        d->rows.move(row, place > row ? place - 1 : place);
        endMoveRows();
        row = place > row ? place - 1 : place;
    }
    d->rows[row] = change;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

std::span<const ColumnInfo> OutboxModel::columns()
{
    return outboxInfos();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(outboxSpecs().size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const Change &change = d->rows.at(index.row());
    switch (role) {
    case IdRole:
        return change.id.value;
    case ObjectRole:
        return QVariant::fromValue(change);
    case MarkRole: // that it waits goes without saying here
        return int(index.column() == Record && rankOf(change) < 2 ? Mark::Attention : Mark::None);
    default:
        return specData(outboxSpecs(), change, index.column(), role, d->formatting);
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return columnHeader(outboxInfos()[size_t(section)], role);
}

bool OutboxModel::isLoaded() const
{
    return d->loaded;
}

const QList<Change> &OutboxModel::changes() const
{
    return d->rows;
}

int OutboxModel::rowOf(const domain::OperationId &id) const
{
    const auto found = std::find_if(d->rows.cbegin(), d->rows.cend(),
                                    [&](const Change &change) { return change.id == id; });
    return found == d->rows.cend() ? -1 : int(found - d->rows.cbegin());
}

std::optional<Change> OutboxModel::find(const domain::OperationId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(d->rows.at(row));
}

int OutboxModel::attentionCount() const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(), [](const Change &change) {
        return domain::isForPerson(change.state);
    }));
}

int OutboxModel::waitingCount() const
{
    return countOf(ChangeState::Queued) + countOf(ChangeState::Sending);
}

int OutboxModel::countOf(ChangeState state) const
{
    return int(std::count_if(d->rows.cbegin(), d->rows.cend(),
                             [state](const Change &change) { return change.state == state; }));
}

void OutboxModel::setFormatting(const Formatting &formatting)
{
    d->formatting = formatting;
    if (!d->rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace forecourt::models
