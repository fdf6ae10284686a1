// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace forecourt::network {

/// The value of an answer's header, without regard to case; empty where it was not sent, joined
/// by commas where it was sent twice.
using HeaderLookup = std::function<QByteArray(const char *name)>;

/// Reads whatever dialect of limits an answer speaks, the strictest where it speaks several.
/// Absolute times are read against the server's own `Date`, else against `receivedAt`. The body
/// is looked at only where `status` is 429.
LimitReport readLimits(int status, const HeaderLookup &header, const QJsonObject &body,
                       const QDateTime &receivedAt);

} // namespace forecourt::network
