// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimiter.h"

#include "moment.h"

#include <chrono>

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

qint64 monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

QStringList rateHeadersNames()
{
    return { u"none"_s, u"autograb"_s, u"xratelimit"_s, u"retry-after"_s, u"body"_s };
}

std::optional<RateHeaders> rateHeadersNamed(const QString &name)
{
    const qsizetype place = rateHeadersNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(RateHeaders(place));
}

RateLimiter::RateLimiter(const Options &options)
    : m_limit(options.rateLimit)
    , m_seconds(options.rateSeconds)
    , m_dialect(options.rateHeaders)
    , m_quota(options.quotaBase, options.quotaMaximum, options.quotaUsed)
{
}

void RateLimiter::set(int limit, int seconds, RateHeaders dialect)
{
    m_limit = limit;
    m_seconds = seconds;
    m_dialect = dialect;
    m_taken.clear();
}

RateVerdict RateLimiter::described(bool isAllowed, int remaining, int waitSeconds) const
{
    RateVerdict verdict;
    const QByteArray wait = QByteArray::number(waitSeconds);
    const QByteArray reset = QByteArray::number(secondsNow() + waitSeconds);
    const QByteArray left = QByteArray::number(remaining);
    const QByteArray total = QByteArray::number(m_limit);
    if (m_dialect == RateHeaders::Autograb) {
        verdict.headers = { { "Rate-Limit-Remaining", left },
                            { "Rate-Limit-Total", total },
                            { "Rate-Limit-Reset", reset } };
    } else if (m_dialect == RateHeaders::XRateLimit) {
        verdict.headers = { { "X-RateLimit-Limit", total },
                            { "X-RateLimit-Remaining", left },
                            { "X-RateLimit-Reset", reset } };
    } else if (m_dialect == RateHeaders::RetryAfter && !isAllowed) {
        verdict.headers = { { "Retry-After", wait } };
    }
    if (!isAllowed) {
        verdict.refusal = { 429, "Rate limit exceeded" };
        verdict.refusal.waitSeconds = waitSeconds;
    }
    return verdict;
}

RateVerdict RateLimiter::take(const QByteArray &key)
{
    RateVerdict verdict = window(key);
    if (!verdict.refusal && !m_quota.take(key)) {
        ++m_refused;
        verdict.refusal = { 429, "Monthly request quota exceeded" };
    }
    verdict.headers += m_quota.headers(key);
    return verdict;
}

RateVerdict RateLimiter::window(const QByteArray &key)
{
    if (m_limit <= 0)
        return {};
    const qint64 now = monotonicMs();
    const qint64 window = m_seconds * 1000LL;
    auto &taken = m_taken[key];
    while (!taken.empty() && taken.front() <= now - window)
        taken.pop_front();
    const bool isAllowed = int(taken.size()) < m_limit;
    if (isAllowed)
        taken.push_back(now);
    else
        ++m_refused;
    const qint64 waitMs = taken.front() + window - now;
    return described(isAllowed, m_limit - int(taken.size()), int((waitMs + 999) / 1000));
}

} // namespace forecourt::sandbox
