// SPDX-License-Identifier: GPL-3.0-or-later
#include "passclock.h"

#include <algorithm>
#include <cmath>

namespace forecourt::sync {

namespace {

using namespace std::chrono_literals;

// Longer than this nothing is answered because nothing is sent.
constexpr PassClock::Moment pause = 5s;
constexpr int requestsToJudgeBy = 8;
constexpr PassClock::Moment timeToJudgeBy = 2s;
constexpr double millisecondsAnHour = 3'600'000;

} // namespace

void PassClock::start(Moment now)
{
    *this = {};
    m_started = m_last = now;
}

void PassClock::answered(int requests, Moment now)
{
    if (requests <= m_requests)
        return;
    const Moment gap = now - m_last;
    if (gap < pause)
        m_busy += gap;
    m_last = now;
    m_requests = requests;
}

std::optional<std::chrono::seconds> PassClock::left(int toCome, const Allowance &allowance) const
{
    if (m_requests < requestsToJudgeBy || m_last - m_started < timeToJudgeBy)
        return std::nullopt;
    // With a known limit its pauses are reckoned apart; else they are part of the pace.
    const bool isLimited = allowance.anHour && *allowance.anHour > 0;
    const double spent = double((isLimited ? m_busy : m_last - m_started).count());
    double milliseconds = spent / m_requests * toCome;
    if (isLimited) {
        const int beyond = std::max(0, toCome - allowance.left.value_or(0));
        milliseconds = std::max(milliseconds, beyond * millisecondsAnHour / *allowance.anHour);
    }
    return std::chrono::seconds(std::llround(std::ceil(milliseconds / 1'000)));
}

} // namespace forecourt::sync
