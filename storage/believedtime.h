// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <algorithm>

namespace forecourt::storage {

/// Tells times that can be from those of a clock that was ahead and was set back since: nothing
/// was received, and no pass begun, after now. What lies further ahead says nothing.
class BelievedTime
{
public:
    /// `told`: what is written now.
    explicit BelievedTime(qint64 told)
        : m_latest(std::max(told, QDateTime::currentMSecsSinceEpoch()) + clockStep)
    {
    }
    qint64 latest() const { return m_latest; }
    qint64 of(qint64 stored) const { return stored > m_latest ? 0 : stored; }

private:
    // Clocks are set right by a little all the time; an answer is no older.
    static constexpr qint64 clockStep = 5 * 60'000;
    qint64 m_latest;
};

} // namespace forecourt::storage
