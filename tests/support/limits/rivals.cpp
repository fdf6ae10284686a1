// SPDX-License-Identifier: GPL-3.0-or-later
#include "pacer.h"

#include <algorithm>
#include <deque>

namespace forecourt::test {

using namespace std::chrono_literals;
using network::LimitReport;
using network::Priority;
using network::RateLedger;
using network::RateWindow;

namespace {

/// What every one of them does about a refusal.
class BackingOff : public Pacer
{
public:
    Moment nextSendTime(Moment now, Priority) override
    {
        return std::max(ready(now), m_pausedUntil);
    }
    RateLedger::Ticket started(Moment now) override
    {
        sent(now);
        return {};
    }
    void finished(RateLedger::Ticket, Moment now, const LimitReport &report) override
    {
        if (!report.refused) {
            m_refusals = 0;
            return;
        }
        const Moment doubled = std::min<Moment>(60s, 1s * (1 << std::min(m_refusals++, 6)));
        m_pausedUntil = std::max(m_pausedUntil, now + report.retryAfter.value_or(doubled));
    }

protected:
    virtual Moment ready(Moment now) { return now; }
    virtual void sent(Moment) { }

private:
    Moment m_pausedUntil{ 0 };
    int m_refusals = 0;
};

class TokenBucket : public BackingOff
{
public:
    TokenBucket(RateWindow limit, int size)
        : m_limit(limit)
        , m_size(size)
        , m_tokens(size)
    {
    }

protected:
    Moment ready(Moment now) override
    {
        const double perMs = double(m_limit.count) / double(m_limit.span.count());
        m_tokens = std::min<double>(m_size, m_tokens + double((now - m_at).count()) * perMs);
        m_at = now;
        return m_tokens >= 1 ? now : now + Moment(qint64((1 - m_tokens) / perMs) + 1);
    }
    void sent(Moment) override { m_tokens -= 1; }

private:
    RateWindow m_limit;
    int m_size;
    double m_tokens;
    Moment m_at{ 0 };
};

class SendTimeLog : public BackingOff
{
public:
    explicit SendTimeLog(RateWindow limit)
        : m_limit(limit)
    {
    }

protected:
    Moment ready(Moment now) override
    {
        while (!m_sent.empty() && m_sent.front() + m_limit.span <= now)
            m_sent.pop_front();
        return std::ssize(m_sent) < m_limit.count ? now : m_sent.front() + m_limit.span;
    }
    void sent(Moment now) override { m_sent.push_back(now); }

private:
    RateWindow m_limit;
    std::deque<Moment> m_sent;
};

} // namespace

std::unique_ptr<Pacer> naiveBackoff(RateWindow)
{
    return std::make_unique<BackingOff>();
}

std::unique_ptr<Pacer> tokenBucket(RateWindow limit)
{
    return std::make_unique<TokenBucket>(limit, limit.count);
}

std::unique_ptr<Pacer> evenPace(RateWindow limit)
{
    return std::make_unique<TokenBucket>(limit, 6);
}

std::unique_ptr<Pacer> sendTimeLog(RateWindow limit)
{
    return std::make_unique<SendTimeLog>(limit);
}

} // namespace forecourt::test
