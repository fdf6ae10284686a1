// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestquota.h"
#include "network/priority.h"

#include <QList>

#include <chrono>
#include <deque>
#include <optional>

namespace forecourt::network {

/// So many requests in any stretch of time that is so long.
struct RateWindow
{
    int count = 0;
    std::chrono::milliseconds span{ 0 };
};

/// What one answer says about limits, in whichever dialect; times are counted from its arrival
/// and at most an hour.
struct LimitReport
{
    bool refused = false; ///< 429
    std::optional<int> remaining, total;
    std::optional<std::chrono::milliseconds> resetIn, retryAfter;
    domain::RequestQuota quota; ///< of the month
};

/// Decides when the next request may go, so that none is refused. Known windows are kept by a
/// log of completion times with the requests in flight counted in: the server can only have
/// counted a request earlier than we saw it end. Whatever the server tells is obeyed besides.
///
/// It has no clock: every time is passed in, in milliseconds since any fixed point.
class RateLedger
{
public:
    using Moment = std::chrono::milliseconds;
    /// Not before another request has ended.
    static constexpr Moment never = Moment::max();

    /// How many more the server said it takes before `until`.
    struct Budget
    {
        int left = 0;
        int total = 0; ///< of the whole limit, 0 where it was not said
        Moment until{ 0 };
    };
    /// What has to be remembered from one process to the next.
    struct State
    {
        std::deque<Moment> completed; ///< oldest first, no older than the longest window
        Moment pausedUntil{ 0 };
        std::optional<Budget> budget;
        int refusalsInARow = 0;
    };
    /// Handed out at the start of a request and given back at its end.
    struct Ticket
    {
        qint64 completedBefore = 0;
    };

    explicit RateLedger(QList<RateWindow> windows = {});
    RateLedger(QList<RateWindow> windows, State state);

    /// `now` where a request may go at once. A few requests of each limit are kept back for
    /// actions of people.
    Moment nextSendTime(Moment now, Priority priority = Priority::Action) const;
    Ticket started();
    void finished(Ticket ticket, Moment now, const LimitReport &report = {});

    int inFlight() const { return m_inFlight; }
    /// After a refusal one request goes ahead alone, until an answer shows that it is over.
    bool isProbing() const { return m_state.refusalsInARow > 0; }
    /// Nothing goes before; in the past where nothing holds.
    Moment pausedUntil() const { return m_state.pausedUntil; }
    const State &state() const { return m_state; }

private:
    Moment windowOpens(const RateWindow &window, Moment now, int kept) const;
    void pause(Moment now, const LimitReport &report);
    void learn(Ticket ticket, Moment now, const LimitReport &report);

    QList<RateWindow> m_windows;
    State m_state;
    int m_inFlight = 0;
    qint64 m_completedCount = 0;
};

} // namespace forecourt::network
