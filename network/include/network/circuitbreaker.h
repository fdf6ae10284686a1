// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace forecourt::network {

/// Stops asking a server that does not answer. After a few failures in a row (no connection, no
/// whole answer, 5xx) it is open: only one probe goes at a time, later each time and at random
/// within the later half of its interval, so that many desks do not come back together. The
/// first success of any request closes it.
///
/// It has no clock: times are milliseconds since any fixed point. `random` is 0 to 1.
class CircuitBreaker
{
public:
    using Moment = std::chrono::milliseconds;
    static constexpr Moment never = Moment::max();
    static constexpr int failuresToOpen = 4;
    static constexpr Moment firstDelay{ 5'000 };
    static constexpr Moment longestDelay{ 300'000 };
    /// A person's wish brings the probe forward, but not more often than this.
    static constexpr Moment restBetweenProbes{ 3'000 };

    bool isOpen() const { return m_isOpen; }
    /// When the next probe is due; `never` while it is closed or one is under way.
    Moment probeAt() const { return m_isOpen && !m_isProbing ? m_probeAt : never; }
    bool isProbing() const { return m_isProbing; }
    /// When a person's wish may bring the probe forward to; `never` as above.
    Moment probeAtWish() const;

    /// How a request ended that was sent while it was closed, or still ran when it opened.
    void succeeded();
    void failed(Moment now, double random);
    /// Opens at once: somebody gave up on a request.
    void trip(Moment now, double random);

    void probeStarted() { m_isProbing = true; }
    /// A probe that was neither is no news, and is due again.
    void probeAbandoned() { m_isProbing = false; }
    void probeSucceeded() { succeeded(); }
    void probeFailed(Moment now, double random);

private:
    void scheduleProbe(Moment now, double random);

    bool m_isOpen = false;
    bool m_isProbing = false;
    int m_failures = 0; ///< in a row
    Moment m_delay = firstDelay;
    Moment m_probeAt = never;
    Moment m_restUntil{ 0 };
};

} // namespace forecourt::network
