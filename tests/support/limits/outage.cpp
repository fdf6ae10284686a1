// SPDX-License-Identifier: GPL-3.0-or-later
#include "outage.h"

#include "network/circuitbreaker.h"
#include "network/retrybudget.h"
#include "retrytable.h"

#include <deque>
#include <memory>

namespace forecourt::test {

using network::CircuitBreaker;
using network::RetryBudget;

namespace {

constexpr Moment begin = 1min;
constexpr Moment patience = 30s; // of a connection that stands and brings nothing
constexpr int connections = 6;

/// A desk with as many connections as any, at a server that fails for a while.
class FailingDesk
{
public:
    explicit FailingDesk(const OutageCase &outage)
        : m_outage(outage)
        , m_end(begin + outage.length)
    {
    }
    virtual ~FailingDesk() = default;

    OutageFigures run()
    {
        wishAgain();
        m_timeline.runUntil(begin + m_outage.length * 3);
        return m_figures;
    }

protected:
    struct Request
    {
        int tries = 0;
        bool isProbe = false;
    };
    virtual void wished(Request request) = 0;
    virtual void ended(Request request, bool answered) = 0;

    bool isDown() const { return m_timeline.now() >= begin && m_timeline.now() < m_end; }
    bool isOver() const { return m_timeline.now() >= m_end; }
    void send(Request request)
    {
        const bool fails = isDown();
        if (m_timeline.now() >= begin && !m_isAllAnswered)
            ++m_figures.sent;
        if (request.isProbe)
            noteProbe(fails);
        ++m_inFlight;
        ++request.tries;
        const Moment takes = fails && m_outage.hangs ? patience : m_timeline.between(20ms, 400ms);
        m_timeline.plan(m_timeline.now() + takes, [this, request, fails] {
            --m_inFlight;
            noteEnd(request, !fails);
            ended(request, !fails);
        });
    }
    int inFlight() const { return m_inFlight; }

    Timeline m_timeline;

private:
    void wishAgain()
    {
        const Moment now = m_timeline.now();
        if (now >= begin && !m_isAllAnswered)
            ++m_figures.needed;
        ++m_open;
        wished({});
        m_timeline.plan(now + m_outage.wishEvery, [this] { wishAgain(); });
    }
    void noteProbe(bool fails)
    {
        m_figures.probesAfter += fails ? 0 : 1;
        m_figures.probeInterval = m_timeline.now() - m_lastProbe;
        m_lastProbe = m_timeline.now();
    }
    void noteEnd(const Request &request, bool answered)
    {
        if (!answered)
            return;
        if (isOver() && m_figures.recoveredAfter == 0ms)
            m_figures.recoveredAfter = m_timeline.now() - m_end;
        if (!request.isProbe)
            --m_open;
        if (isOver() && m_open <= 1)
            m_isAllAnswered = true;
    }

    OutageCase m_outage;
    Moment m_end;
    Moment m_lastProbe{ 0 };
    OutageFigures m_figures;
    int m_inFlight = 0;
    int m_open = 0;
    bool m_isAllAnswered = false;
};

/// What the courier and its gate do: a request that fails is repeated from the budget, and stands
/// still while the breaker is open, when only a probe goes.
class CarefulDesk : public FailingDesk
{
public:
    using FailingDesk::FailingDesk;

private:
    void wished(Request request) override
    {
        m_waiting.push_back(request);
        pump();
    }
    void ended(Request request, bool answered) override
    {
        const Moment now = m_timeline.now();
        if (request.isProbe)
            answered ? m_breaker.probeSucceeded() : m_breaker.probeFailed(now, m_timeline.share());
        else if (answered)
            m_breaker.succeeded();
        else
            failed(request);
        planProbe();
        pump();
    }
    void failed(Request request)
    {
        const Moment now = m_timeline.now();
        m_breaker.failed(now, m_timeline.share());
        Moment delay{ 0 };
        if (!m_breaker.isOpen() && m_budget.take(now))
            delay = network::backoff(request.tries, m_timeline.share());
        else if (!m_breaker.isOpen())
            m_breaker.trip(now, m_timeline.share());
        m_timeline.plan(now + delay, [this, request] { wished(request); });
    }
    void planProbe()
    {
        const Moment due = m_breaker.probeAt();
        if (due == CircuitBreaker::never || due == m_planned)
            return;
        m_planned = due;
        m_timeline.plan(due, [this] {
            if (m_breaker.probeAt() > m_timeline.now())
                return;
            m_breaker.probeStarted();
            send({ .isProbe = true });
        });
    }
    void pump()
    {
        while (!m_breaker.isOpen() && inFlight() < connections && !m_waiting.empty()) {
            const Request next = m_waiting.front();
            m_waiting.pop_front();
            if (next.tries == 0)
                m_budget.earn();
            send(next);
        }
    }

    CircuitBreaker m_breaker;
    RetryBudget m_budget;
    std::deque<Request> m_waiting;
    Moment m_planned{ -1 };
};

class StubbornDesk : public FailingDesk
{
public:
    using FailingDesk::FailingDesk;

private:
    void wished(Request request) override
    {
        m_waiting.push_back(request);
        pump();
    }
    void ended(Request request, bool answered) override
    {
        if (!answered)
            m_timeline.plan(m_timeline.now() + network::backoff(request.tries, 1),
                            [this, request] { wished(request); });
        pump();
    }
    void pump()
    {
        while (inFlight() < connections && !m_waiting.empty()) {
            const Request next = m_waiting.front();
            m_waiting.pop_front();
            send(next);
        }
    }
    std::deque<Request> m_waiting;
};

} // namespace

OutageFigures outageWithBreaker(const OutageCase &outage)
{
    return CarefulDesk(outage).run();
}

OutageFigures outageWithBackoff(const OutageCase &outage)
{
    return StubbornDesk(outage).run();
}

} // namespace forecourt::test
