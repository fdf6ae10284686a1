// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/limitreading.h"

namespace forecourt::network {

LimitReading LimitReading::of(const RateLedger &ledger, RateLedger::Moment now)
{
    LimitReading reading;
    if (const auto left = ledger.left(now)) {
        reading.left = *left;
        reading.total = ledger.total(now).value_or(-1);
        reading.allAt = ledger.wholeAt(now);
        return reading;
    }
    // The window that was told is over, and nothing of the next one is used.
    const auto &told = ledger.state().known.budget;
    if (told && told->total > 0)
        reading.left = reading.total = told->total;
    return reading;
}

} // namespace forecourt::network
