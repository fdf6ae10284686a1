// SPDX-License-Identifier: GPL-3.0-or-later
#include "notespull.h"

#include "await.h"
#include "storage/customertable.h"

namespace forecourt::sync {

namespace {

using namespace std::chrono_literals;

// Without a limit: not felt by people or by the server, and 400 customers in under two minutes.
constexpr double mostAnHour = 4 * 3600;
// Of a limit: what a list pass, people and other programs need comes first.
constexpr double shareOfALimit = 0.2;
constexpr int askedOfTheMirror = 50;
// One customer may be somebody else's; a key that may read nobody is not to ask for everybody.
constexpr int refusalsToBelieve = 3;

} // namespace

NotesPull::NotesPull(network::CarStrelClient &client, storage::Store &store, Hooks hooks)
    : m_client(client)
    , m_store(store)
    , m_hooks(std::move(hooks))
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &NotesPull::next);
}

double NotesPull::shareOf(std::optional<int> allowedAnHour)
{
    return allowedAnHour ? qMin(mostAnHour, *allowedAnHour * shareOfALimit) : mostAnHour;
}

void NotesPull::start()
{
    m_running = true;
    m_waiting.clear(); // who is likeliest may have changed
    schedule();
}

void NotesPull::stop()
{
    m_running = false;
    m_pace.stop();
}

void NotesPull::schedule()
{
    if (!m_running || m_busy)
        return;
    const double anHour = shareOf(m_hooks.allowedAnHour());
    if (anHour > 0)
        m_pace.start(int(3'600'000 / anHour));
}

void NotesPull::next()
{
    if (!m_running || m_busy || !m_hooks.mayAsk())
        return;
    m_busy = true;
    if (m_waiting.isEmpty())
        refill();
    else
        fetch(m_waiting.takeFirst());
}

QCoro::Task<void> NotesPull::refill()
{
    const QPointer<QObject> self(this);
    const int wanted = askedOfTheMirror + int(m_without.size());
    const auto ids = co_await cancellable(self, m_store.customers().withoutNotes(wanted));
    if (!ids)
        co_return;
    for (const auto &id : *ids) {
        if (!m_without.contains(id.value))
            m_waiting.append(id);
    }
    m_busy = false;
    if (m_waiting.isEmpty())
        stop(); // until the next pass or look brings somebody new
    else
        schedule();
}

QCoro::Task<void> NotesPull::fetch(domain::CustomerId id)
{
    const QPointer<QObject> self(this);
    const auto answer = co_await cancellable(self, m_client.customer(id));
    if (!answer)
        co_return;
    m_busy = false;
    using Kind = domain::ApiError::Kind;
    const bool isRefused = !*answer && answer->error().kind == Kind::Forbidden;
    m_refusedInARow = isRefused ? m_refusedInARow + 1 : 0;
    const bool isGone = !*answer && answer->error().kind == Kind::NotFound;
    const bool isHidden = isRefused && m_refusedInARow < refusalsToBelieve;
    if (!*answer && !isGone && !isHidden) {
        stop(); // the next pass or look says whether it is worth trying again
        co_return;
    }
    if (!*answer || !answer->value().row.notes) {
        m_without.insert(id.value);
        schedule();
        co_return;
    }
    const auto &read = answer->value();
    const auto stored =
        co_await cancellable(self, m_store.customers().putDetail(read.row, read.sentAt));
    if (!stored || !*stored)
        co_return;
    emit fetched();
    schedule();
}

} // namespace forecourt::sync
