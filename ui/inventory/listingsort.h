// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehiclequery.h"

#include <functional>
#include <span>

class QMenu;
class QWidget;

namespace forecourt::ui {

/// One order of the inventory as people call it.
struct ListingSort
{
    domain::VehicleSort sort;
    bool descending;
    const char *text; ///< to be translated in the context "ListingSort"
};

std::span<const ListingSort> listingSorts();
QString sortText(const domain::VehicleQuery &query);
/// Every order as a choice; the query's own is checked. `choose` gets the new order.
QMenu *makeSortMenu(const std::function<domain::VehicleQuery()> &query,
                    const std::function<void(domain::VehicleSort, bool)> &choose, QWidget *parent);

} // namespace forecourt::ui
