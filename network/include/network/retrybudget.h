// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace forecourt::network {

/// How many requests may be sent a second time: about a tenth of those that are sent a first
/// time, so that repeats never become the load that keeps a server down. A few are there from
/// the start and come back by the minute, for a desk that hardly sends anything.
///
/// It has no clock: times are milliseconds since any fixed point and do not go back.
class RetryBudget
{
public:
    using Moment = std::chrono::milliseconds;
    static constexpr double earnedByRequest = 0.1;
    static constexpr double earnedAMinute = 1;
    static constexpr double most = 10;

    /// A request is sent for the first time.
    void earn() { m_left = std::min(most, m_left + earnedByRequest); }

    /// Whether one may be repeated; it is taken from the budget.
    bool take(Moment now)
    {
        const std::chrono::duration<double, std::ratio<60>> passed = now - m_at;
        m_left = std::min(most, m_left + earnedAMinute * std::max(0.0, passed.count()));
        m_at = std::max(m_at, now);
        if (m_left < 1)
            return false;
        m_left -= 1;
        return true;
    }

private:
    double m_left = most;
    Moment m_at{ 0 };
};

} // namespace forecourt::network
