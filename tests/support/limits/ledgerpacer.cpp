// SPDX-License-Identifier: GPL-3.0-or-later
#include "pacer.h"

namespace forecourt::test {

using network::LimitReport;
using network::RateLedger;

RateLedger::Ticket LedgerPacer::started(Moment now)
{
    const auto ticket = m_ledger.started();
    tell(0, now);
    return ticket;
}

void LedgerPacer::finished(RateLedger::Ticket ticket, Moment now, const LimitReport &report)
{
    m_ledger.finished(ticket, now, report);
    tell(report.charge, now);
}

void LedgerPacer::tell(int completed, Moment now)
{
    if (!m_other)
        return;
    RateLedger &other = m_other->m_ledger;
    for (int i = 0; i < completed; ++i)
        other.completedElsewhere(now);
    other.setElsewhere(m_ledger.inFlight());
    other.adopt(m_ledger.state().known);
}

} // namespace forecourt::test
