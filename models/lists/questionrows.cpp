// SPDX-License-Identifier: GPL-3.0-or-later
// How a QuestionModel reads the rows that somebody looks at.
#include "lists/questionmodel_p.h"

#include <algorithm>

namespace forecourt::models {

namespace {

constexpr qsizetype mostInBatch = 200; // more were scrolled past before they could be read
constexpr qsizetype readAhead = 30;

const QList<int> &contentRoles()
{
    static const QList<int> roles{ Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole,
                                   IdRole,          SortRole,        SubtitleRole,
                                   InitialsRole,    BadgeToneRole,   TagsRole,
                                   MarkRole,        LoadedRole,      ObjectRole,
                                   PhotoUrlRole,    PhotoCountRole };
    return roles;
}

} // namespace

void QuestionModel::Private::want(qsizetype position)
{
    const qint64 row = ids.at(position);
    if (inFlight.contains(row))
        return;
    // A row is asked for once for each role and column that is painted.
    if (!wanted.isEmpty() && wanted.last().row == row)
        return;
    wanted.append({ row, position });
    if (!fetchTimer.isActive())
        fetchTimer.start();
}

void QuestionModel::Private::fetchWanted()
{
    QHash<qint64, qsizetype> chosen; // with where it stands
    RowIds asked;
    qsizetype low = ids.size(), high = -1;
    const auto choose = [&](qint64 row, qsizetype position) {
        if (inFlight.contains(row) || chosen.contains(row))
            return;
        chosen.insert(row, position);
        asked.append(row);
    };
    for (auto it = wanted.crbegin(); it != wanted.crend() && asked.size() < mostInBatch; ++it) {
        choose(it->row, it->position);
        const bool stands =
            it->position >= 0 && it->position < ids.size() && ids.at(it->position) == it->row;
        if (stands && !cache.contains(it->row)) {
            low = qMin(low, it->position);
            high = qMax(high, it->position);
        }
    }
    wanted.clear();
    const auto ahead = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = qMax<qsizetype>(0, from); i <= qMin(to, ids.size() - 1); ++i) {
            if (!cache.contains(ids.at(i)))
                choose(ids.at(i), i);
        }
    };
    if (high >= 0) {
        ahead(low - readAhead, low - 1);
        ahead(high + 1, high + readAhead);
    }
    if (asked.isEmpty())
        return;
    for (const qint64 row : std::as_const(asked))
        inFlight.insert(row);
    ++reads;
    source->rows(asked, [this, chosen](std::optional<QList<PreparedRowPtr>> rows) {
        takeRows(chosen, rows.value_or(QList<PreparedRowPtr>()));
        endRead();
    });
}

void QuestionModel::Private::takeRows(const Places &asked, const QList<PreparedRowPtr> &rows)
{
    for (auto it = asked.keyBegin(); it != asked.keyEnd(); ++it)
        inFlight.remove(*it);
    QList<qsizetype> positions;
    for (const PreparedRowPtr &row : rows) {
        const qint64 id = row->row();
        put(row, asked.value(id, -1));
        const qsizetype position = positionOf(id);
        if (position >= 0)
            positions.append(position);
    }
    tellChanged(std::move(positions));
}

void QuestionModel::Private::put(PreparedRowPtr row, qsizetype hint)
{
    const qint64 id = row->row();
    cache.put(std::move(row), hint);
    if (allTouched || touched.contains(id))
        cache.markStale(id);
}

void QuestionModel::Private::endRead()
{
    if (--reads > 0)
        return;
    touched.clear();
    allTouched = false;
}

void QuestionModel::Private::tellChanged(QList<qsizetype> positions)
{
    std::sort(positions.begin(), positions.end());
    const int lastColumn = q->columnCount() - 1;
    for (qsizetype i = 0; i < positions.size();) {
        qsizetype end = i + 1;
        while (end < positions.size() && positions.at(end) == positions.at(end - 1) + 1)
            ++end;
        emit q->dataChanged(q->index(int(positions.at(i)), 0),
                            q->index(int(positions.at(end - 1)), lastColumn), contentRoles());
        i = end;
    }
}

qsizetype QuestionModel::Private::positionOf(qint64 row)
{
    const auto stands = [&](qsizetype at) {
        return at >= 0 && at < ids.size() && ids.at(at) == row;
    };
    const qsizetype hint = cache.hintOf(row);
    if (stands(hint))
        return hint;
    // Rows that came or went above have moved all that follow by as much.
    const qsizetype position = stands(hint + shift) ? hint + shift : ids.indexOf(row);
    if (hint >= 0 && position >= 0)
        shift = position - hint;
    cache.setHint(row, position);
    return position;
}

void QuestionModel::Private::answerSearches()
{
    for (auto it = searches.begin(); it != searches.end();) {
        const qsizetype position = it->row == 0 ? -1 : positionOf(it->row);
        const bool known = it->row == 0 || position >= 0 || (complete && !asking);
        if (!known) {
            ++it;
            continue;
        }
        it->promise->addResult(int(position));
        it->promise->finish();
        it = searches.erase(it);
    }
}

} // namespace forecourt::models
