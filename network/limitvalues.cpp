// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitvalues.h"

#include "headervalues.h"
#include "httpdate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace forecourt::network {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longestDelay = 24h;
// Whole seconds were cut off on both sides, so "this very second" may be a second away.
constexpr milliseconds shortestUntil = 1s;
// A time that is longer past tells nothing: it is an old answer's, or by another clock.
constexpr milliseconds longestPast = 5s;
// Larger numbers are no durations but times since 1970, in one of four units.
constexpr double firstTime = 1e9;
struct Unit
{
    double below, inSecond;
};
constexpr std::array units{ Unit{ 1e11, 1 }, Unit{ 1e14, 1e3 }, Unit{ 1e17, 1e6 },
                            Unit{ std::numeric_limits<double>::infinity(), 1e9 } };

milliseconds atMostLongest(double ms)
{
    return milliseconds(qint64(std::min(std::ceil(ms), double(longestDelay.count()))));
}

std::optional<milliseconds> until(double msSinceEpoch, const QDateTime &now)
{
    const double ms = msSinceEpoch - double(now.toSecsSinceEpoch()) * 1000;
    if (ms < -double(longestPast.count()))
        return std::nullopt;
    return std::max(shortestUntil, atMostLongest(ms));
}

std::optional<milliseconds> readOneDelay(const QByteArray &text, const QDateTime &now)
{
    if (const auto number = readNumber(text))
        return readDelay(*number, now);
    const QDateTime time = readTime(text);
    return time.isValid() ? until(double(time.toMSecsSinceEpoch()), now) : std::nullopt;
}

std::optional<int> readOneCount(const QByteArray &text, const CountRule &rule)
{
    const auto number = readNumber(readItem(text).value({}));
    if (!number || (*number < rule.least && !rule.isBelowLeast))
        return std::nullopt;
    const double whole = rule.isUse ? std::ceil(*number) : std::floor(*number);
    return int(std::clamp(whole, double(rule.least), double(std::numeric_limits<int>::max())));
}

} // namespace

std::optional<int> readCount(const QByteArray &text, const CountRule &rule)
{
    std::optional<int> strictest;
    for (const QByteArray &part : splitHeader(text)) {
        const auto count = readOneCount(part, rule);
        if (count && (!strictest || (rule.isUse ? *count > *strictest : *count < *strictest)))
            strictest = count;
    }
    return strictest;
}

std::optional<milliseconds> readDelay(const QByteArray &text, const QDateTime &now)
{
    std::optional<milliseconds> longest;
    for (const QByteArray &part : splitHeader(text))
        longest = std::max(longest, readOneDelay(part, now)); // nothing is less than anything
    return longest;
}

std::optional<milliseconds> readDelay(double value, const QDateTime &now)
{
    if (value < 0)
        return std::nullopt;
    if (value < firstTime)
        return atMostLongest(value * 1000);
    for (const Unit &unit : units) {
        if (value < unit.below)
            return until(value / unit.inSecond * 1000, now);
    }
    return longestDelay;
}

std::optional<milliseconds> readReset(const QByteArray &text, const QDateTime &now)
{
    const auto delay = readDelay(text, now);
    return delay == 0ms ? shortestUntil : delay;
}

} // namespace forecourt::network
