// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <QElapsedTimer>
#include <QTimer>

namespace forecourt::bench {

/// Asks the event loop for a call every millisecond, and notes by how much each came late.
class LoopWatch
{
public:
    LoopWatch();

    void start();
    void stop() { m_timer.stop(); }

    const Times &late() const { return m_late; }
    /// Of the gap that was the longest: how much of it this thread computed; the rest of it,
    /// others had the processor.
    double worstOwnMs() const { return m_worstOwn; }
    double ownMsAtMost() const { return m_own.at(1); } ///< the most computed between two calls
    const Times &own() const { return m_own; }

private:
    void tick();

    QTimer m_timer;
    qint64 m_last = 0, m_lastCpu = 0;
    Times m_late, m_own;
    double m_worst = 0, m_worstOwn = 0;
};

} // namespace forecourt::bench
