// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/learnedlimit.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

constexpr LearnedLimit::Moment shortestRest = 30s;
constexpr int mostDoublings = 5;
// A window this long needs no crowd to be used up, and a crowd that is refused is a large part
// of a small window.
constexpr LearnedLimit::Moment slowWindow = 1min;

} // namespace

int crowdIn(const RateWindow &window)
{
    const bool isSlow = window.span >= slowWindow;
    return isSlow ? std::max(2, window.count / 100) : std::numeric_limits<int>::max();
}

std::optional<RateWindow> LearnedLimit::window() const
{
    return m_window.count > 0 ? std::optional(m_window) : std::nullopt;
}

void LearnedLimit::measured(RateWindow window, Moment now)
{
    m_window = window;
    m_proven = window.count;
    rest(now);
}

int LearnedLimit::mostInFlight(int logged) const
{
    if (m_window.count > m_proven && logged >= m_proven)
        return 1;
    return crowdIn(m_window);
}

void LearnedLimit::refused(int taken, Moment now)
{
    const bool wasOnTrial = m_window.count > m_proven;
    m_window.count = wasOnTrial ? m_proven : std::max(1, std::min(m_proven, taken) * 9 / 10);
    m_proven = m_window.count;
    rest(now);
}

void LearnedLimit::accepted(int logged, Moment now)
{
    if (m_window.count == 0)
        return;
    m_proven = std::clamp(logged, m_proven, m_window.count);
    if (logged >= m_window.count && now >= m_raiseAt)
        raise(now);
}

void LearnedLimit::shift(Moment by)
{
    m_raiseAt += by;
}

void LearnedLimit::rest(Moment now)
{
    const auto length = 2 * m_window.span * (1 << std::min(m_failures, mostDoublings));
    m_raiseAt = now + std::max(shortestRest, length);
    ++m_failures;
    m_raised = false;
}

void LearnedLimit::raise(Moment now)
{
    m_window.count += std::max(1, m_window.count / 20);
    if (std::exchange(m_raised, true)) // the raise before this one held
        m_failures = 0;
    m_raiseAt = now + std::max(shortestRest, 2 * m_window.span);
}

} // namespace forecourt::network
