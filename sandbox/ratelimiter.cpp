// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratelimiter.h"

#include "jsonwriter.h"
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

Reply refusalInBody(int waitSeconds)
{
    JsonWriter json;
    json.beginObject().field("statusCode", 429).field("message", "Too Many Requests");
    json.key("error").beginObject().field("code", "RATE_LIMIT_EXCEEDED");
    json.field("message",
               "Rate limit exceeded. Try again in " + QByteArray::number(waitSeconds)
                   + " seconds.");
    json.field("retry_after", waitSeconds).endObject();
    return { 429, json.moment("timestamp", secondsNow()).endObject().take() };
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

RateVerdict RateLimiter::described(RateVerdict verdict, int remaining, int waitSeconds) const
{
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
    } else if (m_dialect == RateHeaders::RetryAfter && !verdict.isAllowed) {
        verdict.headers = { { "Retry-After", wait } };
    }
    if (!verdict.isAllowed && m_dialect == RateHeaders::Body)
        verdict.refusal = refusalInBody(waitSeconds);
    else if (!verdict.isAllowed)
        verdict.refusal = errorReply(429, "Rate limit exceeded");
    return verdict;
}

RateVerdict RateLimiter::take(const QByteArray &key)
{
    RateVerdict verdict = window(key);
    if (verdict.isAllowed && !m_quota.take(key)) {
        ++m_refused;
        verdict.isAllowed = false;
        verdict.refusal = errorReply(429, "Monthly request quota exceeded");
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
    RateVerdict verdict;
    verdict.isAllowed = int(taken.size()) < m_limit;
    if (verdict.isAllowed)
        taken.push_back(now);
    else
        ++m_refused;
    const qint64 waitMs = taken.front() + window - now;
    return described(verdict, m_limit - int(taken.size()), int((waitMs + 999) / 1000));
}

} // namespace forecourt::sandbox
