// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxpusher.h"

#include "await.h"
#include "domain/whenanswered.h"

#include <algorithm>

namespace forecourt::sync {

using domain::Change;
using domain::ChangeState;

namespace {

// The other process needs no longer for most of what it sends.
constexpr auto untilLeaseIsFree = std::chrono::seconds(2);
constexpr qsizetype namesTold = 3;

/// Many were changed together; see Desk::saveEdits().
bool isBulk(const QList<Change> &changes)
{
    return changes.first().position > 0;
}

QSet<domain::OperationId> idsOf(const QList<Change> &changes)
{
    QSet<domain::OperationId> ids;
    for (const auto &change : changes)
        ids.insert(change.id);
    return ids;
}

} // namespace

void OutboxPusher::Run::add(const PushOutcome &of, const QList<Change> &sent)
{
    tried = true;
    const QString name = sent.first().recordName;
    if (of.pushed + of.attention < sent.size())
        passed.unite(idsOf(sent));
    if (of.isForbidden)
        forbidden.insert(sent.first().kind);
    outcome.add(of);
    const bool isNews = of.pushed + of.attention > 0;
    if (isNews && names.size() < namesTold && !names.contains(name))
        names.append(name);
}

OutboxPusher::OutboxPusher(Parts parts)
    : m_transport(parts.transport)
    , m_store(parts.store)
    , m_mayPush(std::move(parts.mayPush))
    , m_link{ std::move(parts.link.isHeld), std::move(parts.link.isForbidden),
              [this](const QString &record) { return m_wasWell && m_stoppedAt.contains(record); } }
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
        auto giving = giveWay();
        co_await cancellable(self, std::move(giving));
        if (!self)
            co_return false;
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

QFuture<bool> OutboxPusher::pushAhead()
{
    QPromise<bool> ahead;
    ahead.start();
    auto future = ahead.future();
    m_ahead.push_back(std::move(ahead));
    domain::whenAnswered(toFuture(push()), this, [this](bool) { onlyBulkIsLeft(); });
    return future;
}

void OutboxPusher::onlyBulkIsLeft()
{
    for (auto &ahead : std::exchange(m_ahead, {})) {
        ahead.addResult(true);
        ahead.finish();
    }
}

QCoro::Task<bool> OutboxPusher::giveWay()
{
    const QPointer<QObject> self(this);
    if (!m_isBulk)
        co_return false;
    const Run now;
    auto asking = m_store.desk().nextDue(questionOf(now));
    const auto due = co_await cancellable(self, std::move(asking));
    if (!due || !m_isBulk)
        co_return false;
    if (due->next.isEmpty() || isBulk(due->next)) {
        onlyBulkIsLeft();
        co_return false;
    }
    m_isBulk = false;
    m_customers.hurry();
    m_transport.cancelWaiting(network::Priority::Bulk);
    co_return true;
}

QCoro::Task<bool> OutboxPusher::work()
{
    const QPointer<QObject> self(this);
    const auto run = std::make_shared<Run>();
    auto taking = takeOver();
    auto isWell = co_await cancellable(self, std::move(taking));
    if (!isWell)
        co_return false;
    do {
        m_again = false;
        run->outcome.stop.reset();
        run->passed.clear();
        run->forbidden.clear();
        auto sending = sendAll(run);
        isWell = co_await cancellable(self, std::move(sending));
        if (!isWell)
            co_return false;
    } while (m_again && !m_closing && m_mayPush());
    m_lease.release();
    m_busy = false;
    end(*run);
    co_return true;
}

/// What nobody sends any more.
QCoro::Task<bool> OutboxPusher::takeOver()
{
    const QPointer<QObject> self(this);
    const auto counts = co_await cancellable(self, m_store.desk().counts());
    if (!counts || counts->value(ChangeState::Sending) == 0)
        co_return true;
    co_await cancellable(self, m_store.desk().recoverOutbox());
    co_return true;
}

QCoro::Task<bool> OutboxPusher::sendAll(std::shared_ptr<Run> run)
{
    const QPointer<QObject> self(this);
    while (!m_closing && !run->outcome.stop) {
        auto asking = m_store.desk().nextDue(questionOf(*run));
        const auto due = co_await cancellable(self, std::move(asking));
        if (!due)
            co_return false;
        if (due->next.isEmpty()) {
            PushOutcome waits;
            waits.notBefore = due->notBefore;
            run->outcome.add(waits);
            break;
        }
        auto sending = sendRecord(run, due->next);
        const auto sent = co_await cancellable(self, std::move(sending));
        if (!sent)
            co_return false;
    }
    co_return true;
}

QCoro::Task<bool> OutboxPusher::sendRecord(std::shared_ptr<Run> run, QList<Change> changes)
{
    const QPointer<QObject> self(this);
    m_isBulk = isBulk(changes);
    if (m_isBulk)
        onlyBulkIsLeft();
    QList<domain::OperationId> ids;
    for (const auto &waiting : changes)
        ids.append(waiting.id);
    const auto claimed = co_await cancellable(self, m_store.desk().claim(ids));
    if (!claimed)
        co_return false;
    if (!*claimed) {
        run->outcome.stop = claimed->error();
        co_return true;
    }
    const auto ours = claimed->value();
    run->passed.unite(idsOf(changes).subtract(idsOf(ours)));
    if (ours.isEmpty())
        co_return true;
    const auto kind = ours.first().kind;
    const bool wasForbidden = m_link.isForbidden(kind);
    m_wasWell = !m_link.isHeld();
    auto sending = send(ours);
    const auto outcome = co_await cancellable(self, std::move(sending));
    if (!outcome)
        co_return false;
    m_isBulk = false;
    m_sentSoFar += outcome->pushed;
    noteStop(ours.first().recordId, *outcome);
    run->add(*outcome, ours);
    if (wasForbidden && !m_link.isForbidden(kind))
        run->freed.insert(kind);
    co_return true;
}

storage::DueQuestion OutboxPusher::questionOf(const Run &run) const
{
    return { QDateTime::currentDateTimeUtc(), run.passed, run.forbidden, run.freed, m_stoppedAt };
}

/// A record that the server cannot cope with takes the link down each time that it is its turn:
/// the others go before it.
void OutboxPusher::noteStop(const QString &recordId, const PushOutcome &outcome)
{
    if (!outcome.stop)
        m_stoppedAt.remove(recordId);
    else if (m_wasWell && mayBeOfOneRecord(*outcome.stop))
        m_stoppedAt.insert(recordId);
}

QCoro::Task<PushOutcome> OutboxPusher::send(QList<Change> claimed)
{
    using network::Priority;
    const auto &first = claimed.first();
    if (first.kind != Change::Kind::CustomerField)
        return m_requests.push(first);
    return m_customers.push(claimed, m_isBulk ? Priority::Bulk : Priority::Action);
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
