// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

#include <array>
#include <functional>
#include <memory>

namespace forecourt::test {

/// A limit as documented, and how long its runs have to be to say something.
struct LimitCase
{
    const char *name;
    network::RateWindow window;
    Moment length;
    Conditions conditions = {};
};
inline constexpr std::array limitCases{
    LimitCase{ "1,000 in 5 minutes", { 1'000, 5min }, 1h },
    // Six connections carry as many only over a short way.
    LimitCase{ "60 in a second", { 60, 1s }, 2min, { .shortest = 5ms, .longest = 20ms } },
    LimitCase{ "100 in an hour", { 100, 1h }, 6h },
    LimitCase{ "1,000 in an hour", { 1'000, 1h }, 6h },
    LimitCase{ "10,000 in an hour", { 10'000, 1h }, 3h },
};
inline constexpr LimitCase documentedLimit = limitCases.front();
inline constexpr std::array dialects{ Dialect::Silent, Dialect::RetryAfter,
                                      Dialect::RateLimitHeaders, Dialect::XRateLimitHeaders };
inline constexpr std::array dialectNames{ "nothing told", "Retry-After", "Rate-Limit-*",
                                          "X-RateLimit-*" };

/// What came of a run.
struct Figures
{
    int sent = 0, taken = 0, refused = 0;
    double used = 0; ///< of what the limit allows in the time
    int refusedLater = 0; ///< more than one window after the first refusal
    Moment personMedian{ 0 }, person95th{ 0 }, personWorst{ 0 };

    double refusedShare() const { return sent > 0 ? double(refused) / sent : 0; }
};

using MakePacer = std::function<std::unique_ptr<Pacer>(network::RateWindow)>;
/// Our ledger, which was told the window in the settings, or was not.
std::unique_ptr<Pacer> toldLedger(network::RateWindow limit);
std::unique_ptr<Pacer> untoldLedger(network::RateWindow limit);

/// Alone with the key, always wanting more.
Figures soleUser(const LimitCase &limit, Dialect dialect, const MakePacer &pacer);
/// After a third of the time somebody else begins to take this share of the limit.
Figures hiddenUser(const LimitCase &limit, Dialect dialect, const MakePacer &pacer, double share);
/// Whether only the program starts again or the machine, and by how much its clock is set then.
struct Restart
{
    bool isReboot = false;
    Moment wallOff{ 0 };
};
/// The program is killed with requests on their way and starts again, twice: while it sends and
/// while it waits.
Figures restarted(const LimitCase &limit, Dialect dialect, Restart kind = {});
/// Two instances that share what they know.
Figures twoInstances(const LimitCase &limit, Dialect dialect);
/// People ask for something now and then while a sync takes all there is.
Figures peopleBesideSync(const LimitCase &limit, Dialect dialect, const MakePacer &pacer);

} // namespace forecourt::test
