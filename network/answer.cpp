// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include "decode/listtext.h"
#include "servermessage.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

Failure failureOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return Failure::None;
    if (status == 429)
        return Failure::RateLimited;
    if (status >= 500 || status == 408 || status == 425)
        return Failure::ServerError;
    return status >= 400 ? Failure::Refused : Failure::NotJson;
}

QString whyNotJson(const QByteArray &body, const QJsonParseError &error)
{
    const QByteArray start = body.left(200).trimmed();
    if (start.isEmpty())
        return u"the answer has no body"_s;
    if (start.startsWith('<'))
        return u"a web page came instead of JSON"_s;
    return u"not complete JSON: "_s + error.errorString();
}

/// `statusCode` of the body, as a number or as digits; nothing where it is absent.
std::optional<int> statusInBody(const QJsonObject &json)
{
    const QJsonValue value = json.value("statusCode"_L1);
    bool ok = value.isDouble();
    const int status = value.isDouble() ? value.toInt(0) : value.toString().toInt(&ok);
    return ok ? std::optional(status) : std::nullopt;
}

// Which headers of an answer are not passed on: they may hold a secret.
constexpr std::array secretHeaders{
    "set-cookie",
    "set-cookie2",
    "authorization",
    "proxy-authenticate",
    "www-authenticate",
    "authentication-info",
    "proxy-authentication-info",
};

bool isSecret(const QByteArray &name)
{
    return std::any_of(secretHeaders.begin(), secretHeaders.end(), [&name](const char *secret) {
        return name.compare(secret, Qt::CaseInsensitive) == 0;
    });
}

/// Of an answer that tells its length. What was unpacked on the way has none.
bool isCutShort(const Outcome &outcome, const QByteArray &method)
{
    bool tells = false;
    const qint64 length = outcome.header("content-length").toLongLong(&tells);
    return tells && method != "HEAD" && outcome.status != 304 && outcome.body.size() < length;
}

ApiError::Kind kindOfRefusal(int status)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
    case 410:
        return ApiError::Kind::NotFound;
    default:
        return ApiError::Kind::Invalid;
    }
}

ApiError::Kind kindOf(const Outcome &outcome)
{
    switch (outcome.failure) {
    case Failure::NotConnected:
    case Failure::Lost:
        return ApiError::Kind::Network;
    case Failure::TimedOut:
        return ApiError::Kind::Timeout;
    case Failure::None:
    case Failure::NotJson:
    case Failure::TooLarge:
        return ApiError::Kind::Malformed;
    case Failure::RateLimited:
        return ApiError::Kind::RateLimited;
    case Failure::ServerError:
        return ApiError::Kind::Server;
    case Failure::Refused:
        return kindOfRefusal(outcome.status);
    case Failure::Redirected:
        return ApiError::Kind::Redirected;
    case Failure::Certificate:
        return ApiError::Kind::Certificate;
    case Failure::Cancelled:
        return ApiError::Kind::Cancelled;
    }
    return ApiError::Kind::Malformed;
}

} // namespace

Answer readAnswer(Outcome outcome, bool rowsApart)
{
    Answer answer{ std::move(outcome), {} };
    Outcome &seen = answer.outcome;
    auto list = rowsApart ? takenApart(seen.body) : std::nullopt;
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(list ? list->envelope : seen.body, &error);
    if (list)
        answer.rows = std::move(list->rows);
    if (document.isObject())
        answer.json = document.object();
    if (seen.failure != Failure::None)
        return answer;
    if (!document.isObject()) {
        seen.failure = Failure::NotJson;
        seen.detail = whyNotJson(seen.body, error);
    } else if (const auto status = statusInBody(answer.json)) {
        seen.failure = failureOfStatus(*status);
        if (seen.failure != Failure::None) {
            seen.detail = u"status %1 in the body of an answer with status %2"_s.arg(*status).arg(
                seen.status);
            seen.status = *status;
        }
    }
    return answer;
}

Answer takeAnswer(Outcome outcome, const QByteArray &method)
{
    Answer answer{ std::move(outcome), {} };
    Outcome &seen = answer.outcome;
    if (isComplete(seen) && isCutShort(seen, method)) {
        seen.failure = Failure::Lost;
        seen.detail = u"the answer is shorter than it says"_s;
    }
    if (seen.status >= 400)
        answer.json = QJsonDocument::fromJson(seen.body).object();
    return answer;
}

bool isComplete(const Outcome &outcome)
{
    switch (outcome.failure) {
    case Failure::None:
    case Failure::Refused:
    case Failure::Redirected:
    case Failure::ServerError:
        return true;
    default:
        return false;
    }
}

Reply replyAsItCame(const Answer &answer)
{
    const Outcome &outcome = answer.outcome;
    Reply reply;
    reply.status = outcome.status;
    reply.body = outcome.body;
    reply.contentType = outcome.header("content-type");
    for (const auto &[name, value] : outcome.headers) {
        if (!isSecret(name))
            reply.headers.append({ name, value });
    }
    return reply;
}

std::optional<ApiError> errorIn(const Reply &reply)
{
    const Failure failure = failureOfStatus(reply.status);
    if (failure == Failure::None)
        return std::nullopt;
    Answer answer;
    answer.outcome.failure =
        reply.status >= 300 && reply.status < 400 ? Failure::Redirected : failure;
    answer.outcome.status = reply.status;
    answer.json = QJsonDocument::fromJson(reply.body).object();
    return errorOf(answer, false);
}

ApiError errorOf(const Answer &answer, bool doubtful)
{
    const Outcome &outcome = answer.outcome;
    ApiError error;
    error.kind = doubtful ? ApiError::Kind::Unknown : kindOf(outcome);
    error.httpStatus = outcome.status;
    error.serverMessage = serverMessage(answer.json);
    error.detail = outcome.detail;
    const bool refused =
        outcome.failure == Failure::Refused || outcome.failure == Failure::RateLimited;
    error.sentMaybe = outcome.sentMaybe && !refused;
    return error;
}

QString outcomeWord(const Outcome &outcome)
{
    switch (outcome.failure) {
    case Failure::None:
        return u"ok"_s;
    case Failure::NotConnected:
        return u"not connected"_s;
    case Failure::Lost:
        return u"connection lost"_s;
    case Failure::TimedOut:
        return u"timed out"_s;
    case Failure::NotJson:
        return u"not JSON"_s;
    case Failure::TooLarge:
        return u"too large"_s;
    case Failure::RateLimited:
        return u"rate limited"_s;
    case Failure::ServerError:
        return u"server error"_s;
    case Failure::Refused:
        return u"refused"_s;
    case Failure::Redirected:
        return u"redirected"_s;
    case Failure::Certificate:
        return u"certificate"_s;
    case Failure::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace forecourt::network
