// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate.h"

#include "monotonic.h"

#include <QRandomGenerator>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

// A key that was good a moment ago is not asked about again for each 401 of one endpoint.
constexpr auto vouchedFor = 60s;

double anyShare()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Gate::Gate(bool hasQuestion)
    : m_hasQuestion(hasQuestion)
{
    m_probe.setSingleShot(true);
    connect(&m_probe, &QTimer::timeout, this, &Gate::ask);
}

Gate::State Gate::state() const
{
    if (m_key == Key::Refused)
        return State::KeyRefused;
    if (m_breaker.isOpen())
        return State::Outage;
    return m_key == Key::InDoubt ? State::KeyInDoubt : State::Open;
}

std::chrono::milliseconds Gate::untilQuestion() const
{
    const auto due = m_breaker.probeAt();
    return due == CircuitBreaker::never ? 0ms : std::max(0ms, due - monotonicNow());
}

void Gate::note(Failure failure)
{
    if (!m_hasQuestion)
        return;
    const State before = state();
    const Tells tells = toldBy(failure);
    if (tells == Tells::Up)
        m_breaker.succeeded();
    else if (tells == Tells::Down)
        m_breaker.failed(monotonicNow(), anyShare());
    noteChange(before);
}

void Gate::gaveUp()
{
    if (!m_hasQuestion)
        return;
    const State before = state();
    m_breaker.trip(monotonicNow(), anyShare());
    noteChange(before);
}

bool Gate::hopes()
{
    if (state() != State::Outage || m_isAsking)
        return state() != State::KeyRefused;
    if (m_breaker.probeAtWish() > monotonicNow())
        return false;
    ask();
    return true;
}

OneShot<Gate::Finding> Gate::doubtKey()
{
    OneShot<Finding> finding;
    if (m_key == Key::Good && monotonicNow() < m_vouchedUntil) {
        finding.set(Finding::Answers);
        return finding;
    }
    if (m_key == Key::Refused || !m_hasQuestion) {
        finding.set(Finding::KeyRefused);
        return finding;
    }
    m_doubters.push_back(finding);
    const State before = state();
    m_key = Key::InDoubt;
    ask();
    noteChange(before);
    return finding;
}

void Gate::refuseKey()
{
    const State before = state();
    m_key = Key::Refused;
    noteChange(before);
}

void Gate::askKeyAgain()
{
    if (m_key == Key::Refused)
        ask();
}

void Gate::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_probe.stop();
    m_breaker.probeStarted();
    emit questionWanted();
}

void Gate::found(Finding finding)
{
    const State before = state();
    m_isAsking = false;
    if (finding == Finding::Answers || finding == Finding::KeyRefused)
        m_breaker.succeeded();
    else if (finding == Finding::Silent || m_breaker.isOpen())
        m_breaker.probeFailed(monotonicNow(), anyShare());
    else
        m_breaker.probeAbandoned();
    if (finding == Finding::KeyRefused)
        m_key = Key::Refused;
    else if (finding == Finding::Answers || m_key == Key::InDoubt)
        m_key = Key::Good;
    if (finding == Finding::Answers)
        m_vouchedUntil = monotonicNow() + vouchedFor;
    for (auto &doubter : std::exchange(m_doubters, {}))
        doubter.set(finding);
    noteChange(before);
}

void Gate::rest()
{
    const State before = state();
    m_breaker = {};
    if (m_isAsking)
        m_breaker.probeStarted();
    noteChange(before);
}

void Gate::noteChange(State before)
{
    const bool waits = state() == State::Outage && !m_isAsking;
    if (waits && !m_probe.isActive())
        m_probe.start(untilQuestion());
    else if (!waits)
        m_probe.stop();
    if (state() != before || waits)
        emit changed();
}

} // namespace forecourt::network
