// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rateledger.h"

#include <algorithm>

namespace forecourt::network {

namespace {

using namespace std::chrono_literals;

// A limit reached without a word about when it ends.
constexpr RateLedger::Moment unknownReset = 10s;
constexpr RateLedger::Moment firstBackoff = 1s;
constexpr RateLedger::Moment longestBackoff = 60s;
// Two resets that differ by less than this are the same window, told at different times.
constexpr RateLedger::Moment sameWindow = 2s;

/// How much of a limit of `count` stays for those that matter more.
int keptBack(Priority priority, int count)
{
    switch (priority) {
    case Priority::Action:
        return 0;
    case Priority::Looking:
        return std::min(2, count / 50);
    case Priority::Background:
        return std::min(5, count / 20);
    }
    return 0;
}

} // namespace

RateLedger::RateLedger(QList<RateWindow> windows)
    : m_windows(std::move(windows))
{
}

RateLedger::RateLedger(QList<RateWindow> windows, State state)
    : m_windows(std::move(windows))
    , m_state(std::move(state))
{
}

RateLedger::Moment RateLedger::nextSendTime(Moment now, Priority priority) const
{
    Moment time = std::max(now, m_state.pausedUntil);
    if (isProbing() && m_inFlight > 0)
        return never;
    for (const RateWindow &window : m_windows)
        time = std::max(time, windowOpens(window, now, keptBack(priority, window.count)));
    if (const auto &budget = m_state.budget; budget && budget->until <= now) {
        // The window that was used up has ended; how large the next one is, the first answer says.
        if (budget->left <= 0 && m_inFlight > 0)
            return never;
    } else if (budget) {
        const int kept = keptBack(priority, budget->total);
        if (budget->left <= kept)
            time = std::max(time, budget->until);
    }
    return time;
}

RateLedger::Moment RateLedger::windowOpens(const RateWindow &window, Moment now, int kept) const
{
    const int room = window.count - kept - m_inFlight - 1;
    if (room < 0)
        return window.count - kept > 0 || m_inFlight > 0 ? never : now + window.span;
    const auto logged = qint64(m_state.completed.size());
    if (logged <= room)
        return now;
    const Moment mustHaveLeft = m_state.completed[size_t(logged - room - 1)];
    return std::max(now, mustHaveLeft + window.span + 1ms);
}

RateLedger::Ticket RateLedger::started()
{
    ++m_inFlight;
    if (m_state.budget)
        --m_state.budget->left;
    return { m_completedCount };
}

void RateLedger::finished(Ticket ticket, Moment now, const LimitReport &report)
{
    --m_inFlight;
    Moment longest{ 0 };
    for (const RateWindow &window : std::as_const(m_windows))
        longest = std::max(longest, window.span);
    if (longest > 0ms)
        m_state.completed.push_back(now);
    while (!m_state.completed.empty() && m_state.completed.front() + longest + 1ms < now)
        m_state.completed.pop_front();

    if (report.refused) {
        ++m_state.refusalsInARow;
        pause(now, report);
    } else {
        m_state.refusalsInARow = 0;
    }
    learn(ticket, now, report);
    ++m_completedCount;
}

void RateLedger::pause(Moment now, const LimitReport &report)
{
    const int doublings = std::min(m_state.refusalsInARow - 1, 6);
    Moment length = std::min(longestBackoff, firstBackoff * (1 << doublings));
    if (report.retryAfter)
        length = *report.retryAfter;
    else if (report.resetIn)
        length = *report.resetIn;
    m_state.pausedUntil = std::max(m_state.pausedUntil, now + length);
}

void RateLedger::learn(Ticket ticket, Moment now, const LimitReport &report)
{
    if (m_state.budget && m_state.budget->until <= now)
        m_state.budget.reset();
    if (!report.remaining)
        return;
    if (!report.resetIn && *report.remaining > 0)
        return;
    // The server may have counted only after this answer whatever ran beside this request.
    const qint64 uncounted = m_inFlight + (m_completedCount - ticket.completedBefore);
    Budget told{ int(std::max<qint64>(0, *report.remaining - uncounted)), report.total.value_or(0),
                 now + report.resetIn.value_or(unknownReset) };
    const bool same =
        m_state.budget && std::chrono::abs(m_state.budget->until - told.until) < sameWindow;
    if (same) {
        // Both are lower bounds of what is left, so the higher one is the better.
        told.left = std::max(told.left, m_state.budget->left);
        told.until = std::max(told.until, m_state.budget->until);
    }
    m_state.budget = told;
}

} // namespace forecourt::network
