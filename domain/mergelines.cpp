// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergelines.h"

#include "linediff.h"

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

} // namespace

std::optional<QStringList> mergedLines(const QStringList &base, const QStringList &ours,
                                       const QStringList &theirs)
{
    const auto oursHunks = hunksBetween(base, ours);
    const auto theirsHunks = hunksBetween(base, theirs);
    if (!oursHunks || !theirsHunks)
        return {};
    Side mine{ base, *oursHunks };
    Side other{ base, *theirsHunks };
    QStringList merged;
    qsizetype done = 0;
    while (!mine.atEnd() || !other.atEnd()) {
        if (insertAtSamePlace(mine, other)) {
            const Hunk &hunk = mine.hunk();
            merged +=
                base.mid(done, hunk.begin - done) + bothInsertions(hunk.lines, other.hunk().lines);
            done = hunk.begin;
            ++mine.next;
            ++other.next;
        } else if (comesFirst(mine, other) || comesFirst(other, mine)) {
            Side &side = comesFirst(mine, other) ? mine : other;
            merged += base.mid(done, side.hunk().begin - done) + side.hunk().lines;
            done = side.hunk().end;
            ++side.next;
        } else {
            const qsizetype begin = std::min(mine.hunk().begin, other.hunk().begin);
            const qsizetype end = endOfDispute(mine, other);
            const auto agreed = settled(base.mid(begin, end - begin), mine.textOf(begin, end),
                                        other.textOf(begin, end));
            if (!agreed)
                return {};
            merged += base.mid(done, begin - done) + *agreed;
            done = end;
        }
    }
    return merged + base.mid(done);
}

} // namespace forecourt::domain
