// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pacer.h"
#include "sharedledger.h"

namespace forecourt::test {

/// The program's own, in a file that outlives it and that other instances have open too.
class SharedPacer : public Pacer
{
public:
    SharedPacer(const QString &path, network::RateWindow limit, network::LedgerClock clock)
        : m_ledger(path, { limit }, std::move(clock))
    {
    }
    Moment nextSendTime(Moment now, network::Priority priority) override
    {
        const auto offer = m_ledger.take(priority);
        m_ticket = offer.ticket.value_or(network::RateLedger::Ticket{});
        if (offer.ticket)
            return now;
        const bool isNever = offer.askAt == network::RateLedger::never;
        return isNever ? offer.askAt : now + (offer.askAt - m_ledger.now());
    }
    network::RateLedger::Ticket started(Moment) override { return m_ticket; }
    void finished(network::RateLedger::Ticket ticket, Moment,
                  const network::LimitReport &report) override
    {
        m_ledger.finished(ticket, report);
    }

private:
    network::SharedLedger m_ledger;
    network::RateLedger::Ticket m_ticket;
};

} // namespace forecourt::test
