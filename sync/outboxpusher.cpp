// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxpusher.h"

#include "await.h"
#include "storage/desk.h"

#include <algorithm>

namespace forecourt::sync {

using domain::Change;
using domain::ChangeState;

namespace {

// The other process needs no longer for most of what it sends.
constexpr auto untilLeaseIsFree = std::chrono::seconds(2);
constexpr qsizetype namesTold = 3;
// No server is believed that asks for a longer wait; clocks are set right by a little all the time.
constexpr qint64 longestWait = 24 * 3600;
constexpr qint64 clockStep = 5 * 60;

/// Not by a time of a clock that was ahead and was set back since.
bool waitsAt(const QDateTime &now, const Change &change)
{
    return change.notBefore.isValid() && change.notBefore > now
        && change.notBefore <= now.addSecs(longestWait + clockStep)
        && change.changedAt <= now.addSecs(clockStep);
}

/// What may go now, in the order in which it shall; `outcome` learns what waits for another try.
QList<Change> dueChanges(const QList<Change> &open, PushOutcome &outcome)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QList<Change> due;
    for (const auto &change : open) {
        if (change.state != ChangeState::Queued)
            continue;
        PushOutcome waits;
        waits.notBefore = change.notBefore;
        if (waitsAt(now, change))
            outcome.add(waits);
        else
            due.append(change);
    }
    return due;
}

/// The changes of one customer together, at the place of the first; each request by itself.
QList<QList<Change>> byRecord(const QList<Change> &changes)
{
    QList<QList<Change>> groups;
    QHash<std::pair<bool, QString>, qsizetype> places;
    for (const auto &change : changes) {
        const bool isEdit = change.kind == Change::Kind::CustomerField;
        const auto key = std::pair(isEdit, isEdit ? change.recordId : change.id.value);
        if (!places.contains(key)) {
            places.insert(key, groups.size());
            groups.append(QList<Change>{});
        }
        groups[places.value(key)].append(change);
    }
    return groups;
}

bool isSending(const Change &change)
{
    return change.state == ChangeState::Sending;
}

} // namespace

void OutboxPusher::Run::add(const PushOutcome &of, const QString &name)
{
    tried = true;
    outcome.add(of);
    const bool isNews = of.pushed + of.attention > 0;
    if (isNews && names.size() < namesTold && !names.contains(name))
        names.append(name);
}

OutboxPusher::OutboxPusher(Parts parts)
    : m_store(parts.store)
    , m_mayPush(std::move(parts.mayPush))
    , m_link(std::move(parts.link))
    , m_customers(parts.client, parts.store, parts.replaced, m_link)
    , m_requests(parts.client, parts.store, m_link)
    , m_lease(parts.directory)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { push(); });
    connect(&m_requests, &RequestPush::ended, this, &OutboxPusher::requestEnded);
}

void OutboxPusher::schedule(std::chrono::milliseconds delay)
{
    if (m_closing || (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= delay))
        return;
    m_timer.start(delay);
}

QFuture<void> OutboxPusher::close()
{
    m_closing = true;
    m_timer.stop();
    return m_running.isFinished() ? QtFuture::makeReadyFuture() : QFuture<void>(m_running);
}

QCoro::Task<bool> OutboxPusher::push()
{
    const QPointer<QObject> self(this);
    if (m_busy) {
        m_again = true;
        const auto ended = co_await cancellable(self, m_running);
        co_return ended.value_or(false);
    }
    if (m_closing || !m_mayPush())
        co_return true;
    if (!m_lease.take()) {
        schedule(untilLeaseIsFree);
        co_return true;
    }
    m_busy = true;
    m_running = toFuture(work());
    const auto worked = co_await cancellable(self, m_running);
    co_return worked.value_or(false);
}

QCoro::Task<bool> OutboxPusher::work()
{
    const QPointer<QObject> self(this);
    const auto run = std::make_shared<Run>();
    do {
        m_again = false;
        run->outcome.stop.reset();
        auto sending = sendAll(run);
        const auto sent = co_await cancellable(self, std::move(sending));
        if (!sent)
            co_return false;
    } while (m_again && !m_closing && m_mayPush());
    m_lease.release();
    m_busy = false;
    end(*run);
    co_return true;
}

QCoro::Task<bool> OutboxPusher::sendAll(std::shared_ptr<Run> run)
{
    const QPointer<QObject> self(this);
    auto reading = openChanges();
    const auto open = co_await cancellable(self, std::move(reading));
    if (!open || !*open)
        co_return false;
    const auto groups = byRecord(dueChanges(**open, run->outcome));
    for (const auto &group : groups) {
        if (m_closing || run->outcome.stop)
            break;
        auto sending = sendRecord(run, group);
        const auto sent = co_await cancellable(self, std::move(sending));
        if (!sent)
            co_return false;
    }
    co_return true;
}

/// What the outbox holds, after taking over what nobody sends any more.
QCoro::Task<std::optional<QList<Change>>> OutboxPusher::openChanges()
{
    const QPointer<QObject> self(this);
    auto open = co_await cancellable(self, m_store.desk().openChanges());
    if (!open || std::none_of(open->cbegin(), open->cend(), isSending))
        co_return open;
    const auto recovered = co_await cancellable(self, m_store.desk().recover());
    if (!recovered)
        co_return std::nullopt;
    co_return co_await cancellable(self, m_store.desk().openChanges());
}

QCoro::Task<bool> OutboxPusher::sendRecord(std::shared_ptr<Run> run, QList<Change> changes)
{
    const QPointer<QObject> self(this);
    QList<domain::OperationId> ids;
    for (const auto &waiting : changes)
        ids.append(waiting.id);
    const auto claimed = co_await cancellable(self, m_store.desk().claim(ids));
    if (!claimed)
        co_return false;
    if (!*claimed)
        run->outcome.stop = claimed->error();
    if (!*claimed || claimed->value().isEmpty())
        co_return true;
    const auto ours = claimed->value();
    auto sending = ours.first().kind == Change::Kind::CustomerField ? m_customers.push(ours)
                                                                    : m_requests.push(ours.first());
    const auto outcome = co_await cancellable(self, std::move(sending));
    if (!outcome)
        co_return false;
    m_sentSoFar += outcome->pushed;
    run->add(*outcome, ours.first().recordName);
    co_return true;
}

void OutboxPusher::end(const Run &run)
{
    const auto &outcome = run.outcome;
    emit finished({ outcome.pushed, outcome.attention, false, run.names }, run.tried, outcome.stop);
    const auto next = nextLook(outcome);
    if (!next.isValid())
        return;
    const auto wait = qMax(qint64(0), QDateTime::currentDateTimeUtc().msecsTo(next));
    schedule(std::chrono::milliseconds(wait));
}

QDateTime OutboxPusher::nextLook(const PushOutcome &outcome)
{
    m_stops = outcome.stop ? m_stops + 1 : 0;
    if (!outcome.stop)
        return outcome.notBefore;
    // Of an address that is not safe nothing changes by itself.
    const bool isLeftToOthers =
        m_link.isHeld() || !m_mayPush() || outcome.stop->kind == domain::ApiError::Kind::Insecure;
    return isLeftToOthers ? QDateTime() : nextTry(m_stops, *outcome.stop);
}

} // namespace forecourt::sync
