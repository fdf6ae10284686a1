// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline.h"

namespace forecourt::test {

/// What a server that did not answer for a while cost.
struct OutageFigures
{
    int needed = 0; ///< requests that somebody wanted, from its beginning until all were answered
    int sent = 0;
    int probesAfter = 0; ///< sent alone after it had ended, before everything went again
    Moment recoveredAfter{ 0 }; ///< from its end to the first answer
    Moment probeInterval{ 0 }; ///< between the last two probes

    double sentPerNeeded() const { return needed > 0 ? double(sent) / needed : 0; }
};

/// Each desk wants a request every so often, and keeps wanting it until it is answered.
struct OutageCase
{
    Moment length = 10min;
    Moment wishEvery = 1s;
    bool hangs = false; ///< it takes connections and never answers, else it refuses them
};

/// With the program's circuit breaker and retry budget, as the courier uses them.
OutageFigures outageWithBreaker(const OutageCase &outage);
/// A client that tries each request again by itself, waiting twice as long each time.
OutageFigures outageWithBackoff(const OutageCase &outage);

} // namespace forecourt::test
