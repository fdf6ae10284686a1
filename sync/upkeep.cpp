// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep.h"

#include "await.h"
#include "sessionprivate.h"
#include "storage/customertable.h"
#include "storage/smalltables.h"
#include "storage/vehicletable.h"

namespace forecourt::sync {

namespace {

using namespace std::chrono_literals;

constexpr auto tickInterval = 20s;

} // namespace

Upkeep::Upkeep(network::CarStrelClient &client, storage::Store &store, MirrorPull &pull,
               Hooks hooks)
    : m_store(store)
    , m_hooks(std::move(hooks))
    , m_look(client, store, pull, m_hooks.mayRead)
    , m_notes(client, store,
              { [this] { return m_hooks.mayAsk() && m_hooks.mayRead(Part::Customers); },
                m_hooks.allowedAnHour })
{
    m_timer.setInterval(tickInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(QDateTime::currentDateTimeUtc()); });
    connect(&m_notes, &NotesPull::fetched, this, [this] {
        ++m_notesKnown;
        m_hooks.change([this](Status &now) { now.notesKnown = m_notesKnown; });
    });
    count();
}

void Upkeep::start(domain::SyncSchedule schedule)
{
    m_schedule = schedule;
    m_timer.start();
    if (!m_schedule.fetchNotes)
        m_notes.stop();
    begin();
}

QCoro::Task<void> Upkeep::begin()
{
    const QPointer<QObject> self(this);
    const auto facts = co_await cancellable(self, m_store.syncState().read());
    if (!facts)
        co_return;
    m_lastPass = facts->value(lastSyncKey()).toDateTime();
    auto counting = count();
    co_await std::move(counting);
    if (!self || !m_timer.isActive())
        co_return;
    const auto now = QDateTime::currentDateTimeUtc();
    const bool isDue =
        !m_lastPass.isValid() || dueAt(m_schedule, m_lastPass, m_lastLook, now) == Due::Pass;
    // Where nothing may be asked a pass says why.
    if (isDue || requestsOfAPass(m_customers, m_vehicles) <= cheapPass || !m_hooks.mayAsk())
        m_hooks.startPass();
    else if (!m_looking)
        look();
}

void Upkeep::stop()
{
    m_timer.stop();
    m_notes.stop();
}

void Upkeep::tick(const QDateTime &now)
{
    if (m_looking || !m_hooks.mayAsk())
        return;
    // What failed is not tried at every tick; the session looks for the network by itself.
    const bool triedJustNow = m_lastTry.isValid() && m_lastTry <= now
        && m_lastTry.addSecs(qMax(1, int(m_schedule.look.count())) * 60) > now;
    const Due due = dueAt(m_schedule, m_lastPass, m_lastLook, now);
    const bool isPass = due == Due::Pass || (due == Due::Look && wantsEarlyPass(now));
    if (triedJustNow || due == Due::Nothing)
        lookIfWanted();
    else if (isPass)
        m_hooks.startPass();
    else
        look();
}

void Upkeep::lookNow()
{
    m_lookWanted = true;
    lookIfWanted();
}

bool Upkeep::lookIfWanted()
{
    if (!m_lookWanted || m_looking || !m_hooks.mayAsk())
        return false;
    look();
    return true;
}

bool Upkeep::wantsEarlyPass(const QDateTime &now) const
{
    return m_look.wantsPass()
        && (requestsOfAPass(m_customers, m_vehicles) <= cheapPass
            || m_lastPass.addSecs(std::chrono::seconds(betweenEarlyPasses).count()) <= now);
}

void Upkeep::passBegan(const QDateTime &now)
{
    m_lastTry = now;
    m_lookWanted = false;
    m_notes.stop();
}

void Upkeep::passEnded(bool isComplete, const QDateTime &now)
{
    if (isComplete) {
        m_lastPass = m_lastLook = now;
        m_look.settle();
    }
    count();
    if (!lookIfWanted())
        fetchNotes();
}

QCoro::Task<void> Upkeep::look()
{
    const QPointer<QObject> self(this);
    m_looking = true;
    m_lookWanted = false;
    m_lastTry = QDateTime::currentDateTimeUtc();
    auto running = m_look.run();
    const auto error = co_await cancellable(self, std::move(running));
    if (!error)
        co_return;
    m_looking = false;
    const auto now = QDateTime::currentDateTimeUtc();
    if (!*error)
        m_lastLook = now;
    count();
    emit lookEnded(*error);
    if (!*error && m_hooks.mayAsk() && wantsEarlyPass(now))
        m_hooks.startPass();
    else if (!lookIfWanted())
        fetchNotes();
}

void Upkeep::fetchNotes()
{
    if (m_schedule.fetchNotes && m_timer.isActive())
        m_notes.start();
}

QCoro::Task<void> Upkeep::count()
{
    const QPointer<QObject> self(this);
    const auto facets = co_await cancellable(self, m_store.customers().facets());
    if (!facets)
        co_return;
    const auto vehicles = co_await cancellable(self, m_store.vehicles().count());
    if (!vehicles)
        co_return;
    m_customers = facets->total;
    m_notesKnown = facets->notesKnown;
    m_vehicles = *vehicles;
    m_hooks.change([this](Status &now) {
        now.customers = m_customers;
        now.notesKnown = m_notesKnown;
    });
}

domain::ScheduleCost Upkeep::costOf(const domain::SyncSchedule &schedule) const
{
    domain::ScheduleCost cost;
    cost.requestsAnHour = requestsAnHour(schedule, m_customers, m_vehicles);
    cost.busyAnHour = requestsOfABusyHour(schedule, m_customers, m_vehicles);
    const auto allowed = m_hooks.allowedAnHour();
    cost.allowedAnHour = allowed.value_or(-1);
    const int withoutNotes = m_customers - m_notesKnown;
    if (schedule.fetchNotes && schedule.look.count() > 0)
        cost.notesAnHour = qMin<double>(withoutNotes, NotesPull::shareOf(allowed));
    return cost;
}

} // namespace forecourt::sync
