// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace forecourt::domain {

/// A time that sorts across devices whose clocks differ: wall milliseconds, then a counter for
/// events within one of them or while the wall clock stands behind what was already seen.
struct HybridTime
{
    qint64 wallMs = 0;
    quint32 counter = 0;

    /// Fixed width, sorts as text: "0001a2b3c4d5e6:00000001".
    QString toString() const;
    static HybridTime fromString(QStringView text);
    friend auto operator<=>(const HybridTime &, const HybridTime &) = default;
};

/// Gives out times that only grow, also after having seen another device's.
class HybridClock
{
public:
    explicit HybridClock(HybridTime last = {})
        : m_last(last)
    {
    }
    HybridTime next(qint64 wallMs);
    void observe(HybridTime seen);

private:
    HybridTime m_last;
};

} // namespace forecourt::domain
