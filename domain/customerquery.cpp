// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerquery.h"

namespace forecourt::domain {

// Compared as a whole, so that a filter added later cannot be forgotten here.
bool CustomerQuery::isUnfiltered() const
{
    CustomerQuery rest = *this;
    rest.text = text.trimmed();
    CustomerQuery everything;
    everything.sort = sort;
    everything.descending = descending;
    return rest == everything;
}

} // namespace forecourt::domain
