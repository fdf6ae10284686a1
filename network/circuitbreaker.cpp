// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/circuitbreaker.h"

#include <algorithm>

namespace forecourt::network {

CircuitBreaker::Moment CircuitBreaker::probeAtWish() const
{
    return std::min(probeAt(), m_isProbing || !m_isOpen ? never : m_restUntil);
}

void CircuitBreaker::succeeded()
{
    *this = {};
}

void CircuitBreaker::failed(Moment now, double random)
{
    if (!m_isOpen && ++m_failures >= failuresToOpen)
        trip(now, random);
}

void CircuitBreaker::trip(Moment now, double random)
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    scheduleProbe(now, random);
}

void CircuitBreaker::probeFailed(Moment now, double random)
{
    m_isProbing = false;
    m_isOpen = true;
    m_restUntil = now + restBetweenProbes;
    scheduleProbe(now, random);
}

void CircuitBreaker::scheduleProbe(Moment now, double random)
{
    m_probeAt = now + m_delay / 2 + Moment(Moment::rep(double(m_delay.count() / 2) * random));
    m_delay = std::min(m_delay * 2, longestDelay);
}

} // namespace forecourt::network
