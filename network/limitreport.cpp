// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitreport.h"

#include "headervalues.h"
#include "httpdate.h"
#include "limitvalues.h"
#include "ratelimitfield.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace forecourt::network {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

template <typename Holder> struct CountHeader
{
    const char *name;
    std::optional<int> Holder::*field;
    CountRule rule;
};
using RateHeader = CountHeader<LimitReport>;
constexpr std::array rateHeaders{
    RateHeader{ "rate-limit-remaining", &LimitReport::remaining, restRule },
    RateHeader{ "x-ratelimit-remaining", &LimitReport::remaining, restRule },
    RateHeader{ "ratelimit-remaining", &LimitReport::remaining, restRule },
    RateHeader{ "rate-limit-total", &LimitReport::total, allowanceRule },
    RateHeader{ "rate-limit-limit", &LimitReport::total, allowanceRule },
    RateHeader{ "x-ratelimit-limit", &LimitReport::total, allowanceRule },
    RateHeader{ "ratelimit-limit", &LimitReport::total, allowanceRule },
};
using QuotaHeader = CountHeader<domain::RequestQuota>;
constexpr std::array quotaHeaders{
    QuotaHeader{ "monthly-base-request-quota", &domain::RequestQuota::base, includedRule },
    QuotaHeader{ "monthly-max-request-quota", &domain::RequestQuota::maximum, allowanceRule },
    QuotaHeader{ "monthly-request-total", &domain::RequestQuota::used, useRule },
};
constexpr std::array resetHeaders{ "rate-limit-reset", "x-ratelimit-reset", "ratelimit-reset" };
constexpr std::array retryNames{ "retry_after"_L1, "retryAfter"_L1 };

template <typename T> void takeSmaller(std::optional<T> &held, const std::optional<T> &found)
{
    if (found && (!held || *found < *held))
        held = found;
}

template <typename T> void takeLarger(std::optional<T> &held, const std::optional<T> &found)
{
    held = std::max(held, found); // nothing is less than anything
}

/// By the server's clock, and by the earlier of two, which makes waits longer.
QDateTime timeOfAnswer(const QByteArray &dates, const QDateTime &receivedAt)
{
    QDateTime earliest;
    for (const QByteArray &part : splitHeader(dates)) {
        const QDateTime time = readTime(part);
        if (time.isValid() && (!earliest.isValid() || time < earliest))
            earliest = time;
    }
    return earliest.isValid() ? earliest : receivedAt;
}

template <typename Holder, typename Headers>
void readCounts(Holder &holder, const Headers &headers, const HeaderLookup &header)
{
    for (const CountHeader<Holder> &one : headers)
        takeSmaller(holder.*one.field, readCount(header(one.name), one.rule));
}

void readField(LimitReport &report, const HeaderLookup &header, const QDateTime &now)
{
    const ToldLimit told = readRateLimitField(header("ratelimit"), header("ratelimit-policy"), now);
    takeSmaller(report.remaining, told.remaining);
    takeSmaller(report.total, told.total);
    takeLarger(report.resetIn, told.resetIn);
}

/// More cannot be left, nor included, than there is.
void dropContradictions(LimitReport &report)
{
    if (report.remaining)
        takeSmaller(report.remaining, report.total);
    if (report.quota.base)
        takeSmaller(report.quota.base, report.quota.maximum);
}

std::optional<milliseconds> readValue(const QJsonValue &value, const QDateTime &now)
{
    if (value.isDouble())
        return readDelay(value.toDouble(), now);
    if (value.isString())
        return readDelay(value.toString().toLatin1(), now);
    std::optional<milliseconds> longest;
    for (const QJsonValue &one : value.toArray())
        takeLarger(longest, readValue(one, now));
    return longest;
}

std::optional<milliseconds> readBody(const QJsonObject &body, const QDateTime &now)
{
    std::optional<milliseconds> longest;
    for (const QJsonObject &place : { body, body.value("error"_L1).toObject() }) {
        for (const QLatin1StringView name : retryNames)
            takeLarger(longest, readValue(place.value(name), now));
    }
    return longest;
}

} // namespace

LimitReport readLimits(int status, const HeaderLookup &header, const QJsonObject &body,
                       const QDateTime &receivedAt)
{
    const QDateTime now = timeOfAnswer(header("date"), receivedAt);
    LimitReport report;
    report.refused = status == 429;
    readCounts(report, rateHeaders, header);
    readCounts(report.quota, quotaHeaders, header);
    for (const char *name : resetHeaders)
        takeLarger(report.resetIn, readReset(header(name), now));
    readField(report, header, now);
    dropContradictions(report);
    if (status >= 400)
        report.retryAfter = readDelay(header("retry-after"), now);
    if (report.refused)
        takeLarger(report.retryAfter, readBody(body, now));
    if (report.retryAfter == 0ms) // says nothing to one who was sent away just now
        report.retryAfter.reset();
    return report;
}

} // namespace forecourt::network
