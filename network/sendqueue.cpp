// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendqueue.h"

#include <algorithm>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

/// How long a request stands still because the server said so before its caller hears of it.
std::chrono::milliseconds patience(Priority priority)
{
    switch (priority) {
    case Priority::Action:
        return 30s;
    case Priority::Looking:
        return 60s;
    case Priority::Background:
        return 2h;
    }
    return 0s;
}

} // namespace

SendQueue::SendQueue(int maximumInFlight, const QString &ledgerPath, QList<RateWindow> windows)
    : m_maximumInFlight(std::max(1, maximumInFlight))
    , m_ledger(ledgerPath, std::move(windows))
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &SendQueue::pump);
}

OneShot<Turn> SendQueue::wait(Priority priority, std::chrono::milliseconds delay)
{
    Waiter waiter{ priority, ++m_number, m_ledger.now() + delay, {} };
    OneShot<Turn> turn = waiter.turn;
    m_waiting.push_back(std::move(waiter));
    pump();
    return turn;
}

void SendQueue::finished(RateLedger::Ticket ticket, const LimitReport &report)
{
    --m_granted;
    m_ledger.finished(ticket, report);
    pump();
}

void SendQueue::endAll(Turn::Kind kind)
{
    for (Waiter &waiter : std::exchange(m_waiting, {}))
        waiter.turn.set(Turn{ kind });
    m_wake.stop();
}

std::chrono::milliseconds SendQueue::pauseLeft() const
{
    return std::max(0ms, ledger().pausedUntil() - m_ledger.now());
}

void SendQueue::pump()
{
    const auto now = m_ledger.now();
    releaseBeyondQuota();
    releaseImpatient(now);
    RateLedger::Moment ledgerTime = now;
    while (m_granted < m_maximumInFlight) {
        const auto next = best(now);
        if (next == m_waiting.end())
            break;
        // The last place is kept free for people.
        if (next->priority == Priority::Background && m_maximumInFlight > 1
            && m_granted >= m_maximumInFlight - 1)
            break;
        const SharedLedger::Offer offer = m_ledger.take(next->priority);
        ledgerTime = offer.askAt;
        if (!offer.ticket)
            break;
        ++m_granted;
        OneShot<Turn> turn = next->turn;
        m_waiting.erase(next);
        turn.set(Turn{ Turn::Kind::Yours, *offer.ticket });
        ledgerTime = now;
    }
    wakeAt(now, ledgerTime);
    announce(now, ledgerTime);
}

void SendQueue::permitBeyondMaximum()
{
    m_ledger.permitBeyondMaximum();
    pump();
}

void SendQueue::releaseBeyondQuota()
{
    // Asked again, since the month may have ended meanwhile; and what is on its way may turn out
    // to be counted already.
    if (ledger().isQuotaUsedUp())
        m_ledger.refresh();
    if (ledger().isQuotaUsedUp() && ledger().inFlight() == 0)
        endAll(Turn::Kind::QuotaUsedUp);
}

void SendQueue::releaseImpatient(RateLedger::Moment now)
{
    const auto pause = ledger().pausedUntil() - now;
    std::erase_if(m_waiting, [pause](Waiter &waiter) {
        if (pause <= patience(waiter.priority))
            return false;
        waiter.turn.set(Turn{ Turn::Kind::TooLong });
        return true;
    });
}

std::vector<SendQueue::Waiter>::iterator SendQueue::best(RateLedger::Moment now)
{
    auto found = m_waiting.end();
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (it->notBefore > now)
            continue;
        if (found == m_waiting.end() || it->priority > found->priority
            || (it->priority == found->priority && it->number < found->number))
            found = it;
    }
    return found;
}

void SendQueue::wakeAt(RateLedger::Moment now, RateLedger::Moment ledgerTime)
{
    RateLedger::Moment wake = RateLedger::never;
    for (const Waiter &waiter : m_waiting) {
        if (waiter.notBefore > now)
            wake = std::min(wake, waiter.notBefore);
    }
    if (ledgerTime > now)
        wake = std::min(wake, ledgerTime);
    if (wake == RateLedger::never)
        m_wake.stop();
    else
        m_wake.start(wake - now);
}

void SendQueue::announce(RateLedger::Moment now, RateLedger::Moment ledgerTime)
{
    const bool waits = ledgerTime != RateLedger::never && ledgerTime > now + 1s;
    if (!waits && !m_announced.isValid())
        return;
    const QDateTime time =
        waits ? QDateTime::currentDateTimeUtc().addMSecs((ledgerTime - now).count()) : QDateTime();
    if (waits && m_announced.isValid() && std::abs(m_announced.msecsTo(time)) < 1000)
        return;
    m_announced = time;
    emit waitingUntil(time);
}

} // namespace forecourt::network
