// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rateledger.h"

#include <algorithm>
#include <utility>

namespace forecourt::network {

namespace {

using namespace std::chrono_literals;
using Moment = RateLedger::Moment;

// A limit reached without a word about when it ends.
constexpr Moment unknownReset = 10s;
constexpr Moment firstBackoff = 1s;
// Or a quarter of the time that it has been refused for, whichever is longer.
constexpr Moment longestBackoff = 60s;
// Two resets that differ by less than this are the same window, told at different times.
constexpr Moment sameWindow = 2s;

/// A little longer than measured: the way back of the first answer is not known.
Moment withMargin(Moment span)
{
    return span + span / 20 + 50ms;
}

} // namespace

void RateLedger::Knowledge::shift(Moment by)
{
    pausedUntil += by;
    refusedSince += by;
    measuredFrom += by;
    if (budget)
        budget->until += by;
    learned.shift(by);
}

RateLedger::Ticket RateLedger::started()
{
    ++m_inFlight;
    if (m_state.known.budget)
        --m_state.known.budget->left;
    if (auto &used = m_state.known.quota.used)
        ++*used;
    return { m_completedCount, m_state.known.rows };
}

void RateLedger::finished(Ticket ticket, Moment now, const LimitReport &report)
{
    --m_inFlight;
    if (m_state.known.budget)
        m_state.known.budget->left -= report.charge - 1;
    if (auto &used = m_state.known.quota.used)
        *used += report.charge - 1;
    readBudget(ticket, now, report);
    readQuota(ticket, report);
    count(now, report.charge);
    if (report.refused)
        refused(ticket, now, report);
    else if (report.answered)
        accepted(ticket, now);
}

void RateLedger::count(Moment now, int charge)
{
    for (int i = 0; i < charge; ++i)
        m_state.completed.add(now, m_reach);
    m_completedCount += charge;
}

void RateLedger::completedElsewhere(Moment moment)
{
    count(moment, 1);
}

/// The server may have counted only after this answer whatever ran beside its request.
qint64 RateLedger::uncounted(Ticket ticket) const
{
    return allInFlight() + std::max<qint64>(0, m_completedCount - ticket.completedBefore);
}

/// Whether a window that the log keeps allows so many.
bool RateLedger::isLogged(int total) const
{
    return std::any_of(m_windows.begin(), m_windows.end(),
                       [total](const RateWindow &window) { return window.count == total; });
}

/// Whether nobody else can have taken any of what is missing: all that ended of late, is on its
/// way or is this one may have been counted.
bool RateLedger::isByUsAlone(int remaining, int total, Moment now) const
{
    return std::any_of(m_windows.begin(), m_windows.end(), [&](const RateWindow &window) {
        return window.count == total
            && remaining >= window.count - taken(window, now) - allInFlight() - 1;
    });
}

void RateLedger::readBudget(Ticket ticket, Moment now, const LimitReport &report)
{
    Knowledge &known = m_state.known;
    if (!report.resetIn && report.total)
        known.toldTotal = *report.total;
    else if (report.resetIn)
        known.toldTotal = 0;
    const std::optional<Budget> held = known.budget;
    if (held && held->until <= now)
        known.budget.reset();
    if (!report.remaining)
        return;
    Budget told;
    told.left = int(std::max<qint64>(0, *report.remaining - uncounted(ticket)));
    told.total = report.total.value_or(0);
    told.until = now + report.resetIn.value_or(unknownReset);
    if (isByUsAlone(*report.remaining, told.total, now)) {
        known.budget.reset(); // the log knows better
        return;
    }
    told.others = isLogged(told.total) || (held && held->others);
    if (known.budget && std::chrono::abs(known.budget->until - told.until) < sameWindow) {
        // Both are lower bounds of what is left, so the higher one is the better, unless
        // somebody else has taken some.
        if (*report.remaining < known.budget->left)
            told.others = true;
        else
            told.left = std::max(told.left, known.budget->left);
        told.until = std::max(told.until, known.budget->until);
    }
    known.budget = told;
}

void RateLedger::readQuota(Ticket ticket, const LimitReport &report)
{
    domain::RequestQuota &quota = m_state.known.quota;
    if (report.answered)
        m_state.known.monthIsNew = false;
    quota.base = report.quota.base ? report.quota.base : quota.base;
    quota.maximum = report.quota.maximum ? report.quota.maximum : quota.maximum;
    if (report.quota.used) {
        const qint64 upTo = *report.quota.used + uncounted(ticket);
        quota.used = int(std::min<qint64>(upTo, std::numeric_limits<int>::max()));
    }
}

void RateLedger::refused(Ticket ticket, Moment now, const LimitReport &report)
{
    Knowledge &known = m_state.known;
    ++known.refusedInRow;
    // What was on its way when an earlier one was refused says nothing new.
    if (ticket.rowsBefore == known.rows) {
        if (known.refusalsInARow == 0) {
            known.refusedSince = now;
            known.refusedInRow = 1;
        }
        ++known.refusalsInARow;
        ++known.rows;
        explain(now, report);
    }
    pause(now, report);
}

void RateLedger::forgetQuotaUsed()
{
    if (std::exchange(m_state.known.quota.used, std::nullopt))
        m_state.known.monthIsNew = true;
}

void RateLedger::pause(Moment now, const LimitReport &report)
{
    Knowledge &known = m_state.known;
    Moment length{ 0 };
    if (report.retryAfter)
        length = *report.retryAfter;
    else if (report.resetIn)
        length = *report.resetIn;
    else if (known.refusalsInARow > 0)
        length = std::min(std::max(longestBackoff, (now - known.refusedSince) / 4),
                          firstBackoff * (1 << std::min(known.refusalsInARow - 1, 12)));
    known.pausedUntil = std::max(known.pausedUntil, now + length);
}

/// Which limit a refusal was due to, where the server has not told how much is left.
void RateLedger::explain(Moment now, const LimitReport &report)
{
    Knowledge &known = m_state.known;
    if (report.remaining || known.budget)
        return;
    RateWindow fullest;
    int taken = 0;
    const QList<RateWindow> windows = knownWindows();
    for (const RateWindow &window : windows) {
        const int ours = this->taken(window, now) - report.charge;
        if (ours * 4 < window.count)
            continue;
        if (fullest.count == 0 || qint64(ours) * fullest.count > qint64(taken) * window.count) {
            fullest = window;
            taken = ours;
        }
    }
    const CompletionLog &log = m_state.completed;
    if (fullest.count > 0) {
        const int last = log.size() - report.charge;
        const Moment first = taken > 0 ? log.times()[size_t(last - taken)] : now;
        known.learned.shared(fullest, taken, first, now);
        return;
    }
    const auto learned = known.learned.window();
    const int inLearned = learned ? this->taken(*learned, now) - report.charge : 0;
    if (learned && known.learned.explains(inLearned)) {
        known.learned.refused(inLearned, now);
    } else if (known.refusalsInARow == 1) {
        known.measuring = true;
        // Refused although the learned window has room: there is a shorter one.
        known.measuredFrom = learned ? now - learned->span / 4 : now - m_reach;
    }
}

void RateLedger::accepted(Ticket ticket, Moment now)
{
    Knowledge &known = m_state.known;
    ++known.accepted;
    if (ticket.rowsBefore == known.rows) {
        if (std::exchange(known.measuring, false))
            measure(now);
        known.refusalsInARow = 0;
        known.refusedInRow = 0;
    }
    if (const auto learned = known.learned.window())
        known.learned.accepted(taken(*learned, now), now);
}

/// The first acceptance after refusals: the window has moved on far enough. Of the stretches
/// that may have filled it, the one of the highest rate is taken; where that is no higher than
/// what was learned before, somebody else has used the window.
void RateLedger::measure(Moment now)
{
    const auto &times = m_state.completed.times();
    const auto end = std::ssize(times) - 1 - m_state.known.refusedInRow;
    RateWindow best;
    for (qsizetype i = 0; i < end; ++i) {
        if (times[size_t(i)] <= m_state.known.measuredFrom)
            continue;
        const RateWindow found{ int(end - i), std::max(now - times[size_t(i)], 1ms) };
        if (best.count == 0 || found.count * best.span > best.count * found.span)
            best = found;
    }
    if (best.count == 0)
        return;
    best.span = withMargin(best.span);
    LearnedLimit &learned = m_state.known.learned;
    const auto held = learned.window();
    if (held && best.count * held->span < held->count * best.span)
        learned.refused(taken(*held, now) - m_state.known.refusedInRow, now);
    else
        learned.measured(best, now);
}

} // namespace forecourt::network
