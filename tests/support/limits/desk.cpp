// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

namespace forecourt::test {

using network::LimitReport;
using network::Priority;
using network::RateLedger;

Desk::Desk(Timeline &timeline, LimitedServer &server, Pacer &pacer, Conditions conditions)
    : m_timeline(timeline)
    , m_server(server)
    , m_pacer(pacer)
    , m_conditions(conditions)
{
}

void Desk::wish()
{
    m_wishes.push_back({ Priority::Action, true, m_timeline.now() });
    pump();
}

void Desk::pump()
{
    while (!m_isStopped && wantsMore() && m_inFlight < connections) {
        const Wish next = m_wishes.empty() ? Wish{ m_conditions.syncAs } : m_wishes.front();
        if (!next.isPerson && m_inFlight == connections - 1 && m_conditions.keepsOneFree)
            return;
        const Moment time = m_pacer.nextSendTime(m_timeline.now(), next.priority);
        if (time > m_timeline.now())
            return wakeAt(time);
        if (next.isPerson)
            m_wishes.pop_front();
        send(next);
    }
}

void Desk::send(Wish wish)
{
    const Moment now = m_timeline.now();
    const auto ticket = m_pacer.started(now);
    ++m_inFlight;
    ++m_tally.sent;
    const Moment back = now + m_timeline.between(m_conditions.shortest, m_conditions.longest);
    m_timeline.plan(m_timeline.between(now, back),
                    [this, wish, ticket, back] { arrived(wish, ticket, back); });
}

void Desk::arrived(const Wish &wish, RateLedger::Ticket ticket, Moment back)
{
    const bool taken = m_server.take(m_timeline.now());
    const LimitReport report = m_server.answer(taken, m_timeline.now(), m_conditions.clockOff);
    m_timeline.plan(back,
                    [this, wish, ticket, taken, report] { finished(wish, ticket, taken, report); });
}

void Desk::finished(const Wish &wish, RateLedger::Ticket ticket, bool taken, LimitReport report)
{
    if (m_isStopped)
        return;
    const Moment now = m_timeline.now();
    --m_inFlight;
    m_pacer.finished(ticket, now, report);
    if (taken)
        ++m_tally.taken;
    else
        m_tally.refusals.push_back(now);
    if (wish.isPerson && taken)
        m_tally.personWaited.push_back(now - wish.since);
    if (wish.isPerson && !taken)
        m_wishes.push_front(wish);
    pump();
}

void Desk::wakeAt(Moment time)
{
    if (time == RateLedger::never || time == m_wake)
        return;
    m_wake = time;
    m_timeline.plan(time, [this, time] {
        if (m_wake == time)
            m_wake = Moment(-1);
        pump();
    });
}

} // namespace forecourt::test
