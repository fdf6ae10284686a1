// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

#include <QHash>
#include <QJsonObject>

#include <deque>

namespace forecourt::test {

/// What a server says of its limits, after the documents.
enum class Dialect {
    Silent, ///< 429 and nothing else
    RetryAfter, ///< a header, in whole seconds
    RateLimitHeaders, ///< Rate-Limit-Remaining, -Total and -Reset in every answer
    XRateLimitHeaders, ///< X-RateLimit-*, and `retry_after` in the error of a refusal
};

/// A server that takes so many requests in any stretch of time that is so long, as strict as one
/// can be, and says so in its dialect. It shares nothing with the ledger.
class LimitedServer
{
public:
    using Moment = std::chrono::milliseconds;

    LimitedServer(network::RateWindow limit, Dialect dialect)
        : m_limit(limit)
        , m_dialect(dialect)
    {
    }
    /// A request arrives; false: refused.
    bool take(Moment now);
    void setDown(bool down) { m_isDown = down; }
    bool isDown() const { return m_isDown; }

    /// What a client whose clock is off by so much reads in the answer.
    network::LimitReport answer(bool taken, Moment now, Moment clockOff) const;

private:
    using Headers = QHash<QByteArray, QByteArray>;
    Headers headers(bool taken, Moment now) const;
    QJsonObject body(bool taken, Moment now) const;
    Moment untilOneLeaves(Moment now) const;

    network::RateWindow m_limit;
    Dialect m_dialect;
    bool m_isDown = false;
    std::deque<Moment> m_taken;
};

} // namespace forecourt::test
