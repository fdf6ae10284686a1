// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requestquota.h"
#include "network/completionlog.h"
#include "network/learnedlimit.h"
#include "network/othersshare.h"
#include "network/priority.h"

#include <QList>

#include <chrono>
#include <optional>

namespace forecourt::network {

/// What one answer says about limits, in whichever dialect; times are counted from its arrival
/// and at most a day.
struct LimitReport
{
    bool refused = false; ///< 429
    std::optional<int> remaining, total;
    std::optional<std::chrono::milliseconds> resetIn, retryAfter;
    domain::RequestQuota quota; ///< of the month
    bool answered = true; ///< else nothing came, and nothing follows from it
    /// What it counts for: 0 where it was certainly not sent, 2 where the network may have
    /// repeated it by itself.
    int charge = 1;
};

/// Decides when the next request may go, so that none is refused. Known windows are kept by a
/// log of completion times with the requests in flight counted in: the server can only have
/// counted a request earlier than we saw it end. Whatever the server tells is obeyed besides,
/// and what it does not tell is learned from its refusals.
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
        bool others = false; ///< somebody else was seen to use the same limit
    };
    /// What was learned, beside the log; plain values, so that processes can share it.
    struct Knowledge
    {
        Moment pausedUntil{ 0 };
        Moment refusedSince{ 0 }; ///< the first refusal of the row
        Moment measuredFrom{ 0 }; ///< no request before it is held to have caused the row
        qint64 accepted = 0; ///< ever
        int refusalsInARow = 0; ///< requests on their way together count as one
        int refusedInRow = 0; ///< each of them counts
        int rows = 0; ///< counts what refusalsInARow counted, and is never reset
        int toldTotal = 0;
        Moment longestReset{ 0 }; ///< that was told with this total
        bool measuring = false;
        bool monthIsNew = false; ///< one goes ahead and asks what is used
        std::optional<Budget> budget;
        LearnedLimit learned;
        OthersShare others;
        domain::RequestQuota quota;

        /// Where the point that times are counted from has moved.
        void shift(Moment by);
    };
    struct State
    {
        CompletionLog completed;
        Knowledge known;
    };
    /// Handed out at the start of a request and given back at its end.
    struct Ticket
    {
        qint64 completedBefore = 0;
        int rowsBefore = 0;
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
    bool isProbing() const { return m_state.known.refusalsInARow > 0; }
    /// Nothing goes before; in the past where nothing holds.
    Moment pausedUntil() const { return m_state.known.pausedUntil; }
    /// The same by what the server said is left; `never` before another request has ended.
    Moment budgetOpens(Moment now, Priority priority) const;
    /// The month's maximum is reached: nothing goes at all until the month ends, or a person
    /// permits it.
    bool isQuotaUsedUp() const;
    void permitBeyondMaximum() { m_isBeyondPermitted = true; }
    /// A person's word that what the server said of the time to come is not to be waited for: one
    /// request finds out.
    void askBeforeTime(Moment now);
    const domain::RequestQuota &quota() const { return m_state.known.quota; }
    /// Another month has begun, so what was used is not known any more.
    void forgetQuotaUsed();

    /// How many may go at once now, by the tightest limit; nothing where none is known.
    std::optional<int> left(Moment now) const;
    /// Of that limit; nothing where it was not told.
    std::optional<int> total(Moment now) const;
    /// On average, by the limit that allows the least; nothing where none is known.
    std::optional<int> allowedAnHour(Moment now) const;
    /// When more may go than now; `now` where nothing is used up.
    Moment resetsAt(Moment now) const;
    /// When all of that limit is there again, where nothing goes meanwhile; else the same.
    Moment wholeAt(Moment now) const;

    const State &state() const { return m_state; }
    /// For processes that share one: what others know, have in flight and have completed.
    void adopt(const Knowledge &known) { m_state.known = known; }
    void setElsewhere(int inFlight) { m_elsewhere = inFlight; }
    int elsewhere() const { return m_elsewhere; }
    qint64 completedCount() const { return m_completedCount; }
    void completedElsewhere(Moment moment);
    void forgetCompleted() { m_state.completed.clear(); }

private:
    struct Standing
    {
        int left = 0, total = 0;
        Moment resetsAt{ 0 }, wholeAt{ 0 };
    };
    struct Taken
    {
        RateWindow window;
        int ours = 0;
    };
    int allInFlight() const { return m_inFlight + m_elsewhere; }
    QList<RateWindow> knownWindows() const;
    QList<RateWindow> windows() const;
    int taken(const RateWindow &window, Moment now) const;
    int mostInFlight(Moment now) const;
    Moment windowOpens(const RateWindow &window, Moment now, Priority priority) const;
    std::optional<Standing> standing(Moment now) const;

    void count(Moment now, int charge);
    void readTotal(const LimitReport &report);
    bool isLogged(int total) const;
    bool isByUsAlone(int remaining, int total, Moment now) const;
    void noteOthers(Ticket ticket, Moment now, const LimitReport &report);
    int oursSince(Ticket ticket, Moment span) const;
    void readBudget(Ticket ticket, Moment now, const LimitReport &report);
    void readQuota(Ticket ticket, const LimitReport &report);
    void refused(Ticket ticket, Moment now, const LimitReport &report);
    void accepted(Ticket ticket, Moment now);
    void pause(Moment now, const LimitReport &report);
    std::optional<Taken> fullest(Moment now, int charge) const;
    void explain(Moment now, const LimitReport &report);
    void measure(Moment now);
    qint64 uncounted(Ticket ticket) const;

    QList<RateWindow> m_windows;
    Moment m_reach;
    State m_state;
    int m_inFlight = 0;
    int m_elsewhere = 0;
    bool m_isBeyondPermitted = false;
    qint64 m_completedCount = 0;
};

} // namespace forecourt::network
