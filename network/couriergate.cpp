// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"
#include "monotonic.h"
#include "network/limitreading.h"
#include "network/ratepreview.h"
#include "stamping.h"

// What a courier does while not everything may go.
namespace forecourt::network {

using namespace std::chrono_literals;
using domain::ApiError;
using State = Gate::State;
using Finding = Gate::Finding;

namespace {

// Whoever waits out an outage is told at last.
constexpr auto longestOutage = 30min;
// While a window lets go of what was used, people are told how it grows.
constexpr std::chrono::milliseconds tellingLimit = 10s;
// The same end of a window, counted anew.
constexpr qint64 sameEndMs = 1'500;

/// Somebody sits and waits for it.
bool isForPerson(Priority priority)
{
    return priority >= Priority::Looking;
}

bool isPerson(const JoinedCall::Waiter &waiter)
{
    return isForPerson(waiter.priority);
}

bool isImpatient(const JoinedCall::Waiter &waiter)
{
    return !waiter.waitsOut;
}

bool isImpatientMachine(const JoinedCall::Waiter &waiter)
{
    return isImpatient(waiter) && !isPerson(waiter);
}

/// As those see it whose request was not sent because of it.
ApiError notSent(ApiError error)
{
    error.sentMaybe = false;
    return error;
}

} // namespace

std::optional<ApiError> Transport::Courier::refusalAtGate(const Request &request)
{
    if (!m_owner)
        return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (m_offline)
        return ApiError{ .kind = ApiError::Kind::Offline };
    if (m_gate.state() == State::KeyRefused)
        return notSent(m_keyTrouble);
    if (m_gate.state() != State::Outage || request.waitsOut)
        return std::nullopt;
    if (isForPerson(request.priority) && m_gate.hopes())
        return std::nullopt;
    return notSent(m_trouble);
}

void Transport::Courier::gateChanged()
{
    const State state = m_gate.state();
    if (state != State::Outage)
        m_outageSince.reset();
    else if (!m_outageSince)
        m_outageSince = monotonicNow();
    if (state == State::KeyRefused)
        release([](const JoinedCall::Waiter &) { return true; }, notSent(m_keyTrouble));
    else if (state == State::Outage && !m_gate.isAsking())
        releaseImpatient();
    m_queue.hold(state != State::Open);
    announce();
}

void Transport::Courier::releaseImpatient()
{
    JoinedCalls::Choice whom = isImpatient;
    if (m_calls.anyUnsent(isPerson) && m_gate.hopes())
        whom = isImpatientMachine;
    if (monotonicNow() - *m_outageSince > longestOutage)
        whom = [](const JoinedCall::Waiter &) { return true; };
    release(whom, notSent(m_trouble));
}

void Transport::Courier::release(const JoinedCalls::Choice &whom, const ApiError &error)
{
    for (const Call &call : m_calls.release(whom, error)) {
        if (call->waiters.empty())
            m_queue.withdraw(call->place);
        else
            m_queue.setPriority(call->place, call->priority());
    }
}

Request Transport::Courier::question() const
{
    Request request;
    request.path = m_options.question.section(u'?', 0, 0);
    request.query = QUrlQuery(m_options.question.section(u'?', 1));
    request.priority = Priority::Action;
    return request;
}

QCoro::Task<void> Transport::Courier::ask(std::shared_ptr<Courier> self)
{
    const Request request = self->question();
    const QUrl url = urlOf(request, self->m_options.baseUrl);
    const Place place{ .priority = request.priority, .isQuestion = true };
    Queued queued = self->m_queue.wait(place);
    const Turn turn = co_await queued.turn;
    MaybeAttempt tried;
    if (turn.kind == Turn::Kind::Yours)
        tried = co_await self->attempt(request, url, turn.ticket, 1);
    const Finding finding = self->findingOf(tried);
    if (finding == Finding::Silent)
        self->m_trouble = errorOf(tried->answer, false);
    else if (finding == Finding::KeyRefused)
        self->m_keyTrouble = errorOf(tried->answer, false);
    self->m_gate.found(finding);
}

Finding Transport::Courier::findingOf(const MaybeAttempt &tried) const
{
    if (!tried)
        return Finding::Nothing;
    const Outcome &outcome = tried->answer.outcome;
    if (toldBy(outcome.failure) == Tells::Down)
        return Finding::Silent;
    if (outcome.status == 401)
        return Finding::KeyRefused;
    const bool isBusy = outcome.failure == Failure::RateLimited;
    return toldBy(outcome.failure) == Tells::Up && !isBusy ? Finding::Answers : Finding::Nothing;
}

QCoro::Task<ApiError> Transport::Courier::errorOfKey(QUrl url, Answer answer)
{
    ApiError error = errorOf(answer, false);
    if (url.path() == urlOf(question(), m_options.baseUrl).path()) {
        m_keyTrouble = error;
        m_gate.refuseKey();
        co_return error;
    }
    OneShot<Finding> waiting = m_gate.doubtKey();
    const Finding finding = co_await waiting;
    // The key is good, so it is this endpoint that it may not use.
    if (finding == Finding::Answers)
        error.kind = ApiError::Kind::Forbidden;
    co_return error;
}

std::optional<std::chrono::milliseconds>
Transport::Courier::timeFor(int requests, std::chrono::milliseconds each) const
{
    return network::timeFor(requests, m_options.windows, ledger(), m_queue.now(), each);
}

void Transport::Courier::announce()
{
    Hold hold = Hold::None;
    QDateTime until;
    const Held &held = m_queue.held();
    if (m_offline) {
        hold = Hold::None;
    } else if (m_gate.state() == State::KeyRefused) {
        hold = Hold::Key;
    } else if (m_gate.state() == State::Outage) {
        hold = Hold::Outage;
        until = QDateTime::currentDateTimeUtc().addMSecs(m_gate.untilQuestion().count());
    } else if (ledger().isQuotaUsedUp()) {
        hold = Hold::Quota;
    } else if (held.by != Held::By::Nothing) {
        hold = held.by == Held::By::Server ? Hold::Server : Hold::Window;
        until = held.until;
    }
    if (hold == m_hold && hold != Hold::Outage && until == m_heldUntil)
        return;
    m_hold = hold;
    m_heldUntil = until;
    if (m_owner)
        emit m_owner->holdChanged(hold, until);
}

void Transport::Courier::tellLimit()
{
    if (!m_owner)
        return;
    const auto now = m_queue.now();
    const LimitReading reading = LimitReading::of(ledger(), now);
    const auto ahead = reading.allAt - now;
    if (ahead > 0ms)
        m_limitClock.start(std::min(ahead + 1ms, tellingLimit));
    QDateTime allAt;
    if (ahead > 0ms)
        allAt = QDateTime::currentDateTimeUtc().addMSecs(ahead.count());
    const bool sameEnd = allAt.isValid() == m_limitEnds.isValid()
        && (!allAt.isValid() || std::abs(m_limitEnds.msecsTo(allAt)) < sameEndMs);
    if (std::exchange(m_limitTold, std::pair(reading.left, reading.total))
            == std::pair(reading.left, reading.total)
        && sameEnd)
        return;
    m_limitEnds = allAt;
    emit m_owner->limitChanged(reading.left, reading.total, allAt);
}

} // namespace forecourt::network
