// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

#include <deque>
#include <functional>
#include <map>
#include <random>

namespace forecourt::test {

using namespace std::chrono_literals;
using network::LimitReport;
using network::Priority;
using network::RateLedger;
using network::RateWindow;
using Moment = RateLedger::Moment;

/// A server with a rolling window, as strict as one can be; it shares nothing with the ledger.
class ReferenceServer
{
public:
    ReferenceServer(int count, Moment span)
        : m_count(count)
        , m_span(span)
    {
    }
    bool take(Moment now)
    {
        while (!m_taken.empty() && m_taken.front() <= now - m_span)
            m_taken.pop_front();
        if (int(m_taken.size()) >= m_count)
            return false;
        m_taken.push_back(now);
        return true;
    }
    /// How long a request refused now has to wait, in whole seconds as servers tell it.
    Moment wait(Moment now) const
    {
        return std::chrono::ceil<std::chrono::seconds>(m_taken.front() + m_span - now);
    }
    int left() const { return m_count - int(m_taken.size()); }

private:
    int m_count;
    Moment m_span;
    std::deque<Moment> m_taken;
};

struct Simulated
{
    int taken = 0;
    std::vector<Moment> refusals;

    int refused() const { return int(refusals.size()); }
    /// The most that were refused within any stretch of this length.
    int refusedWithin(Moment span) const
    {
        int most = 0;
        for (auto from = refusals.begin(); from != refusals.end(); ++from) {
            const auto to = std::upper_bound(from, refusals.end(), *from + span);
            most = std::max(most, int(to - from));
        }
        return most;
    }
};

struct Scene
{
    Moment from{ 0 }, until{ 1h };
    Moment shortestLeg{ 5 }, longestLeg{ 400 }; ///< of the way to the server, and back
    /// What the server's answers say, by whether it took the request.
    std::function<LimitReport(bool taken, const ReferenceServer &, Moment now)> tells = {};
    /// Somebody else's requests, each second.
    std::function<double(Moment now)> others = {};
};

/// Wants to send all the time, six at most in flight, each counted by the server somewhere
/// within its time. Time is virtual.
inline Simulated simulate(RateLedger &ledger, ReferenceServer &server, const Scene &scene)
{
    struct Event
    {
        int kind; // 0 arrives, 1 is back, 2 is somebody else's
        RateLedger::Ticket ticket;
        LimitReport report;
    };
    std::mt19937 random(7);
    std::uniform_int_distribution<qint64> leg(scene.shortestLeg.count(), scene.longestLeg.count());
    std::multimap<Moment, Event> events;
    const auto plan = [&](Moment time, Event event) { events.emplace(time, std::move(event)); };
    const auto planOther = [&](Moment now) {
        const double rate = scene.others ? scene.others(now) : 0;
        std::exponential_distribution<double> gap(std::max(rate, 0.01));
        plan(now + Moment(1 + qint64(1000 * gap(random))), { rate > 0 ? 2 : 3, {}, {} });
    };
    Simulated result;
    Moment now = scene.from;
    if (scene.others)
        planOther(now);
    while (now < scene.until) {
        Moment next = RateLedger::never;
        while (ledger.inFlight() < 6 && (next = ledger.nextSendTime(now)) <= now)
            plan(now + Moment(leg(random)), { 0, ledger.started(), {} });
        if (ledger.inFlight() >= 6)
            next = RateLedger::never;
        if (events.empty() || next < events.begin()->first) {
            now = next;
            continue;
        }
        now = events.begin()->first;
        Event event = events.begin()->second;
        events.erase(events.begin());
        if (event.kind >= 2) {
            if (event.kind == 2)
                server.take(now);
            planOther(now);
        } else if (event.kind == 0) {
            const bool taken = server.take(now);
            if (taken)
                ++result.taken;
            else
                result.refusals.push_back(now);
            if (scene.tells)
                event.report = scene.tells(taken, server, now);
            event.report.refused = !taken;
            plan(now + Moment(leg(random)), { 1, event.ticket, event.report });
        } else {
            ledger.finished(event.ticket, now, event.report);
        }
    }
    return result;
}

} // namespace forecourt::test
