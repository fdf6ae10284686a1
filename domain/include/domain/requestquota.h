// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace forecourt::domain {

/// A monthly contract of requests, as the server's answers tell it; what was not told is unset.
struct RequestQuota
{
    enum class Level {
        Unknown, ///< nothing was told
        Fine,
        Near, ///< 80 % of the base or more
        OverBase, ///< all of the base is used, and it goes on at a price
        UsedUp, ///< the maximum is reached: nothing goes without a person's word
    };

    std::optional<int> base; ///< included in the contract
    std::optional<int> maximum;
    std::optional<int> used; ///< this month

    Level level() const;
    friend bool operator==(const RequestQuota &, const RequestQuota &) = default;
};

} // namespace forecourt::domain
