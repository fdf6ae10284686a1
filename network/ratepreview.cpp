// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/ratepreview.h"

#include <algorithm>

namespace forecourt::network {

using namespace std::chrono_literals;
using Moment = RateLedger::Moment;

namespace {

// More are not gone through one by one: the rest takes as long in proportion.
constexpr int mostSteps = 20'000;

/// What the server will say once the window that it told of has ended: the same again.
LimitReport nextWindow(const RateLedger::Budget &budget, Moment span)
{
    LimitReport report;
    report.remaining = std::max(0, budget.total - 1);
    report.total = budget.total;
    report.resetIn = span;
    return report;
}

} // namespace

std::optional<Moment> timeFor(int requests, const QList<RateWindow> &windows,
                              const RateLedger &ledger, Moment now, Moment each)
{
    if (!ledger.left(now))
        return std::nullopt;
    const auto told = ledger.state().known.budget;
    Moment span{ 0 };
    if (told)
        span = std::max(domain::presetWindow(told->total).span, told->until - now);
    RateLedger ahead(windows, ledger.state());
    Moment at = now;
    const int steps = std::min(requests, mostSteps);
    for (int i = 0; i < steps; ++i) {
        const Moment next = ahead.nextSendTime(at);
        if (next == RateLedger::never)
            return std::nullopt;
        at = std::max(at, next);
        const auto &budget = ahead.state().known.budget;
        const bool isOver = told && told->total > 0 && (!budget || budget->until <= at);
        const auto ticket = ahead.started();
        at += each;
        ahead.finished(ticket, at, isOver ? nextWindow(*told, span) : LimitReport());
    }
    return steps == 0 ? 0ms : (at - now) * requests / steps;
}

} // namespace forecourt::network
