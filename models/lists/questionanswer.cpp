// SPDX-License-Identifier: GPL-3.0-or-later
// How a QuestionModel gets its answer and keeps it up to date.
#include "domain/whenanswered.h"
#include "lists/questionmodel_p.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

namespace forecourt::models {

namespace {

constexpr int refreshInterval = 250; // ms: four times a second during a sync
constexpr qsizetype offThreadFrom = 20'000; // ids: comparing more would be felt
constexpr qsizetype mostRanges = 64;

QFuture<IdChange> changeLater(const storage::RowIds &from, const storage::RowIds &to)
{
    auto promise = std::make_shared<QPromise<IdChange>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, from, to] {
        promise->addResult(changeBetween(from, to));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QuestionModel::Private::Private(QuestionModel *model, std::unique_ptr<RowSource> rowSource)
    : q(model)
    , source(std::move(rowSource))
{
    source->onDelta = [this](const storage::TableDelta &delta) { takeDelta(delta); };
    fetchTimer.setSingleShot(true);
    fetchTimer.setInterval(0);
    QObject::connect(&fetchTimer, &QTimer::timeout, q, [this] { fetchWanted(); });
    refreshTimer.setSingleShot(true);
    QObject::connect(&refreshTimer, &QTimer::timeout, q, [this] { requestIds(); });
}

void QuestionModel::Private::ask()
{
    const quint64 asked = ++question;
    asking = true;
    refreshing = refreshAgain = false;
    refreshTimer.stop();
    ++reads;
    source->first(firstScreenful, [this, asked](std::optional<RowSource::First> first) {
        if (first && asked == question)
            showFirst(*std::move(first));
        endRead();
        if (first || asked != question)
            return;
        asking = false;
        emit q->failed(QCoreApplication::translate("QuestionModel", "The list could not be read."));
    });
}

void QuestionModel::Private::showFirst(RowSource::First first)
{
    asking = false;
    complete = first.isAll;
    q->beginResetModel();
    ids.clear();
    wanted.clear();
    for (PreparedRowPtr &row : first.rows) {
        ids.append(row->row());
        put(std::move(row), ids.size() - 1);
    }
    q->endResetModel();
    sinceRefresh.start();
    emit q->answered();
    if (!complete)
        return requestIds();
    settleIds();
}

void QuestionModel::Private::requestIds()
{
    if (asking || refreshing) {
        refreshAgain = true;
        return;
    }
    refreshing = true;
    refreshAgain = false;
    sinceRefresh.start();
    source->ids([this, asked = question](std::optional<RowIds> found) {
        if (asked != question)
            return;
        if (found)
            return takeIds(*found);
        refreshing = false;
        emit q->failed(QCoreApplication::translate("QuestionModel",
                                                   "The rest of the list could not be read."));
    });
}

void QuestionModel::Private::takeIds(const RowIds &found)
{
    if (qMax(found.size(), ids.size()) < offThreadFrom) {
        apply(changeBetween(ids, found));
        return settleIds();
    }
    domain::whenAnswered(changeLater(ids, found), q,
                         [this, asked = question](const IdChange &change) {
                             if (asked != question)
                                 return;
                             apply(change);
                             settleIds();
                         });
}

void QuestionModel::Private::settleIds()
{
    refreshing = false;
    complete = true;
    answerSearches();
    emit q->completed();
    if (refreshAgain)
        scheduleRefresh();
}

void QuestionModel::Private::apply(const IdChange &change)
{
    if (change.isNothing())
        return;
    if (change.removals.size() + change.insertions.size() <= mostRanges)
        applyRanges(change);
    else
        applyAtOnce(change);
}

void QuestionModel::Private::applyRanges(const IdChange &change)
{
    for (const IdChange::Range &range : change.removals) {
        q->beginRemoveRows({}, int(range.first), int(range.first + range.count - 1));
        ids.remove(range.first, range.count);
        q->endRemoveRows();
    }
    if (change.reordered)
        rearrange(change.kept);
    for (const IdChange::Range &range : change.insertions) {
        q->beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
        ids.insert(range.first, range.count, 0);
        std::copy_n(change.target.begin() + range.first, range.count, ids.begin() + range.first);
        q->endInsertRows();
    }
}

// Hundreds of single insertions would each move the rest of the list. Four signals do as well:
// what goes moves to the end and goes, what comes comes at the end and moves to its place.
void QuestionModel::Private::applyAtOnce(const IdChange &change)
{
    if (!change.gone.isEmpty()) {
        rearrange(change.kept + change.gone);
        q->beginRemoveRows({}, int(change.kept.size()), int(ids.size() - 1));
        ids.resize(change.kept.size());
        q->endRemoveRows();
    } else if (change.reordered) {
        rearrange(change.kept);
    }
    if (change.insertions.isEmpty())
        return;
    RowIds added;
    for (const IdChange::Range &range : change.insertions)
        added.append(change.target.mid(range.first, range.count));
    q->beginInsertRows({}, int(ids.size()), int(ids.size() + added.size() - 1));
    ids.append(added);
    q->endInsertRows();
    rearrange(change.target);
}

void QuestionModel::Private::rearrange(const RowIds &order)
{
    emit q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    const RowIds former = std::exchange(ids, order);
    QHash<qint64, int> rows;
    for (const QModelIndex &index : before)
        rows.insert(former.at(index.row()), -1);
    for (qsizetype i = 0; !rows.isEmpty() && i < ids.size(); ++i) {
        const auto found = rows.find(ids.at(i));
        if (found != rows.end())
            *found = int(i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(q->index(rows.value(former.at(index.row())), index.column()));
    q->changePersistentIndexList(before, after);
    emit q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void QuestionModel::Private::takeDelta(const storage::TableDelta &delta)
{
    if (question == 0 || delta.isEmpty())
        return;
    if (delta.everything) {
        allTouched = reads > 0;
        inFlight.clear();
        cache.markAllStale();
        if (!ids.isEmpty())
            emit q->dataChanged(q->index(0, 0),
                                q->index(int(ids.size()) - 1, q->columnCount() - 1));
    }
    for (const qint64 row : delta.updated) {
        if (reads > 0)
            touched.insert(row);
        if (!cache.contains(row) && !inFlight.contains(row))
            continue;
        inFlight.remove(row);
        cache.markStale(row);
        wanted.append({ row, cache.hintOf(row) });
        fetchTimer.start();
    }
    scheduleRefresh();
}

void QuestionModel::Private::scheduleRefresh()
{
    if (asking || refreshing) {
        refreshAgain = true;
        return;
    }
    if (refreshTimer.isActive())
        return;
    const qint64 since = sinceRefresh.isValid() ? sinceRefresh.elapsed() : refreshInterval;
    refreshTimer.start(int(qBound(qint64(0), refreshInterval - since, qint64(refreshInterval))));
}

} // namespace forecourt::models
