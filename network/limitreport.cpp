// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitreport.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace forecourt::network {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longestDelay = std::chrono::hours(1);
// Larger numbers are no durations but times since 1970, in seconds or in milliseconds.
constexpr double epochSeconds = 1e9;
constexpr double epochMilliseconds = 1e11;

constexpr std::array remainingHeaders{ "rate-limit-remaining", "x-ratelimit-remaining",
                                       "ratelimit-remaining" };
constexpr std::array totalHeaders{ "rate-limit-total", "rate-limit-limit", "x-ratelimit-limit",
                                   "ratelimit-limit" };
constexpr std::array resetHeaders{ "rate-limit-reset", "x-ratelimit-reset", "ratelimit-reset" };

std::optional<milliseconds> delayFromNumber(double value, const QDateTime &now)
{
    if (!std::isfinite(value) || value < 0)
        return std::nullopt;
    double ms = value * 1000;
    if (value >= epochMilliseconds) {
        ms = value - double(now.toMSecsSinceEpoch());
    } else if (value >= epochSeconds) {
        // Whole seconds were cut off on both sides, so "this very second" may be a second away.
        ms = (value - double(now.toSecsSinceEpoch())) * 1000;
        if (ms == 0)
            ms = 1000;
    }
    return milliseconds(qint64(std::clamp(ms, 0.0, double(longestDelay.count()))));
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<int> count(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return int(std::clamp(value, 0.0, 1e9));
}

template <typename T> void takeStrictest(std::optional<T> &held, std::optional<T> found, bool most)
{
    if (found && (!held || (most ? *found > *held : *found < *held)))
        held = found;
}

void readBody(LimitReport &report, const QJsonObject &body, const QDateTime &now)
{
    const QLatin1StringView name("retry_after");
    const QJsonObject nested = body.value(QLatin1StringView("error")).toObject();
    for (const QJsonValue &value : { body.value(name), nested.value(name) }) {
        if (value.isDouble())
            takeStrictest(report.retryAfter, delayFromNumber(value.toDouble(), now), true);
        else if (value.isString())
            takeStrictest(report.retryAfter, readDelay(value.toString().toLatin1(), now), true);
    }
}

} // namespace

std::optional<milliseconds> readDelay(const QByteArray &text, const QDateTime &now)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = trimmed.toDouble(&isNumber);
    if (isNumber)
        return delayFromNumber(value, now);
    QDateTime time = httpDate(trimmed);
    if (!time.isValid())
        time = QDateTime::fromString(QString::fromLatin1(trimmed), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    return milliseconds(std::clamp<qint64>(now.msecsTo(time), 0, longestDelay.count()));
}

LimitReport readLimits(int status, const HeaderLookup &header, const QJsonObject &body,
                       const QDateTime &receivedAt)
{
    const QDateTime date = httpDate(header("date").trimmed());
    const QDateTime now = date.isValid() ? date : receivedAt;
    LimitReport report;
    report.refused = status == 429;
    for (const char *name : remainingHeaders)
        takeStrictest(report.remaining, count(header(name)), false);
    for (const char *name : totalHeaders)
        takeStrictest(report.total, count(header(name)), false);
    for (const char *name : resetHeaders)
        takeStrictest(report.resetIn, readDelay(header(name), now), true);
    if (report.refused || status == 503)
        report.retryAfter = readDelay(header("retry-after"), now);
    if (report.refused)
        readBody(report, body, now);
    return report;
}

} // namespace forecourt::network
