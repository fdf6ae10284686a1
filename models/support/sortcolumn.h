// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <span>

namespace forecourt::models {

/// The question sorted by a column; unchanged where the column cannot be sorted by.
template <typename Spec, typename Query>
Query sortedBy(std::span<const Spec> specs, Query query, int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(specs.size()) || !specs[size_t(column)].sort)
        return query;
    const Spec &spec = specs[size_t(column)];
    query.sort = *spec.sort;
    query.descending = (order == Qt::DescendingOrder) != spec.sortInverted;
    return query;
}

template <typename Spec, typename Query>
int sortColumnOf(std::span<const Spec> specs, const Query &query)
{
    for (size_t i = 0; i < specs.size(); ++i) {
        if (specs[i].sort == query.sort)
            return int(i);
    }
    return -1;
}

template <typename Spec, typename Query>
Qt::SortOrder sortOrderOf(std::span<const Spec> specs, const Query &query)
{
    const int column = sortColumnOf(specs, query);
    const bool inverted = column >= 0 && specs[size_t(column)].sortInverted;
    return query.descending != inverted ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace forecourt::models
