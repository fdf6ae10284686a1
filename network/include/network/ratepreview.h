// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

namespace forecourt::network {

/// How long so many requests of a person take, one after another, by the limits that are known
/// now; nothing where none is. `each` is how long one takes by itself. At least: what others use
/// of the same limit is not known.
std::optional<RateLedger::Moment> timeFor(int requests, const QList<RateWindow> &windows,
                                          const RateLedger &ledger, RateLedger::Moment now,
                                          RateLedger::Moment each);

} // namespace forecourt::network
