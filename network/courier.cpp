// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"

#include "ledgerplace.h"
#include "limitreport.h"
#include "monotonic.h"
#include "offload.h"
#include "redaction.h"
#include "stamping.h"

#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QRandomGenerator>

#include <algorithm>

Q_LOGGING_CATEGORY(logTransport, "forecourt.network.transport", QtInfoMsg)

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

// Parsing this much takes less than handing it to another thread.
constexpr qsizetype smallBody = 4096;
// Whoever is to come again later than this is told so instead.
constexpr std::chrono::hours longestStand{ 1 };

ApiError errorOfTurn(Turn::Kind kind, std::chrono::milliseconds pause)
{
    ApiError error;
    error.kind = kind == Turn::Kind::Offline ? ApiError::Kind::Offline
        : kind == Turn::Kind::TooLong        ? ApiError::Kind::RateLimited
        : kind == Turn::Kind::QuotaUsedUp    ? ApiError::Kind::Quota
                                             : ApiError::Kind::Cancelled;
    if (kind == Turn::Kind::TooLong)
        error.retryAfter = pause;
    return error;
}

/// What an attempt counts for. The manager repeats a request without a body by itself where the
/// server closes without an answer.
int chargeOf(const Outcome &outcome, const Request &request)
{
    if (outcome.status == 0 && !outcome.sentMaybe)
        return 0;
    const bool maybeTwice = outcome.status == 0 && outcome.failure == Failure::Lost;
    return std::max(outcome.timesSent, maybeTwice && request.body.isEmpty() ? 2 : 1);
}

LimitReport notSentReport()
{
    LimitReport report;
    report.answered = false;
    report.charge = 0;
    return report;
}

/// Nothing that was sent can have arrived, or its answer was lost: the link is to blame.
bool isLinkFailure(Failure failure)
{
    return failure == Failure::NotConnected || failure == Failure::Lost
        || failure == Failure::TimedOut || failure == Failure::Certificate;
}

} // namespace

Transport::Courier::Courier(Options options, Transport *owner)
    : m_options(std::move(options))
    , m_owner(owner)
    , m_queue(m_options.maximumInFlight,
              ledgerPath(m_options.ledgerDirectory, m_options.baseUrl, m_options.product,
                         m_options.key),
              m_options.windows)
    , m_gate(!m_options.question.isEmpty())
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // Plain http is for this machine only, and no proxy may see its key.
    if (m_options.baseUrl.scheme() == "http"_L1)
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QObject::connect(&m_queue, &SendQueue::heldChanged, &m_manager, [this] { announce(); });
    QObject::connect(&m_gate, &Gate::changed, &m_manager, [this] { gateChanged(); });
    QObject::connect(&m_gate, &Gate::questionWanted, &m_manager,
                     [this] { ask(shared_from_this()); });
    if (!m_options.key.isEmpty())
        m_queue.sendOneAhead(); // a wrong key is not asked with several times at once
    m_limitClock.setSingleShot(true);
    QObject::connect(&m_limitClock, &QTimer::timeout, &m_manager, [this] { tellLimit(); });
    m_limitClock.start(0); // what the settings or an earlier run know
}

QCoro::Task<domain::Result<Reply>> Transport::Courier::send(std::shared_ptr<Courier> self,
                                                            Request request)
{
    const QUrl url = urlOf(request, self->m_options.baseUrl);
    if (const auto error = objectionTo(request, url, self->m_options))
        co_return *error;
    if (const auto error = self->refusalAtGate(request))
        co_return *error;
    OneShot<domain::Result<Reply>> answer = self->join(request, url);
    co_return co_await answer;
}

OneShot<domain::Result<Reply>> Transport::Courier::join(const Request &request, const QUrl &url)
{
    const JoinedCall::Waiter waiter{ request.priority, request.waitsOut, request.asker, {} };
    if (const Call running = m_calls.equalTo(request, url)) {
        running->waiters.push_back(waiter);
        m_queue.setPriority(running->place, running->priority());
    } else {
        const Call call = m_calls.add(request, url);
        call->waiters.push_back(waiter);
        run(shared_from_this(), call);
    }
    return waiter.answer;
}

QCoro::Task<void> Transport::Courier::run(std::shared_ptr<Courier> self, Call call)
{
    const domain::Result<Reply> result = co_await self->perform(call);
    self->m_calls.remove(call);
    call->answer(result);
}

QCoro::Task<domain::Result<Reply>> Transport::Courier::perform(Call call)
{
    const int cancellations = m_cancellations;
    Tries tries;
    for (;;) {
        const Place place{ call->priority(), tries.delay };
        Queued queued = m_queue.wait(place);
        call->place = queued.number;
        const Turn turn = co_await queued.turn;
        call->place = 0;
        if (turn.kind != Turn::Kind::Yours)
            co_return errorOfTurn(turn.kind, m_queue.pauseLeft(call->priority()));
        if (cancellations != m_cancellations || call->waiters.empty()) {
            m_queue.finished(turn.ticket, notSentReport());
            co_return errorOfTurn(Turn::Kind::Cancelled, {});
        }
        const MaybeAttempt tried = co_await sendOnce(call, turn.ticket, ++tries.sent);
        if (!tried)
            co_return errorOfTurn(Turn::Kind::Cancelled, {});
        const Answer &answer = tried->answer;
        if (const auto reply = replyIn(call->request, *tried, false))
            co_return *reply;
        if (answer.outcome.status == 401 && !call->request.asCustomer)
            co_return co_await errorOfKey(call->url, answer);
        if (cancellations != m_cancellations || !mayRepeat(*call, *tried, tries)) {
            if (const auto reply = replyIn(call->request, *tried, true))
                co_return *reply;
            co_return finalError(*call, *tried);
        }
        if (m_offline)
            co_return errorOfTurn(Turn::Kind::Offline, {});
        call->isSent = false;
        gateChanged(); // whoever has no patience is told now
        if (call->waiters.empty())
            co_return errorOfTurn(Turn::Kind::Cancelled, {});
    }
}

std::optional<Reply> Transport::Courier::replyIn(const Request &request, const Attempt &tried,
                                                 bool isLast) const
{
    const Answer &answer = tried.answer;
    const Outcome &outcome = answer.outcome;
    if (!request.asItCame) {
        if (outcome.failure != Failure::None)
            return std::nullopt;
        return Reply{ outcome.status,   outcome.body, answer.json,
                      tried.receivedAt, tried.sentAt, answer.rows };
    }
    const bool mayBeBetter =
        !isLast && verdictOn(outcome.failure, request.repeat) == Verdict::Again;
    if (!isComplete(outcome) || mayBeBetter)
        return std::nullopt;
    Reply reply = replyAsItCame(answer);
    reply.receivedAt = tried.receivedAt;
    reply.duration = tried.duration;
    reply.sentAt = tried.sentAt;
    return reply;
}

QCoro::Task<Transport::Courier::MaybeAttempt>
Transport::Courier::sendOnce(Call call, RateLedger::Ticket ticket, int number)
{
    const bool isWrite = call->request.repeat != Repeat::Get;
    if (number == 1)
        m_budget.earn();
    call->isSent = true;
    if (isWrite)
        m_calls.closeSent();
    MaybeAttempt tried = co_await attempt(call->request, call->url, ticket, number);
    if (isWrite)
        m_calls.closeSent();
    if (tried) {
        const Answer &answer = tried->answer;
        if (toldBy(answer.outcome.failure) == Tells::Down)
            m_trouble = errorOf(answer, false);
        m_gate.note(answer.outcome.failure);
    }
    co_return tried;
}

bool Transport::Courier::mayRepeat(const JoinedCall &call, const Attempt &tried, Tries &tries)
{
    const Verdict verdict = verdictOn(tried.answer.outcome.failure, call.request.repeat);
    if (verdict != Verdict::Again && verdict != Verdict::WhenAllowed)
        return false;
    if (tried.limits.retryAfter > longestStand)
        return false;
    const bool isOutage = m_gate.state() == Gate::State::Outage;
    const bool waitsOut = isOutage && call.waitsOut() && tries.outages < maximumOutages;
    if (!waitsOut && tries.sent - tries.outages >= maximumTries)
        return false;
    if (isOutage) { // it stands still until the gate opens, and then goes on
        ++tries.outages;
        tries.delay = {};
    } else if (verdict == Verdict::Again && !m_budget.take(monotonicNow())) {
        return false;
    } else {
        tries.delay = backoff(tries.sent, QRandomGenerator::global()->generateDouble());
        tries.delay = std::max(tries.delay, tried.limits.retryAfter.value_or(tries.delay));
    }
    ++m_counters.retries;
    return true;
}

ApiError Transport::Courier::finalError(const JoinedCall &call, const Attempt &tried)
{
    const Failure failure = tried.answer.outcome.failure;
    const bool isDoubtful = verdictOn(failure, call.request.repeat) == Verdict::Doubtful;
    ApiError error = errorOf(tried.answer, isDoubtful);
    error.retryAfter = tried.limits.retryAfter;
    if (isLinkFailure(failure) && m_owner)
        m_gate.gaveUp();
    return error;
}

QCoro::Task<Transport::Courier::MaybeAttempt>
Transport::Courier::attempt(Request request, QUrl url, RateLedger::Ticket ticket, int number)
{
    const QDateTime startedAt = QDateTime::currentDateTimeUtc();
    Outcome outcome = co_await start(request, url);
    std::optional<Answer> answer;
    const bool atOnce =
        request.asItCame || outcome.failure != Failure::None || outcome.body.size() <= smallBody;
    if (request.asItCame) {
        answer = takeAnswer(std::move(outcome), request.method);
    } else if (atOnce) {
        answer = readAnswer(std::move(outcome), request.rowsApart);
    } else {
        const auto took = startedAt.msecsTo(QDateTime::currentDateTimeUtc());
        m_queue.arrived(std::chrono::milliseconds(std::max<qint64>(0, took)));
        // A lambda within the awaiting expression is destroyed twice by GCC 12.
        auto reading =
            offload([outcome, apart = request.rowsApart] { return readAnswer(outcome, apart); });
        answer = co_await reading;
    }
    MaybeAttempt tried;
    if (!answer) { // the event loop has ended
        m_queue.settled(ticket, {});
        co_return tried;
    }
    tried.emplace();
    tried->answer = std::move(*answer);
    tried->receivedAt = QDateTime::currentDateTimeUtc();
    tried->duration = std::chrono::milliseconds(startedAt.msecsTo(tried->receivedAt));
    tried->sentAt = startedAt;
    const Outcome &seen = tried->answer.outcome;
    const auto header = [&seen](const char *name) { return seen.header(name); };
    tried->limits = readLimits(seen.status, header, tried->answer.json, tried->receivedAt);
    tried->limits.answered = seen.status != 0;
    tried->limits.charge = chargeOf(seen, request);
    settle(*tried, ticket, atOnce);
    if (seen.status != 401)
        m_queue.goTogether();
    record(request, url, seen, startedAt, number);
    co_return tried;
}

OneShot<Outcome> Transport::Courier::start(const Request &request, const QUrl &url)
{
    const Exchange::Limits limits{ m_options.idleLimit, m_options.deadline, maximumBodyBytes };
    auto *exchange = new Exchange(m_manager, stamped(request, url, m_options), request.method,
                                  request.body, limits);
    m_running.removeIf([](const QPointer<Exchange> &old) { return !old; });
    m_running.append(exchange);
    ++m_counters.requests;
    return exchange->outcome();
}

void Transport::Courier::settle(const Attempt &attempt, RateLedger::Ticket ticket, bool atOnce)
{
    if (atOnce)
        m_queue.finished(ticket, attempt.limits);
    else
        m_queue.settled(ticket, attempt.limits);
    // Not what it was before: a request counts as used from its start.
    if (m_owner && std::exchange(m_quotaTold, ledger().quota()) != ledger().quota())
        emit m_owner->quotaChanged(m_quotaTold);
    announce();
    tellLimit();
    if (attempt.limits.refused)
        ++m_counters.refused;
}

QUrl Transport::Courier::told(Request request) const
{
    request.path = request.recordedPath;
    return urlOf(request, m_options.baseUrl);
}

void Transport::Courier::record(const Request &request, const QUrl &url, const Outcome &outcome,
                                const QDateTime &startedAt, int attempt)
{
    domain::RequestRecord record;
    m_lastRecordId = std::max(m_lastRecordId + 1, startedAt.toMSecsSinceEpoch() * 1000);
    record.id = m_lastRecordId;
    record.startedAt = startedAt;
    record.method = request.method;
    record.url = recordedUrl(request.recordedPath.isEmpty() ? url : told(request));
    record.status = outcome.status;
    record.outcome = outcomeWord(outcome);
    record.durationMs = startedAt.msecsTo(QDateTime::currentDateTimeUtc());
    record.bytes = outcome.body.size();
    record.attempt = attempt;
    qCDebug(logTransport).noquote()
        << record.method << record.url.toDisplayString() << record.status << record.outcome
        << record.durationMs << "ms" << loggableHeaders(outcome.headers);
    if (m_owner)
        emit m_owner->requestFinished(record);
}

void Transport::Courier::cancelAll()
{
    ++m_cancellations;
    m_calls.closeAll();
    m_queue.endAll(Turn::Kind::Cancelled);
    for (const QPointer<Exchange> &exchange : std::exchange(m_running, {})) {
        if (exchange)
            exchange->cancel();
    }
}

void Transport::Courier::cancelWaiting(Priority priority)
{
    release([priority](const JoinedCall::Waiter &waiter) { return waiter.priority == priority; },
            errorOfTurn(Turn::Kind::Cancelled, {}));
}

void Transport::Courier::cancelWaiting(const void *asker)
{
    release([asker](const JoinedCall::Waiter &waiter) { return waiter.asker == asker; },
            errorOfTurn(Turn::Kind::Cancelled, {}));
}

void Transport::Courier::permitBeyondMaximum()
{
    m_queue.permitBeyondMaximum();
    announce();
}

void Transport::Courier::setOffline(bool offline)
{
    m_offline = offline;
    m_gate.rest();
    if (offline)
        m_queue.endAll(Turn::Kind::Offline);
    announce();
}

void Transport::Courier::close()
{
    m_owner = nullptr;
    m_gate.rest();
    cancelAll();
}

} // namespace forecourt::network
