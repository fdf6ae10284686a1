// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/othersshare.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

// What comes at random strays from its mean by this many roots of it, hardly ever by more.
constexpr double stray = 4;
// Nothing is tried for so long after a refusal, or for so many windows.
constexpr OthersShare::Moment shortestRest = 1h;
constexpr int windowsToRest = 6;
constexpr int mostDoublings = 4;
// A part of what is kept that is given up at a time.
constexpr int shrinkBy = 4;
// At the first refusal it is only known that they have begun: a fifth, and how far it may stray.
constexpr int firstPart = 5;
constexpr double firstStray = 2;
// They may want more than all that was left to them.
constexpr double growth = 1.5;
// Of the window that is ours in any case.
constexpr int leastPart = 4;
constexpr OthersShare::Moment shortestPeriod = 1min;
// So much of the window has to be seen before it is known how fast they go on.
constexpr int leastSeen = 8;
// Less of the window than this part is not worth keeping.
constexpr int leastWorth = 50;

int withStray(double mean)
{
    return int(std::ceil(mean + stray * std::sqrt(mean)));
}

} // namespace

void OthersShare::begin(RateWindow known, int taken, Moment now)
{
    *this = {};
    m_window = known;
    m_firstAt = now;
    m_takenAtFirst = taken;
}

/// In a whole window, going by what they took since they were noticed.
double OthersShare::inWindow(int taken, Moment now) const
{
    const int since = std::max(0, taken - m_takenAtFirst);
    const Moment seen = std::clamp(now - m_firstAt, m_window.span / leastSeen, m_window.span);
    return since * double(m_window.span.count()) / double(seen.count());
}

void OthersShare::keep(int count)
{
    const int leastOurs = std::max(1, m_window.count / leastPart);
    m_kept = std::clamp(count, 0, std::max(0, m_window.count - leastOurs));
}

void OthersShare::told(RateWindow known, int taken, Moment now)
{
    if (!m_isTold || m_window != known)
        begin(known, taken, now);
    m_isTold = true;
    if (now >= m_periodEnds) {
        m_peakBefore = std::exchange(m_peak, 0);
        m_periodEnds = now + std::max(shortestPeriod, known.span);
    }
    m_peak = std::max(m_peak, taken);
    const int peak = std::max(m_peak, m_peakBefore);
    if (peak == 0) {
        m_firstAt = now;
        m_takenAtFirst = 0;
    }
    // What they had taken before anything was told leaves the window by itself.
    const bool isNew = now < m_firstAt + known.span;
    keep(withStray(isNew ? inWindow(taken, now) : peak));
}

void OthersShare::refused(RateWindow known, int taken, Moment now)
{
    if (m_isTold || m_window != known)
        begin(known, taken, now);
    int least = known.count / firstPart + int(firstStray * std::sqrt(known.count));
    if (m_shrunk > 0)
        least = m_keptBefore;
    else if (m_kept > 0)
        least = withStray(std::max(growth * taken, m_takenAtFirst + inWindow(taken, now)));
    keep(std::max({ least, m_kept, withStray(taken) }));
    m_failures += m_shrunk > 0 ? 1 : 0;
    m_shrunk = 0;
    m_shrinkAt = now + rest() * (1 << std::min(m_failures, mostDoublings));
}

void OthersShare::accepted(int ours, Moment now)
{
    if (m_isTold || m_kept == 0 || now < m_shrinkAt || ours < (m_window.count - m_kept) * 9 / 10)
        return;
    m_keptBefore = m_kept;
    m_kept -= std::max(1, m_kept / shrinkBy);
    if (m_kept < m_window.count / leastWorth) {
        *this = {};
        return;
    }
    if (++m_shrunk > 1) // what was given up before that was not missed
        m_failures = 0;
    m_shrinkAt = now + rest();
}

OthersShare::Moment OthersShare::rest() const
{
    return std::max<Moment>(shortestRest, windowsToRest * m_window.span);
}

void OthersShare::shift(Moment by)
{
    for (Moment *time : { &m_firstAt, &m_periodEnds, &m_shrinkAt })
        *time += by;
}

} // namespace forecourt::network
