// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rateledger.h"

#include <algorithm>

namespace forecourt::network {

namespace {

using namespace std::chrono_literals;

// Twice the longest window that providers name: one that nobody told is measured at its end.
constexpr RateLedger::Moment shortestReach = 2h;
// Where nothing is known of a server, so many go side by side at first, and near the counts that
// providers name: what is on its way at the first refusal is refused as well.
constexpr int carefulInFlight = 2;
constexpr int acceptedForEachMore = 8;
// Resets and dates are told in whole seconds.
constexpr RateLedger::Moment resetError = 1s;
// Kept back where others were seen to use the same limit between two of our answers.
constexpr int keptForOthers = 2;

/// How much of a limit of `count` stays for those that matter more.
int keptBack(Priority priority, int count)
{
    switch (priority) {
    case Priority::Action:
        return 0;
    case Priority::Looking:
        return std::min(2, count / 50);
    case Priority::Bulk:
    case Priority::Background:
        return std::min(5, count / 20);
    }
    return 0;
}

/// The preset that a server means by a total, and by how far ahead its resets were at most.
RateWindow windowTold(int total, RateLedger::Moment longestReset)
{
    if (longestReset == 0ms)
        return domain::presetWindow(total);
    const auto fits = [=](const domain::RatePreset &preset) {
        const RateWindow &window = preset.window;
        return window.count == total && longestReset > window.span / 2
            && longestReset <= window.span + resetError;
    };
    const auto found = std::find_if(domain::ratePresets.begin(), domain::ratePresets.end(), fits);
    return found != domain::ratePresets.end() ? found->window : RateWindow();
}

RateLedger::Moment reachOf(const QList<RateWindow> &windows)
{
    RateLedger::Moment reach = shortestReach;
    for (const RateWindow &window : windows)
        reach = std::max(reach, window.span);
    return reach;
}

} // namespace

RateLedger::RateLedger(QList<RateWindow> windows)
    : RateLedger(std::move(windows), {})
{
}

RateLedger::RateLedger(QList<RateWindow> windows, State state)
    : m_windows(std::move(windows))
    , m_reach(reachOf(m_windows))
    , m_state(std::move(state))
{
    for (RateWindow &window : m_windows)
        window.count = std::min(window.count, CompletionLog::capacity);
}

RateLedger::Moment RateLedger::nextSendTime(Moment now, Priority priority) const
{
    if (isQuotaUsedUp() || allInFlight() >= mostInFlight(now))
        return never;
    Moment time = std::max(now, pausedUntil());
    const QList<RateWindow> known = windows();
    for (const RateWindow &window : known)
        time = std::max(time, windowOpens(window, now, priority));
    return std::max(time, budgetOpens(now, priority));
}

/// Configured, or meant by what was told.
QList<RateWindow> RateLedger::knownWindows() const
{
    if (!m_windows.isEmpty())
        return m_windows;
    const RateWindow told = windowTold(m_state.known.toldTotal, m_state.known.longestReset);
    return told.count > 0 ? QList{ told } : QList<RateWindow>();
}

/// All that are kept by the log.
QList<RateWindow> RateLedger::windows() const
{
    QList<RateWindow> all = knownWindows();
    if (const auto learned = m_state.known.learned.window())
        all.append(*learned);
    if (const OthersShare &others = m_state.known.others; others.kept() > 0)
        all.append({ others.window().count - others.kept(), others.window().span });
    return all;
}

int RateLedger::taken(const RateWindow &window, Moment now) const
{
    return m_state.completed.since(now - window.span - 1ms);
}

int RateLedger::mostInFlight(Moment now) const
{
    const Knowledge &known = m_state.known;
    if (isProbing() || known.monthIsNew)
        return 1;
    if (const auto learned = known.learned.window()) {
        const int logged = taken(*learned, now) + allInFlight();
        return known.learned.mostInFlight(logged);
    }
    if (known.others.kept() > 0)
        return crowdIn(known.others.window());
    if (!m_windows.isEmpty() || known.toldTotal > 0 || known.budget)
        return std::numeric_limits<int>::max();
    for (const domain::RatePreset &preset : domain::ratePresets) {
        const int missing = preset.window.count - taken(preset.window, now) - allInFlight();
        if (preset.window.span >= 1min && std::abs(missing) <= carefulInFlight)
            return carefulInFlight;
    }
    return std::max<qint64>(carefulInFlight, known.accepted / acceptedForEachMore);
}

RateLedger::Moment RateLedger::windowOpens(const RateWindow &window, Moment now,
                                           Priority priority) const
{
    const int kept = keptBack(priority, window.count);
    const int room = window.count - kept - allInFlight() - 1;
    if (room < 0)
        return window.count - kept > 0 || allInFlight() > 0 ? never : now + window.span;
    return m_state.completed.opens(room, window.span, now);
}

RateLedger::Moment RateLedger::budgetOpens(Moment now, Priority priority) const
{
    const auto &budget = m_state.known.budget;
    if (!budget)
        return now;
    // The window that was used up has ended; how large the next one is, the first answer says.
    if (budget->until <= now) {
        const int most = budget->others ? 1 : std::max(1, budget->left);
        return allInFlight() >= most ? never : now;
    }
    const int kept =
        std::max(keptBack(priority, budget->total), budget->others ? keptForOthers : 0);
    return budget->left <= kept ? budget->until : now;
}

std::optional<RateLedger::Standing> RateLedger::standing(Moment now) const
{
    std::optional<Standing> tightest;
    const auto consider = [&tightest](const Standing &found) {
        if (!tightest || found.left < tightest->left)
            tightest = found;
    };
    const QList<RateWindow> known = windows();
    for (const RateWindow &window : known) {
        const int used = taken(window, now);
        const Moment reset = used > 0 ? m_state.completed.opens(used - 1, window.span, now) : now;
        const Moment whole = used > 0 ? m_state.completed.opens(0, window.span, now) : now;
        consider({ std::max(0, window.count - used - allInFlight()), window.count, reset, whole });
    }
    if (const auto &budget = m_state.known.budget; budget && budget->until > now)
        consider({ std::max(0, budget->left), budget->total, budget->until, budget->until });
    if (tightest && pausedUntil() > now) {
        tightest->left = 0;
        tightest->resetsAt = std::max(tightest->resetsAt, pausedUntil());
        tightest->wholeAt = std::max(tightest->wholeAt, pausedUntil());
    }
    return tightest;
}

std::optional<int> RateLedger::left(Moment now) const
{
    const auto found = standing(now);
    return found ? std::optional(found->left) : std::nullopt;
}

std::optional<int> RateLedger::total(Moment now) const
{
    const auto found = standing(now);
    return found && found->total > 0 ? std::optional(found->total) : std::nullopt;
}

std::optional<int> RateLedger::allowedAnHour(Moment now) const
{
    QList<RateWindow> known = windows();
    // A budget tells its end and not its length: the presets know it, or it is a minute at least.
    const auto &budget = m_state.known.budget;
    if (budget && budget->total > 0 && budget->until > now) {
        const RateWindow preset = domain::presetWindow(budget->total);
        const Moment span =
            std::max<Moment>(budget->until - now, preset.count ? preset.span : 1min);
        known.append({ budget->total, span });
    }
    std::optional<int> least;
    for (const RateWindow &window : known) {
        if (window.span.count() <= 0)
            continue;
        const double anHour =
            double(window.count) * double(Moment(1h) / 1ms) / double(window.span.count());
        least =
            std::min(least.value_or(std::numeric_limits<int>::max()), int(std::min(anHour, 1e9)));
    }
    return least;
}

RateLedger::Moment RateLedger::resetsAt(Moment now) const
{
    const auto found = standing(now);
    return found ? found->resetsAt : std::max(now, pausedUntil());
}

RateLedger::Moment RateLedger::wholeAt(Moment now) const
{
    const auto found = standing(now);
    return found ? found->wholeAt : std::max(now, pausedUntil());
}

bool RateLedger::isQuotaUsedUp() const
{
    return !m_isBeyondPermitted && quota().level() == domain::RequestQuota::Level::UsedUp;
}

} // namespace forecourt::network
