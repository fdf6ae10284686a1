// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

namespace forecourt::network {

/// What is left of a limit as people are told it, whoever knows of it: answers, settings, or what
/// was learned.
struct LimitReading
{
    int left = -1; ///< -1: no limit is known
    int total = -1; ///< -1: not known
    RateLedger::Moment allAt{ 0 }; ///< when all of it is there again; past where it is now

    static LimitReading of(const RateLedger &ledger, RateLedger::Moment now);
};

} // namespace forecourt::network
