// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"

#include "ledgerplace.h"
#include "limitreport.h"
#include "offload.h"
#include "redaction.h"

#include "domain/connection.h"

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

ApiError errorOfTurn(Turn::Kind kind, std::chrono::milliseconds pause)
{
    if (kind == Turn::Kind::QuotaUsedUp)
        return ApiError::notPossible(u"the month's maximum of requests is used up, and a person "
                                     "has to say whether more may be sent"_s);
    ApiError error;
    error.kind = kind == Turn::Kind::Offline ? ApiError::Kind::Offline
        : kind == Turn::Kind::TooLong        ? ApiError::Kind::RateLimited
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
    return maybeTwice && request.body.isEmpty() ? 2 : 1;
}

bool isHeaderSafe(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port()
        && a.userInfo().isEmpty();
}

} // namespace

Transport::Courier::Courier(Options options, Transport *owner)
    : m_options(std::move(options))
    , m_owner(owner)
    , m_queue(m_options.maximumInFlight,
              ledgerPath(m_options.ledgerDirectory, m_options.baseUrl, m_options.product,
                         m_options.key),
              m_options.windows)
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    // Plain http is for this machine only, and no proxy may see its key.
    if (m_options.baseUrl.scheme() == "http"_L1)
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    QObject::connect(&m_queue, &SendQueue::waitingUntil, owner, &Transport::waitingUntil);
}

QCoro::Task<domain::Result<Reply>> Transport::Courier::send(std::shared_ptr<Courier> self,
                                                            Request request)
{
    const QUrl url = self->urlOf(request);
    if (const auto error = self->objection(request, url))
        co_return *error;
    const int cancellations = self->m_cancellations;
    std::chrono::milliseconds delay{ 0 };
    for (int number = 1;; ++number) {
        const Turn turn = co_await self->m_queue.wait(request.priority, delay);
        if (turn.kind != Turn::Kind::Yours)
            co_return errorOfTurn(turn.kind, self->m_queue.pauseLeft());
        if (cancellations != self->m_cancellations) {
            self->m_queue.finished(turn.ticket, {});
            co_return errorOfTurn(Turn::Kind::Cancelled, {});
        }
        const MaybeAttempt tried = co_await self->attempt(request, url, turn.ticket, number);
        if (!tried)
            co_return errorOfTurn(Turn::Kind::Cancelled, {});
        const Answer &answer = tried->answer;
        if (answer.outcome.failure == Failure::None)
            co_return Reply{ answer.outcome.status, answer.outcome.body, answer.json,
                             tried->receivedAt };
        const Verdict verdict = verdictOn(answer.outcome.failure, request.repeat);
        const bool again = verdict == Verdict::Again || verdict == Verdict::WhenAllowed;
        if (!again || number == maximumTries || cancellations != self->m_cancellations) {
            ApiError error = errorOf(answer, verdict == Verdict::Doubtful);
            error.retryAfter = tried->limits.retryAfter;
            co_return error;
        }
        ++self->m_counters.retries;
        delay = backoff(number, QRandomGenerator::global()->generateDouble());
        delay = std::max(delay, tried->limits.retryAfter.value_or(delay));
        if (self->m_offline)
            co_return errorOfTurn(Turn::Kind::Offline, {});
    }
}

QCoro::Task<Transport::Courier::MaybeAttempt> Transport::Courier::attempt(const Request &request,
                                                                          const QUrl &url,
                                                                          RateLedger::Ticket ticket,
                                                                          int number)
{
    const QDateTime startedAt = QDateTime::currentDateTimeUtc();
    Outcome outcome = co_await start(request, url);
    std::optional<Answer> answer;
    if (outcome.failure == Failure::None && outcome.body.size() > smallBody) {
        // A lambda within the awaiting expression is destroyed twice by GCC 12.
        auto reading = offload([outcome] { return readAnswer(outcome); });
        answer = co_await reading;
    } else {
        answer = readAnswer(std::move(outcome));
    }
    MaybeAttempt tried;
    if (!answer) {
        m_queue.finished(ticket, {});
        co_return tried;
    }
    tried.emplace();
    tried->answer = std::move(*answer);
    tried->receivedAt = QDateTime::currentDateTimeUtc();
    const Outcome &seen = tried->answer.outcome;
    const auto header = [&seen](const char *name) { return seen.header(name); };
    tried->limits = readLimits(seen.status, header, tried->answer.json, tried->receivedAt);
    tried->limits.answered = seen.status != 0;
    tried->limits.charge = chargeOf(seen, request);
    settle(*tried, ticket);
    record(request, url, seen, startedAt, number);
    co_return tried;
}

std::optional<ApiError> Transport::Courier::objection(const Request &request, const QUrl &url) const
{
    ApiError error;
    if (!m_owner) {
        error.kind = ApiError::Kind::Cancelled;
        return error;
    }
    if (!domain::isAllowedBaseUrl(m_options.baseUrl)) {
        error.kind = m_options.baseUrl.scheme() == "http"_L1 ? ApiError::Kind::Insecure
                                                             : ApiError::Kind::NotPossible;
        error.detail = u"the base URL is neither https nor on this machine"_s;
        return error;
    }
    if (!url.isValid() || !sameOrigin(url, m_options.baseUrl))
        return ApiError::notPossible(u"the path does not lie below the base URL"_s);
    if (!isHeaderSafe(m_options.key.reveal()) || !isHeaderSafe(request.bearer))
        return ApiError::notPossible(u"the key or token cannot stand in a header"_s);
    if (m_offline) {
        error.kind = ApiError::Kind::Offline;
        return error;
    }
    return std::nullopt;
}

QUrl Transport::Courier::urlOf(const Request &request) const
{
    if (!request.path.startsWith(u'/'))
        return {};
    QByteArray text = m_options.baseUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment)
                          .toEncoded(QUrl::FullyEncoded);
    while (text.endsWith('/'))
        text.chop(1);
    text += request.path.toUtf8();
    if (!request.query.isEmpty()) {
        // QUrlQuery leaves a plus as it is, which servers read as a space.
        QByteArray query = request.query.toString(QUrl::FullyEncoded).toLatin1();
        text += '?' + query.replace('+', "%2B");
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QNetworkRequest Transport::Courier::stamped(const Request &request, const QUrl &url) const
{
    QNetworkRequest stamped(url);
    stamped.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    stamped.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    stamped.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    stamped.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    stamped.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    stamped.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    stamped.setDecompressedSafetyCheckThreshold(maximumBodyBytes);
    stamped.setRawHeader("Accept", "application/json");
    stamped.setRawHeader("User-Agent", "Forecourt/" FORECOURT_VERSION);
    if (!m_options.key.isEmpty())
        stamped.setRawHeader("x-api-key", m_options.key.reveal());
    if (!request.bearer.isEmpty())
        stamped.setRawHeader("Authorization", "Bearer " + request.bearer);
    return stamped;
}

OneShot<Outcome> Transport::Courier::start(const Request &request, const QUrl &url)
{
    const Exchange::Limits limits{ m_options.idleLimit, m_options.deadline, maximumBodyBytes };
    auto *exchange =
        new Exchange(m_manager, stamped(request, url), request.method, request.body, limits);
    m_running.removeIf([](const QPointer<Exchange> &old) { return !old; });
    m_running.append(exchange);
    ++m_counters.requests;
    return exchange->outcome();
}

void Transport::Courier::settle(const Attempt &attempt, RateLedger::Ticket ticket)
{
    const domain::RequestQuota quotaBefore = ledger().quota();
    m_queue.finished(ticket, attempt.limits);
    if (m_owner && ledger().quota() != quotaBefore)
        emit m_owner->quotaChanged(ledger().quota());
    if (attempt.limits.refused)
        ++m_counters.refused;
    const LimitReport &limits = attempt.limits;
    if (!m_owner || (!limits.remaining && !limits.refused))
        return;
    const auto wait = limits.resetIn ? limits.resetIn : limits.retryAfter;
    emit m_owner->limitChanged(limits.remaining.value_or(limits.refused ? 0 : -1),
                               limits.total.value_or(-1),
                               wait ? attempt.receivedAt.addMSecs(wait->count()) : QDateTime());
}

void Transport::Courier::record(const Request &request, const QUrl &url, const Outcome &outcome,
                                const QDateTime &startedAt, int attempt)
{
    domain::RequestRecord record;
    m_lastRecordId = std::max(m_lastRecordId + 1, startedAt.toMSecsSinceEpoch() * 1000);
    record.id = m_lastRecordId;
    record.startedAt = startedAt;
    record.method = request.method;
    record.url = recordedUrl(url);
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
    m_queue.endAll(Turn::Kind::Cancelled);
    for (const QPointer<Exchange> &exchange : std::exchange(m_running, {})) {
        if (exchange)
            exchange->cancel();
    }
}

void Transport::Courier::setOffline(bool offline)
{
    m_offline = offline;
    if (offline)
        m_queue.endAll(Turn::Kind::Offline);
}

void Transport::Courier::close()
{
    m_owner = nullptr;
    cancelAll();
}

} // namespace forecourt::network
