// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace forecourt::network {

/// How a count is read from a header: what is below `least` either is `least` or tells nothing,
/// and of several values the smallest counts or, of what was used up, the largest.
struct CountRule
{
    int least = 0;
    bool isBelowLeast = false;
    bool isUse = false;
};
inline constexpr CountRule restRule{ .isBelowLeast = true };
inline constexpr CountRule allowanceRule{ .least = 1 };
inline constexpr CountRule includedRule{};
inline constexpr CountRule useRule{ .isUse = true };

std::optional<int> readCount(const QByteArray &text, const CountRule &rule);

/// "120", "Wed, 21 Oct 2026 07:28:00 GMT", an ISO time, or seconds or milliseconds since 1970; of
/// several the longest. Nothing for what is negative, past or makes no sense; at most a day.
std::optional<std::chrono::milliseconds> readDelay(const QByteArray &text, const QDateTime &now);
/// The same of a number that is none of text.
std::optional<std::chrono::milliseconds> readDelay(double value, const QDateTime &now);

/// When a limit ends. "0" is within this second.
std::optional<std::chrono::milliseconds> readReset(const QByteArray &text, const QDateTime &now);

} // namespace forecourt::network
