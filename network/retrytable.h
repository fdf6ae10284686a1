// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/transport.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace forecourt::network {

/// How one attempt ended.
enum class Failure {
    None, ///< a complete answer with a 2xx status
    NotConnected, ///< no connection stood and nothing was sent, for certain
    Lost, ///< the connection broke, before or within the answer
    TimedOut, ///< the idle limit or the deadline passed
    NotJson, ///< 2xx, but cut short or not JSON at all
    TooLarge, ///< more bytes than we take
    RateLimited, ///< 429
    ServerError, ///< 5xx, 408, 425
    Refused, ///< any other 4xx
    Redirected, ///< 3xx
    Certificate, ///< the server's certificate was not accepted
    Cancelled,
};

enum class Verdict {
    Final, ///< report it
    Again, ///< wait a while and send again
    WhenAllowed, ///< it was refused unread: send again when the ledger says so
    Doubtful, ///< it may have taken effect: never send again, report as Unknown
};

/// What it says about the server as a whole.
enum class Tells { Up, Down, Nothing };

struct RetryRule
{
    Failure failure;
    Verdict get, patch, post;
    Tells tells;
};

/// A repeated GET harms nobody. A PATCH is never repeated here, only by the caller, who fetches
/// and merges anew before. A POST is not either, except where it certainly did not arrive.
// clang-format off
inline constexpr std::array retryTable{
    //                  failure        GET                   PATCH           POST                  the server
    RetryRule{ Failure::None,          Verdict::Final,       Verdict::Final, Verdict::Final,       Tells::Up },
    RetryRule{ Failure::NotConnected,  Verdict::Again,       Verdict::Final, Verdict::Again,       Tells::Down },
    RetryRule{ Failure::Lost,          Verdict::Again,       Verdict::Final, Verdict::Doubtful,    Tells::Down },
    RetryRule{ Failure::TimedOut,      Verdict::Again,       Verdict::Final, Verdict::Doubtful,    Tells::Down },
    RetryRule{ Failure::NotJson,       Verdict::Again,       Verdict::Final, Verdict::Doubtful,    Tells::Down },
    RetryRule{ Failure::TooLarge,      Verdict::Final,       Verdict::Final, Verdict::Doubtful,    Tells::Up },
    RetryRule{ Failure::RateLimited,   Verdict::WhenAllowed, Verdict::Final, Verdict::WhenAllowed, Tells::Up },
    RetryRule{ Failure::ServerError,   Verdict::Again,       Verdict::Final, Verdict::Doubtful,    Tells::Down },
    RetryRule{ Failure::Refused,       Verdict::Final,       Verdict::Final, Verdict::Final,       Tells::Up },
    RetryRule{ Failure::Redirected,    Verdict::Final,       Verdict::Final, Verdict::Doubtful,    Tells::Nothing },
    RetryRule{ Failure::Certificate,   Verdict::Final,       Verdict::Final, Verdict::Final,       Tells::Down },
    RetryRule{ Failure::Cancelled,     Verdict::Final,       Verdict::Final, Verdict::Final,       Tells::Nothing },
};
// clang-format on

inline constexpr int maximumTries = 4;
/// How often one request waits out an outage that it met.
inline constexpr int maximumOutages = 3;
inline constexpr std::chrono::milliseconds backoffBase{ 500 };
inline constexpr std::chrono::milliseconds backoffCap{ 20'000 };

constexpr const RetryRule &ruleOf(Failure failure)
{
    return *std::find_if(retryTable.begin(), retryTable.end(),
                         [failure](const RetryRule &rule) { return rule.failure == failure; });
}

constexpr Verdict verdictOn(Failure failure, Repeat repeat)
{
    const RetryRule &rule = ruleOf(failure);
    return repeat == Repeat::Get ? rule.get : repeat == Repeat::Patch ? rule.patch : rule.post;
}

constexpr Tells toldBy(Failure failure)
{
    return ruleOf(failure).tells;
}

/// Full jitter: anything between nothing and the doubled base, so that desks that failed
/// together do not come back together. `random` is 0 to 1.
constexpr std::chrono::milliseconds backoff(int attempt, double random)
{
    const auto ceiling = std::min(backoffCap, backoffBase * (1 << std::min(attempt - 1, 10)));
    return std::chrono::milliseconds(qint64(double(ceiling.count()) * random));
}

} // namespace forecourt::network
