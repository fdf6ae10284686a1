// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vehiclequery.h"

namespace forecourt::domain {

// Compared as a whole, so that a filter added later cannot be forgotten here.
bool VehicleQuery::isUnfiltered() const
{
    VehicleQuery rest = *this;
    rest.text = text.trimmed();
    VehicleQuery everything;
    everything.sort = sort;
    everything.descending = descending;
    return rest == everything;
}

} // namespace forecourt::domain
