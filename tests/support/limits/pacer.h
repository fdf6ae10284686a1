// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rateledger.h"

#include <array>
#include <memory>

namespace forecourt::test {

/// Decides when a client may send: our ledger, or a rival of it.
class Pacer
{
public:
    using Moment = std::chrono::milliseconds;

    virtual ~Pacer() = default;
    virtual Moment nextSendTime(Moment now, network::Priority priority) = 0;
    virtual network::RateLedger::Ticket started(Moment now) = 0;
    virtual void finished(network::RateLedger::Ticket ticket, Moment now,
                          const network::LimitReport &report) = 0;
};

/// Sends until it is refused, then waits: as long as it was told, else twice as long each time.
std::unique_ptr<Pacer> naiveBackoff(network::RateWindow limit);
/// As many tokens as the limit counts, refilled evenly; the usual library.
std::unique_ptr<Pacer> tokenBucket(network::RateWindow limit);
/// The same with six tokens at most.
std::unique_ptr<Pacer> evenPace(network::RateWindow limit);
/// A log of when requests were sent.
std::unique_ptr<Pacer> sendTimeLog(network::RateWindow limit);

struct Rival
{
    const char *name;
    std::unique_ptr<Pacer> (*make)(network::RateWindow limit);
};
inline constexpr std::array rivals{
    Rival{ "naive back-off", naiveBackoff },
    Rival{ "token bucket", tokenBucket },
    Rival{ "even pace", evenPace },
    Rival{ "log by sending", sendTimeLog },
};

/// The program's own, in one process.
class LedgerPacer : public Pacer
{
public:
    explicit LedgerPacer(network::RateLedger ledger)
        : m_ledger(std::move(ledger))
    {
    }
    Moment nextSendTime(Moment now, network::Priority priority) override
    {
        return m_ledger.nextSendTime(now, priority);
    }
    network::RateLedger::Ticket started(Moment) override { return m_ledger.started(); }
    void finished(network::RateLedger::Ticket ticket, Moment now,
                  const network::LimitReport &report) override
    {
        m_ledger.finished(ticket, now, report);
    }

private:
    network::RateLedger m_ledger;
};

} // namespace forecourt::test
