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

/// A little longer than measured: the way back of the first answer is not known. One that
/// providers name is measured too long where the server was asked only now and then.
RateWindow withMargin(RateWindow found)
{
    for (const auto &[id, window] : domain::ratePresets) {
        if (window.count == found.count && found.span >= window.span
            && found.span < window.span * 4 / 3)
            return window;
    }
    return { found.count, found.span + found.span / 20 + 50ms };
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
    others.shift(by);
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
    noteOthers(ticket, now, report);
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
    const auto known = knownWindows();
    return std::any_of(known.begin(), known.end(),
                       [total](const RateWindow &window) { return window.count == total; });
}

/// Whether nobody else can have taken any of what is missing: all that ended of late, is on its
/// way or is this one may have been counted.
bool RateLedger::isByUsAlone(int remaining, int total, Moment now) const
{
    const auto known = knownWindows();
    return std::any_of(known.begin(), known.end(), [&](const RateWindow &window) {
        return window.count == total
            && remaining >= window.count - taken(window, now) - allInFlight() - 1;
    });
}

void RateLedger::readTotal(const LimitReport &report)
{
    Knowledge &known = m_state.known;
    if (!report.total)
        return;
    if (std::exchange(known.toldTotal, *report.total) != *report.total)
        known.longestReset = 0ms;
    known.longestReset = std::max(known.longestReset, report.resetIn.value_or(0ms));
}

void RateLedger::readBudget(Ticket ticket, Moment now, const LimitReport &report)
{
    Knowledge &known = m_state.known;
    readTotal(report);
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

/// What a told rest shows of others in a window that the log keeps.
void RateLedger::noteOthers(Ticket ticket, Moment now, const LimitReport &report)
{
    const auto known = knownWindows();
    const auto window = std::find_if(known.begin(), known.end(), [&report](const RateWindow &one) {
        return report.total && one.count == *report.total;
    });
    OthersShare &others = m_state.known.others;
    if (window == known.end() || !report.remaining || (report.refused && !others.isTold()))
        return;
    const int ours = oursSince(ticket, window->span) + allInFlight() + 1;
    others.told(*window, std::max(0, window->count - *report.remaining - ours), now);
}

/// How many may have been in a window of this length when the server looked at that request:
/// it did so after the last that had ended before it was sent.
int RateLedger::oursSince(Ticket ticket, Moment span) const
{
    const auto &times = m_state.completed.times();
    const auto last = std::ssize(times) - 1 - (m_completedCount - ticket.completedBefore);
    if (last < 0)
        return int(times.size());
    return m_state.completed.since(times[size_t(last)] - span - 1ms);
}

void RateLedger::readQuota(Ticket ticket, const LimitReport &report)
{
    domain::RequestQuota &quota = m_state.known.quota;
    if (report.answered)
        m_state.known.monthIsNew = false;
    quota.base = report.quota.base ? report.quota.base : quota.base;
    quota.maximum = report.quota.maximum ? report.quota.maximum : quota.maximum;
    if (!report.quota.used)
        return;
    const qint64 upTo = *report.quota.used + uncounted(ticket);
    // Both are upper bounds, unless somebody else has used some. Else what was under way together
    // would leave some of the month unused.
    const bool isByUsAlone = quota.used && *report.quota.used <= *quota.used;
    const qint64 atMost = isByUsAlone ? *quota.used : std::numeric_limits<int>::max();
    quota.used = int(std::min(upTo, atMost));
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
    const auto told = report.retryAfter ? report.retryAfter : report.resetIn;
    Moment length = told.value_or(0ms);
    // A server that was obeyed and refuses again told too little.
    if (known.refusalsInARow > (told ? 1 : 0)) {
        const Moment longest = std::max(longestBackoff, (now - known.refusedSince) / 4);
        const int doublings = std::min(known.refusalsInARow - 1, 12);
        length = std::max(length, std::min(longest, firstBackoff * (1 << doublings)));
    }
    known.pausedUntil = std::max(known.pausedUntil, now + length);
}

void RateLedger::askBeforeTime(Moment now)
{
    Knowledge &known = m_state.known;
    known.pausedUntil = std::min(known.pausedUntil, now);
    if (known.budget)
        known.budget->until = std::min(known.budget->until, now);
}

/// The one that we took most of, where that is enough to have something to do with a refusal.
std::optional<RateLedger::Taken> RateLedger::fullest(Moment now, int charge) const
{
    std::optional<Taken> found;
    const QList<RateWindow> windows = knownWindows();
    for (const RateWindow &window : windows) {
        const int ours = taken(window, now) - charge;
        if (ours * 4 < window.count)
            continue;
        if (!found || qint64(ours) * found->window.count > qint64(found->ours) * window.count)
            found = Taken{ window, ours };
    }
    return found;
}

/// Which limit a refusal was due to.
void RateLedger::explain(Moment now, const LimitReport &report)
{
    Knowledge &known = m_state.known;
    if (const auto window = fullest(now, report.charge)) {
        // Who tells what is left with each answer has told of others already.
        if (!report.remaining || !known.others.isTold())
            known.others.refused(window->window, std::max(1, window->window.count - window->ours),
                                 now);
        return;
    }
    if (report.remaining || known.budget)
        return;
    const auto learned = known.learned.window();
    const int inLearned = learned ? taken(*learned, now) - report.charge : 0;
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
    if (known.others.kept() > 0)
        known.others.accepted(taken(known.others.window(), now), now);
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
    best = withMargin(best);
    LearnedLimit &learned = m_state.known.learned;
    const auto held = learned.window();
    if (held && best.count * held->span < held->count * best.span)
        learned.refused(taken(*held, now) - m_state.known.refusedInRow, now);
    else
        learned.measured(best, now);
}

} // namespace forecourt::network
