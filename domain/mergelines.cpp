// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergelines.h"

#include "domain/linediff.h"

#include <QHash>

#include <algorithm>

namespace forecourt::domain {

namespace {

bool isInsertion(const Hunk &hunk)
{
    return hunk.begin == hunk.end;
}

// What both begin with, what both end with, and what each has between.
struct Aligned
{
    QStringList head, ours, theirs, tail;
};

Aligned aligned(const QStringList &ours, const QStringList &theirs)
{
    const qsizetype shorter = std::min(ours.size(), theirs.size());
    qsizetype head = 0;
    while (head < shorter && ours[head] == theirs[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && ours[ours.size() - 1 - tail] == theirs[theirs.size() - 1 - tail])
        ++tail;
    return { ours.first(head), ours.mid(head, ours.size() - head - tail),
             theirs.mid(head, theirs.size() - head - tail), ours.last(tail) };
}

bool shareALine(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&](const QString &line) { return b.contains(line); });
}

QStringList bothInsertions(const QStringList &ours, const QStringList &theirs)
{
    const Aligned both = aligned(ours, theirs);
    return both.head + both.theirs + both.ours + both.tail;
}

// Both changed the same lines. No dispute where one did what the other did and added to it.
std::optional<QStringList> settled(const QStringList &base, const QStringList &ours,
                                   const QStringList &theirs)
{
    const Aligned both = aligned(ours, theirs);
    if (both.ours.isEmpty() && !shareALine(both.theirs, base))
        return theirs;
    if (both.theirs.isEmpty() && !shareALine(both.ours, base))
        return ours;
    return {};
}

// One side's edits, taken from the front.
struct Side
{
    const QStringList &base;
    QList<Hunk> hunks;
    qsizetype next = 0;

    bool atEnd() const { return next == hunks.size(); }
    const Hunk &hunk() const { return hunks[next]; }

    bool onlyRemovesBefore(qsizetype end) const
    {
        for (qsizetype i = next; i < hunks.size() && hunks[i].begin < end; ++i) {
            if (!hunks[i].lines.isEmpty())
                return false;
        }
        return true;
    }

    bool removes(qsizetype line) const
    {
        return std::any_of(hunks.cbegin(), hunks.cend(), [line](const Hunk &each) {
            return each.begin <= line && line < each.end;
        });
    }

    // This side's text of the base's lines [begin, end); moves over the hunks within.
    QStringList textOf(qsizetype begin, qsizetype end)
    {
        QStringList text;
        for (; !atEnd() && hunk().begin < end; ++next) {
            text += base.mid(begin, hunk().begin - begin) + hunk().lines;
            begin = hunk().end;
        }
        return text + base.mid(begin, end - begin);
    }
};

bool comesFirst(const Side &side, const Side &other)
{
    return !side.atEnd() && (other.atEnd() || side.hunk().end <= other.hunk().begin);
}

bool insertAtSamePlace(const Side &a, const Side &b)
{
    return !a.atEnd() && !b.atEnd() && isInsertion(a.hunk()) && isInsertion(b.hunk())
        && a.hunk().begin == b.hunk().begin;
}

// The end of the lines that are disputed from the next hunks of both sides on.
qsizetype endOfDispute(const Side &a, const Side &b)
{
    qsizetype end = std::max(a.hunk().end, b.hunk().end);
    const auto grow = [&end](const Side &side) {
        const qsizetype before = end;
        for (qsizetype i = side.next; i < side.hunks.size() && side.hunks[i].begin < end; ++i)
            end = std::max(end, side.hunks[i].end);
        return end != before;
    };
    while (grow(a) || grow(b)) { }
    return end;
}

std::optional<QStringList> mergedDispute(Side &mine, Side &other, qsizetype begin, qsizetype end)
{
    const bool onlyRemovals = mine.onlyRemovesBefore(end) && other.onlyRemovesBefore(end);
    const QStringList ours = mine.textOf(begin, end);
    const QStringList theirs = other.textOf(begin, end);
    if (!onlyRemovals)
        return settled(mine.base.mid(begin, end - begin), ours, theirs);
    QStringList left;
    for (qsizetype line = begin; line < end; ++line) {
        if (!mine.removes(line) && !other.removes(line))
            left << mine.base[line];
    }
    return left;
}

QHash<QString, int> counted(const QStringList &lines)
{
    QHash<QString, int> counts;
    for (const QString &line : lines)
        ++counts[line];
    return counts;
}

// Whether theirs holds every line that ours added and lacks every one that it removed: our
// edit reached the server before, and only the answer was lost. A line that stands in the base
// several times says nothing, since each side may have meant another one of them.
bool isContained(const QStringList &base, const QStringList &ours, const QStringList &theirs)
{
    const QHash<QString, int> before = counted(base);
    const QHash<QString, int> mine = counted(ours);
    const QHash<QString, int> other = counted(theirs);
    bool anything = false;
    for (const QString &line : base + ours) {
        const int was = before.value(line);
        const int wanted = mine.value(line);
        if (was == wanted)
            continue;
        const bool arrived =
            wanted == 0 ? other.value(line) == 0 : was == 0 && other.value(line) >= wanted;
        if (!arrived)
            return false;
        anything = true;
    }
    return anything;
}

// Both added the same line, in different places: the same remark, or the same edit seen twice.
bool doublesALine(const QStringList &base, const QStringList &ours, const QStringList &theirs,
                  const QStringList &merged)
{
    const QHash<QString, int> before = counted(base);
    const QHash<QString, int> mine = counted(ours);
    const QHash<QString, int> other = counted(theirs);
    const QHash<QString, int> after = counted(merged);
    return std::any_of(ours.cbegin(), ours.cend(), [&](const QString &line) {
        return !line.trimmed().isEmpty() && !before.contains(line)
            && after.value(line) > std::max(mine.value(line), other.value(line));
    });
}

} // namespace

std::optional<QStringList> mergedLines(const QStringList &base, const QStringList &ours,
                                       const QStringList &theirs)
{
    if (isContained(base, ours, theirs))
        return theirs;
    const auto oursHunks = hunksBetween(base, ours);
    const auto theirsHunks = hunksBetween(base, theirs);
    if (!oursHunks || !theirsHunks)
        return {};
    Side mine{ base, *oursHunks };
    Side other{ base, *theirsHunks };
    QStringList merged;
    qsizetype done = 0;
    const auto take = [&](qsizetype begin, qsizetype end, const QStringList &lines) {
        merged += base.mid(done, begin - done) + lines;
        done = end;
    };
    while (!mine.atEnd() || !other.atEnd()) {
        if (insertAtSamePlace(mine, other)) {
            const qsizetype place = mine.hunk().begin;
            take(place, place, bothInsertions(mine.hunk().lines, other.hunk().lines));
            ++mine.next;
            ++other.next;
        } else if (comesFirst(mine, other) || comesFirst(other, mine)) {
            Side &side = comesFirst(mine, other) ? mine : other;
            take(side.hunk().begin, side.hunk().end, side.hunk().lines);
            ++side.next;
        } else {
            const qsizetype begin = std::min(mine.hunk().begin, other.hunk().begin);
            const qsizetype end = endOfDispute(mine, other);
            const auto agreed = mergedDispute(mine, other, begin, end);
            if (!agreed)
                return {};
            take(begin, end, *agreed);
        }
    }
    merged += base.mid(done);
    return doublesALine(base, ours, theirs, merged) ? std::nullopt : std::optional(merged);
}

} // namespace forecourt::domain
