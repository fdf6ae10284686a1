// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace forecourt::network {

/// The value of an answer's header, without regard to case; empty where it was not sent.
using HeaderLookup = std::function<QByteArray(const char *name)>;

/// Reads whatever dialect of limits an answer speaks, the strictest where it speaks several.
/// Absolute times are read against the server's own `Date`, else against `receivedAt`. The body
/// is looked at only where `status` is 429.
LimitReport readLimits(int status, const HeaderLookup &header, const QJsonObject &body,
                       const QDateTime &receivedAt);

/// "120", "Wed, 21 Oct 2026 07:28:00 GMT", an ISO time, or seconds or milliseconds since 1970;
/// nothing for what is negative or makes no sense, at most an hour.
std::optional<std::chrono::milliseconds> readDelay(const QByteArray &text, const QDateTime &now);

} // namespace forecourt::network
