// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopwatch.h"

namespace forecourt::bench {

constexpr double interval = 1; // ms

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(int(interval));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

void LoopWatch::start()
{
    m_last = monotonicNs();
    m_lastCpu = threadCpuNs();
    m_timer.start();
}

void LoopWatch::tick()
{
    const auto now = monotonicNs();
    const auto cpu = threadCpuNs();
    const auto late = qMax(0.0, double(now - m_last) / 1e6 - interval);
    const auto own = double(cpu - m_lastCpu) / 1e6;
    m_late.add(late);
    m_own.add(own);
    if (late > m_worst) {
        m_worst = late;
        m_worstOwn = own;
    }
    m_last = now;
    m_lastCpu = cpu;
}

} // namespace forecourt::bench
