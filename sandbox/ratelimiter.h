// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"
#include "monthlyquota.h"
#include "options.h"

#include <deque>

namespace forecourt::sandbox {

struct RateVerdict
{
    /** What the dialect says with every answer. */
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /** Why it is refused; nothing where it is allowed. */
    Refusal refusal = {};
};

/** So many requests in a rolling window and in a month for each key; a refused one does not
    count. */
class RateLimiter
{
public:
    explicit RateLimiter(const Options &options);

    /** Other limits from now on; 0 requests is no limit. */
    void set(int limit, int seconds, RateHeaders dialect);
    void setMonthlyMaximum(int maximum) { m_quota.setMaximum(maximum); }
    RateVerdict take(const QByteArray &key);
    qint64 refused() const { return m_refused; }
    RateHeaders dialect() const { return m_dialect; }

private:
    RateVerdict window(const QByteArray &key);
    RateVerdict described(bool isAllowed, int remaining, int waitSeconds) const;

    int m_limit;
    int m_seconds;
    RateHeaders m_dialect;
    qint64 m_refused = 0;
    MonthlyQuota m_quota;
    /** When the requests of the window came, in milliseconds of a clock that only rises. */
    QHash<QByteArray, std::deque<qint64>> m_taken;
};

/** The name on the command line; nothing where there is none of that name. */
std::optional<RateHeaders> rateHeadersNamed(const QString &name);
QStringList rateHeadersNames();

} // namespace forecourt::sandbox
