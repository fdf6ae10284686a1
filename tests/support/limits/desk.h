// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limitedserver.h"
#include "pacer.h"
#include "timeline.h"

#include <deque>
#include <vector>

namespace forecourt::test {

struct Conditions
{
    Moment shortest{ 20 }, longest{ 400 }; ///< of the way to the server and back
    bool keepsOneFree = false; ///< of the connections, for people
    network::Priority syncAs = network::Priority::Background;
    Moment clockOff{ 0 }; ///< the desk's, as the server sees it
};

struct Tally
{
    int sent = 0, taken = 0;
    std::vector<Moment> refusals; ///< when each arrived back
    std::vector<Moment> personWaited; ///< from the wish to the answer

    int refused() const { return int(refusals.size()); }
};

/// A client with six connections: a sync that always wants more, and people who come before it.
/// The server counts a request at any moment between its sending and its answer.
class Desk
{
public:
    static constexpr int connections = 6;

    Desk(Timeline &timeline, LimitedServer &server, Pacer &pacer, Conditions conditions = {});
    void startSync()
    {
        m_isSyncing = true;
        pump();
    }
    void stop() { m_isStopped = true; }
    void wish();
    int inFlight() const { return m_inFlight; }
    const Tally &tally() const { return m_tally; }

private:
    struct Wish
    {
        network::Priority priority;
        bool isPerson = false;
        Moment since{ 0 };
    };
    void pump();
    bool wantsMore() const { return !m_wishes.empty() || m_isSyncing; }
    void send(Wish wish);
    void arrived(const Wish &wish, network::RateLedger::Ticket ticket, Moment back);
    void finished(const Wish &wish, network::RateLedger::Ticket ticket, bool taken,
                  network::LimitReport report);
    void wakeAt(Moment time);

    Timeline &m_timeline;
    LimitedServer &m_server;
    Pacer &m_pacer;
    Conditions m_conditions;
    std::deque<Wish> m_wishes;
    bool m_isSyncing = false, m_isStopped = false;
    int m_inFlight = 0;
    Moment m_wake{ -1 };
    Tally m_tally;
};

} // namespace forecourt::test
