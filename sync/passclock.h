// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace forecourt::sync {

/// Says how long a pass will take, from the pace so far and from what the limit allows.
class PassClock
{
public:
    using Moment = std::chrono::milliseconds;
    struct Allowance
    {
        std::optional<int> left; ///< now
        std::optional<int> anHour; ///< after that
    };

    void start(Moment now);
    /// So many requests are answered by now.
    void answered(int requests, Moment now);
    /// Nothing while too little was seen to say.
    std::optional<std::chrono::seconds> left(int toCome, const Allowance &allowance) const;

private:
    Moment m_started{ 0 };
    Moment m_last{ 0 };
    Moment m_busy{ 0 }; ///< without the pauses that a limit made
    int m_requests = 0;
};

} // namespace forecourt::sync
