// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include <algorithm>
#include <cmath>

namespace forecourt::test {

using network::RateLedger;
using network::RateWindow;

namespace {

Moment at(std::vector<Moment> &times, double share)
{
    if (times.empty())
        return Moment(0);
    std::sort(times.begin(), times.end());
    return times[size_t(std::ceil(double(times.size()) * share)) - 1];
}

Figures figuresOf(const Tally &tally, const LimitCase &limit)
{
    Figures figures{ tally.sent, tally.taken, tally.refused() };
    const double windows = double(limit.length.count()) / double(limit.window.span.count());
    figures.used = tally.taken / (windows * limit.window.count);
    for (const Moment refusal : tally.refusals)
        figures.refusedLater += refusal > tally.refusals.front() + limit.window.span ? 1 : 0;
    auto waited = tally.personWaited;
    figures.personMedian = at(waited, 0.5);
    figures.person95th = at(waited, 0.95);
    figures.personWorst = at(waited, 1);
    return figures;
}

void add(Tally &all, const Tally &more)
{
    all.sent += more.sent;
    all.taken += more.taken;
    all.refusals.insert(all.refusals.end(), more.refusals.begin(), more.refusals.end());
    std::sort(all.refusals.begin(), all.refusals.end());
}

/// As often as random says, so many a second in the mean.
void goOn(Timeline &timeline, double perSecond, const std::function<void()> &what)
{
    const double gap = -std::log(1 - 0.999 * timeline.share()) * 1000 / perSecond;
    timeline.plan(timeline.now() + Moment(1 + qint64(gap)), [&timeline, perSecond, what] {
        what();
        goOn(timeline, perSecond, what);
    });
}

} // namespace

std::unique_ptr<Pacer> toldLedger(RateWindow limit)
{
    return std::make_unique<LedgerPacer>(RateLedger({ limit }));
}

std::unique_ptr<Pacer> untoldLedger(RateWindow)
{
    return std::make_unique<LedgerPacer>(RateLedger());
}

Figures soleUser(const LimitCase &limit, Dialect dialect, const MakePacer &pacer)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    const auto ours = pacer(limit.window);
    Desk desk(timeline, server, *ours, limit.conditions);
    desk.startSync();
    timeline.runUntil(limit.length);
    return figuresOf(desk.tally(), limit);
}

Figures hiddenUser(const LimitCase &limit, Dialect dialect, const MakePacer &pacer, double share)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    const auto ours = pacer(limit.window);
    Desk desk(timeline, server, *ours, limit.conditions);
    desk.startSync();
    const double perSecond = share * limit.window.count * 1000 / double(limit.window.span.count());
    timeline.plan(limit.length / 3,
                  [&] { goOn(timeline, perSecond, [&] { server.take(timeline.now()); }); });
    timeline.runUntil(limit.length);
    return figuresOf(desk.tally(), limit);
}

Figures restarted(const LimitCase &limit, Dialect dialect)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    Tally all;
    RateLedger::State state;
    std::deque<LedgerPacer> pacers; // what is planned for them outlives them
    std::deque<Desk> desks;
    const Moment kills[] = { 10s, 10s + limit.window.span / 2, limit.length };
    for (const Moment kill : kills) {
        LedgerPacer &pacer = pacers.emplace_back(RateLedger({ limit.window }, state));
        Desk &desk = desks.emplace_back(timeline, server, pacer, limit.conditions);
        desk.startSync();
        timeline.runUntil(std::max(kill, timeline.now()));
        desk.stop();
        add(all, desk.tally());
        state = pacer.ledger().state();
        timeline.runUntil(timeline.now() + 1s); // what was on its way arrives
        // Nobody saw it end, so it counts from now.
        for (int i = 0; i < desk.inFlight(); ++i)
            state.completed.add(timeline.now(), limit.window.span);
    }
    return figuresOf(all, limit);
}

Figures twoInstances(const LimitCase &limit, Dialect dialect)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    LedgerPacer first(RateLedger({ limit.window })), second(RateLedger({ limit.window }));
    first.share(second);
    second.share(first);
    Desk one(timeline, server, first, limit.conditions);
    Desk other(timeline, server, second, limit.conditions);
    one.startSync();
    timeline.plan(10s, [&other] { other.startSync(); });
    timeline.runUntil(limit.length);
    Tally all = one.tally();
    add(all, other.tally());
    return figuresOf(all, limit);
}

Figures peopleBesideSync(const LimitCase &limit, Dialect dialect, const MakePacer &pacer)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    const auto ours = pacer(limit.window);
    Conditions conditions = limit.conditions;
    conditions.keepsOneFree = true;
    Desk desk(timeline, server, *ours, conditions);
    desk.startSync();
    // As many as half of what is kept for them.
    const double perSecond = 2.5 * 1000 / double(limit.window.span.count());
    goOn(timeline, perSecond, [&desk] { desk.wish(); });
    timeline.runUntil(limit.length);
    return figuresOf(desk.tally(), limit);
}

} // namespace forecourt::test
