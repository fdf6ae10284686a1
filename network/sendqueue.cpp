// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendqueue.h"

#include <algorithm>

namespace forecourt::network {

using namespace std::chrono_literals;

namespace {

// The end of a limit that is no further off is waited for.
constexpr std::chrono::milliseconds longestWindow = 1h;
// Whoever is asked for a key's sake; longer nobody waits for it.
constexpr std::chrono::milliseconds aheadAtMost = 1s;
// Six answers at once, one of them every so often divided by six.
constexpr auto unnoticed = 300ms;

/// How long a request stands still because the server said so before its caller hears of it.
std::chrono::milliseconds patience(Priority priority)
{
    switch (priority) {
    case Priority::Action:
        return 30s;
    case Priority::Looking:
    case Priority::Bulk:
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

Queued SendQueue::wait(Place place)
{
    Waiter waiter{ place, ++m_number, m_ledger.now() + place.delay, {} };
    const Queued queued{ waiter.number, waiter.turn };
    m_waiting.push_back(std::move(waiter));
    pump();
    return queued;
}

void SendQueue::setPriority(qint64 number, Priority priority)
{
    const auto found = find(number);
    if (found == m_waiting.end() || found->place.priority == priority)
        return;
    found->place.priority = priority;
    pump();
}

void SendQueue::withdraw(qint64 number)
{
    const auto found = find(number);
    if (found == m_waiting.end())
        return;
    found->turn.set(Turn{ Turn::Kind::Cancelled });
    m_waiting.erase(found);
    pump();
}

void SendQueue::goTogether()
{
    if (std::exchange(m_ahead, Ahead::Back) != Ahead::Back)
        pump();
}

void SendQueue::hold(bool held)
{
    m_isHeld = held;
    pump();
}

std::vector<SendQueue::Waiter>::iterator SendQueue::find(qint64 number)
{
    return std::find_if(m_waiting.begin(), m_waiting.end(),
                        [number](const Waiter &waiter) { return waiter.number == number; });
}

void SendQueue::finished(RateLedger::Ticket ticket, const LimitReport &report)
{
    --m_granted;
    settled(ticket, report);
}

void SendQueue::arrived(std::chrono::milliseconds took)
{
    --m_granted;
    m_usual = (3 * m_usual + took) / 4;
    pump();
}

void SendQueue::settled(RateLedger::Ticket ticket, const LimitReport &report)
{
    m_ledger.finished(ticket, report);
    pump();
}

// The last place, unless one becomes free so soon that nobody notices.
bool SendQueue::isKeptForPeople() const
{
    return m_maximumInFlight > 1 && m_granted >= m_maximumInFlight - 1 && m_usual > unnoticed;
}

void SendQueue::endAll(Turn::Kind kind)
{
    for (Waiter &waiter : std::exchange(m_waiting, {}))
        waiter.turn.set(Turn{ kind });
    m_wake.stop();
}

std::chrono::milliseconds SendQueue::pauseLeft(Priority priority) const
{
    const auto now = m_ledger.now();
    const auto opens = ledger().budgetOpens(now, priority);
    const auto untilReset = opens == RateLedger::never ? 0ms : opens - now;
    return std::max(
        { 0ms, ledger().pausedUntil() - now, untilReset > longestWindow ? untilReset : 0ms });
}

void SendQueue::askBeforeTime()
{
    m_ledger.askBeforeTime();
    pump();
}

void SendQueue::pump()
{
    const auto now = m_ledger.now();
    releaseBeyondQuota();
    releaseImpatient();
    RateLedger::Moment ledgerTime = now;
    while (m_granted < m_maximumInFlight) {
        const auto next = best(now);
        if (next == m_waiting.end())
            break;
        if (next->place.priority < Priority::Looking && isKeptForPeople())
            break;
        const SharedLedger::Offer offer = m_ledger.take(next->place.priority);
        ledgerTime = offer.askAt;
        if (!offer.ticket)
            break;
        ++m_granted;
        if (m_ahead == Ahead::ToGo) {
            m_ahead = Ahead::Gone;
            QTimer::singleShot(aheadAtMost, this, &SendQueue::goTogether);
        }
        OneShot<Turn> turn = next->turn;
        m_waiting.erase(next);
        turn.set(Turn{ Turn::Kind::Yours, *offer.ticket });
        ledgerTime = now;
    }
    // Whoever comes meanwhile is sent away.
    if (const auto pause = pauseLeft(Priority::Action); pause > patience(Priority::Action))
        ledgerTime = std::max(ledgerTime, now + pause);
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

void SendQueue::releaseImpatient()
{
    std::erase_if(m_waiting, [this](Waiter &waiter) {
        if (pauseLeft(waiter.place.priority) <= patience(waiter.place.priority))
            return false;
        waiter.turn.set(Turn{ Turn::Kind::TooLong });
        return true;
    });
}

std::vector<SendQueue::Waiter>::iterator SendQueue::best(RateLedger::Moment now)
{
    const bool isHeld = m_isHeld || m_ahead == Ahead::Gone;
    auto found = m_waiting.end();
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        if (it->notBefore > now || (isHeld && !it->place.isQuestion))
            continue;
        if (found == m_waiting.end() || it->place.priority > found->place.priority
            || (it->place.priority == found->place.priority && it->number < found->number))
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
    Held held;
    if (ledgerTime != RateLedger::never && ledgerTime > now + 1s) {
        held.by = pauseLeft(Priority::Background) > 0ms ? Held::By::Server : Held::By::Window;
        held.until = QDateTime::currentDateTimeUtc().addMSecs((ledgerTime - now).count());
    }
    const bool same = held.by == m_held.by
        && (held.by == Held::By::Nothing || std::abs(m_held.until.msecsTo(held.until)) < 1000);
    if (same)
        return;
    m_held = held;
    emit heldChanged();
}

} // namespace forecourt::network
