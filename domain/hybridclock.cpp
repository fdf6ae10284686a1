// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hybridclock.h"

#include <algorithm>
#include <limits>

namespace forecourt::domain {

namespace {

constexpr int WallDigits = 14;
constexpr int CounterDigits = 8;

} // namespace

QString HybridTime::toString() const
{
    return QStringLiteral("%1:%2")
        .arg(wallMs, WallDigits, 16, QLatin1Char('0'))
        .arg(counter, CounterDigits, 16, QLatin1Char('0'));
}

HybridTime HybridTime::fromString(QStringView text)
{
    if (text.size() != WallDigits + 1 + CounterDigits || text[WallDigits] != u':')
        return {};
    bool wallOk = false;
    bool counterOk = false;
    const qint64 wall = text.left(WallDigits).toLongLong(&wallOk, 16);
    const uint count = text.mid(WallDigits + 1).toUInt(&counterOk, 16);
    return wallOk && counterOk && wall >= 0 ? HybridTime{ wall, count } : HybridTime{};
}

HybridTime HybridClock::next(qint64 wallMs)
{
    if (wallMs > m_last.wallMs)
        m_last = { wallMs, 0 };
    else if (m_last.counter < std::numeric_limits<quint32>::max())
        ++m_last.counter;
    else
        m_last = { m_last.wallMs + 1, 0 };
    return m_last;
}

void HybridClock::observe(HybridTime seen)
{
    m_last = std::max(m_last, seen);
}

} // namespace forecourt::domain
