// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/idchange.h"

#include <algorithm>
#include <span>

namespace forecourt::models {

using storage::RowIds;
using Ids = std::span<const qint64>;

namespace {

/// What is in `a` and not in `b`, sorted.
RowIds missingFrom(const RowIds &a, const RowIds &b)
{
    RowIds result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

RowIds sorted(Ids ids)
{
    RowIds copy(ids.begin(), ids.end());
    std::sort(copy.begin(), copy.end());
    return copy;
}

/// Splits `ids` into those that are in the sorted `marked` (as ranges) and the others.
void split(Ids ids, const RowIds &marked, qsizetype offset, QList<IdChange::Range> &ranges,
           RowIds &inside, RowIds &outside)
{
    for (qsizetype i = 0; i < qsizetype(ids.size()); ++i) {
        const qint64 id = ids[size_t(i)];
        if (marked.isEmpty() || !std::binary_search(marked.begin(), marked.end(), id)) {
            outside.append(id);
            continue;
        }
        inside.append(id);
        if (!ranges.isEmpty() && ranges.last().first + ranges.last().count == offset + i)
            ++ranges.last().count;
        else
            ranges.append({ offset + i, 1 });
    }
}

/// Rows came or went at one place only; so ends every question, whose first rows are known before
/// the rest.
IdChange changeAtOnePlace(const RowIds &from, const RowIds &to, qsizetype prefix, Ids before,
                          Ids after)
{
    IdChange change;
    change.target = to;
    change.kept = from;
    if (!before.empty()) {
        change.removals.append({ prefix, qsizetype(before.size()) });
        change.gone = RowIds(before.begin(), before.end());
        change.kept.remove(prefix, qsizetype(before.size()));
    }
    if (!after.empty())
        change.insertions.append({ prefix, qsizetype(after.size()) });
    return change;
}

} // namespace

IdChange changeBetween(const RowIds &from, const RowIds &to)
{
    const auto heads = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype prefix = heads.first - from.begin();
    const Ids oldRest = Ids(from).subspan(size_t(prefix));
    const Ids newRest = Ids(to).subspan(size_t(prefix));
    const auto tails =
        std::mismatch(oldRest.rbegin(), oldRest.rend(), newRest.rbegin(), newRest.rend());
    const size_t suffix = size_t(tails.first - oldRest.rbegin());
    const Ids before = oldRest.first(oldRest.size() - suffix);
    const Ids after = newRest.first(newRest.size() - suffix);
    if (before.empty() || after.empty())
        return changeAtOnePlace(from, to, prefix, before, after);

    IdChange change;
    change.target = to;
    const RowIds sortedBefore = sorted(before);
    const RowIds sortedAfter = sorted(after);
    RowIds keptBefore, keptAfter, added;
    split(before, missingFrom(sortedBefore, sortedAfter), prefix, change.removals, change.gone,
          keptBefore);
    split(after, missingFrom(sortedAfter, sortedBefore), prefix, change.insertions, added,
          keptAfter);
    std::reverse(change.removals.begin(), change.removals.end());
    change.reordered = keptBefore != keptAfter;

    change.kept.reserve(from.size() - change.gone.size());
    change.kept.append(from.first(prefix));
    change.kept.append(keptAfter);
    change.kept.append(from.last(qsizetype(suffix)));
    return change;
}

} // namespace forecourt::models
