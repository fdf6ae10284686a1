// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace forecourt::network {

/// What one limit says of itself.
struct ToldLimit
{
    std::optional<int> remaining, total;
    std::optional<std::chrono::milliseconds> resetIn;
};

/// The IETF's `RateLimit` and `RateLimit-Policy`, in the dictionary of the earlier drafts
/// (limit=100, remaining=50, reset=5) or the list of the later ones ("burst";r=50;t=5). Of
/// several limits it is the one with the least left, of equals the one that lasts longer.
ToldLimit readRateLimitField(const QByteArray &rateLimit, const QByteArray &policy,
                             const QDateTime &now);

} // namespace forecourt::network
