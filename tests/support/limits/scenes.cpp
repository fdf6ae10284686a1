// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "sharedpacer.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace forecourt::test {

using namespace Qt::StringLiterals;
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

/// What tells a process the time.
class Machine
{
public:
    explicit Machine(Timeline &timeline)
        : m_timeline(timeline)
    {
    }
    /// Its clock on the wall is set meanwhile.
    void reboot(Moment wallOff)
    {
        m_timeline.runUntil(m_timeline.now() + 30s);
        m_bootedAt = m_timeline.now();
        m_wallOff += wallOff;
        ++m_boots;
    }
    network::LedgerClock clock() const
    {
        constexpr qint64 someDay = 1'795'341'600'000;
        return { [this] { return m_timeline.now() - m_bootedAt; },
                 [this] { return someDay + (m_timeline.now() + m_wallOff).count(); },
                 "boot " + QByteArray::number(m_boots) };
    }

private:
    Timeline &m_timeline;
    Moment m_bootedAt{ 0 }, m_wallOff{ 0 };
    int m_boots = 0;
};

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

Figures restarted(const LimitCase &limit, Dialect dialect, Restart kind)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    const QTemporaryDir directory;
    Tally all;
    Machine machine(timeline);
    std::deque<Desk> desks; // what is planned for them outlives them
    const Moment kills[] = { 10s, 15s + limit.window.span / 2, limit.length };
    for (const Moment kill : kills) {
        SharedPacer pacer(directory.filePath(u"ledger"_s), limit.window, machine.clock());
        Desk &desk = desks.emplace_back(timeline, server, pacer, limit.conditions);
        desk.startSync();
        timeline.runUntil(kill);
        desk.stop();
        add(all, desk.tally());
        if (kind.isReboot)
            machine.reboot(kind.wallOff);
    }
    return figuresOf(all, limit);
}

Figures twoInstances(const LimitCase &limit, Dialect dialect)
{
    Timeline timeline;
    LimitedServer server(limit.window, dialect);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"ledger"_s);
    const Machine machine(timeline);
    SharedPacer first(path, limit.window, machine.clock());
    SharedPacer second(path, limit.window, machine.clock());
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
