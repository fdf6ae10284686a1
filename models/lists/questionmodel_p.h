// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/idchange.h"
#include "lists/rowcache.h"
#include "lists/rowsource.h"
#include "models/questionmodel.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSet>
#include <QTimer>

namespace forecourt::models {

struct QuestionModel::Private
{
    using RowIds = storage::RowIds;

    explicit Private(QuestionModel *model, std::unique_ptr<RowSource> rowSource);

    // The question.
    void ask();
    void showFirst(RowSource::First first);
    void requestIds();
    void takeIds(const RowIds &ids);
    void apply(const IdChange &change);
    void settleIds();

    // Steps of apply(), each told to the views.
    void applyRanges(const IdChange &change);
    void applyAtOnce(const IdChange &change);
    void rearrange(const RowIds &order);

    // Rows.
    void want(qsizetype position);
    void fetchWanted();
    using Places = QHash<qint64, qsizetype>; ///< row id and position
    void takeRows(const Places &asked, const QList<PreparedRowPtr> &rows);
    void put(PreparedRowPtr row, qsizetype hint);
    void endRead();
    void tellChanged(QList<qsizetype> positions);
    qsizetype positionOf(qint64 row);

    // The mirror changed.
    void takeDelta(const storage::TableDelta &delta);
    void scheduleRefresh();

    // Looking for a record.
    struct Search
    {
        qint64 row;
        std::shared_ptr<QPromise<int>> promise;
    };
    void answerSearches();

    QuestionModel *q;
    std::unique_ptr<RowSource> source;
    RowIds ids;
    RowCache cache{ cacheLimit };
    qsizetype shift = 0; ///< by how much rows moved when one was last looked for
    quint64 question = 0; ///< grows with each new one; answers to older ones are dropped
    bool asking = false;
    bool complete = false;
    bool refreshing = false; ///< the ids of the present question are under way
    bool refreshAgain = false; ///< the mirror changed meanwhile

    struct Wanted
    {
        qint64 row;
        qsizetype position;
    };
    QList<Wanted> wanted;
    QSet<qint64> inFlight;
    int reads = 0; ///< under way
    QSet<qint64> touched; ///< rows that changed while reads were under way
    bool allTouched = false;

    QList<Search> searches;
    QTimer fetchTimer, refreshTimer;
    QElapsedTimer sinceRefresh;
};

} // namespace forecourt::models
