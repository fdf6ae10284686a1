// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitedserver.h"

#include "limitreport.h"

#include <QDateTime>
#include <QLocale>

namespace forecourt::test {

using namespace Qt::StringLiterals;
using std::chrono::ceil;
using std::chrono::seconds;

namespace {

QDateTime wallTime(LimitedServer::Moment now)
{
    static const QDateTime start({ 2026, 11, 22 }, { 10, 0 }, Qt::UTC);
    return start.addMSecs(now.count());
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

bool LimitedServer::take(Moment now)
{
    while (!m_taken.empty() && m_taken.front() <= now - m_limit.span)
        m_taken.pop_front();
    if (int(m_taken.size()) >= m_limit.count)
        return false;
    m_taken.push_back(now);
    return true;
}

LimitedServer::Moment LimitedServer::untilOneLeaves(Moment now) const
{
    return m_taken.empty() ? Moment(0) : m_taken.front() + m_limit.span - now;
}

network::LimitReport LimitedServer::answer(bool taken, Moment now, Moment clockOff) const
{
    const Headers sent = headers(taken, now);
    const auto lookup = [&sent](const char *name) { return sent.value(name); };
    const QDateTime receivedAt = wallTime(now + clockOff);
    return network::readLimits(taken ? 200 : 429, lookup, body(taken, now), receivedAt);
}

LimitedServer::Headers LimitedServer::headers(bool taken, Moment now) const
{
    const Moment wait = untilOneLeaves(now);
    if (m_dialect == Dialect::Silent)
        return {};
    if (m_dialect == Dialect::RetryAfter) {
        const auto length = QByteArray::number(qint64(ceil<seconds>(wait).count()));
        return taken ? Headers{} : Headers{ { "retry-after", length } };
    }
    const bool isX = m_dialect == Dialect::XRateLimitHeaders;
    const QByteArray prefix = isX ? "x-ratelimit-"_ba : "rate-limit-"_ba;
    const qint64 resetMs = wallTime(now + wait).toMSecsSinceEpoch();
    return { { "date", httpDate(wallTime(now)) },
             { prefix + "remaining", QByteArray::number(m_limit.count - int(m_taken.size())) },
             { prefix + (isX ? "limit" : "total"), QByteArray::number(m_limit.count) },
             { prefix + "reset", QByteArray::number((resetMs + 999) / 1000) } };
}

QJsonObject LimitedServer::body(bool taken, Moment now) const
{
    if (taken || m_dialect != Dialect::XRateLimitHeaders)
        return {};
    const qint64 length = ceil<seconds>(untilOneLeaves(now)).count();
    return { { u"error"_s, QJsonObject{ { u"retry_after"_s, length } } } };
}

} // namespace forecourt::test
