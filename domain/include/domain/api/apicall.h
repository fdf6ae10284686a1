// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/apidocument.h"
#include "domain/id.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>
#include <QMetaType>

#include <variant>

namespace forecourt::domain {

struct ApiService;

/// What a person filled in for an operation: parameters by place and name, and the body.
struct ApiInput
{
    QMap<QString, QJsonValue> values; ///< by inputKey(); what is not there is not sent
    QJsonValue body = QJsonValue::Undefined;
    QByteArray rawBody; ///< in place of `body` where its type is not JSON

    friend bool operator==(const ApiInput &, const ApiInput &) = default;
};
/// "query/limit"
QString inputKey(const ApiParameter &parameter);
QString inputKey(ParameterPlace place, const QString &name);
/// As it may be kept: without the fields of secrets, which are asked for again.
ApiInput withoutSecrets(ApiInput input);
QJsonObject toJson(const ApiInput &input);
/// Without what an earlier version kept in a secret's place.
ApiInput apiInputFromJson(const QJsonObject &json);

/// Headers that only Forecourt sets, or that could carry a key or a session.
bool isOwnHeader(const QString &name);

/// What stands in a form and cannot be sent.
struct ApiFault
{
    QString at; ///< inputKey, or "body" with a JSON pointer: "body/config/timeout"
    QString sentence;

    friend bool operator==(const ApiFault &, const ApiFault &) = default;
};

/// One request as it will go, without its key.
struct ApiCall
{
    QString operation; ///< id, empty for a free one
    QByteArray method = "GET";
    QByteArray path; ///< percent-encoded, begins with a slash, below the base URL
    QByteArray keptPath; ///< in its place wherever it is kept; empty: it holds no secret
    QByteArray query; ///< percent-encoded, without the question mark
    QList<std::pair<QByteArray, QByteArray>> headers; ///< none of ours, none that could hold a key
    QByteArray body, contentType;
    ApiCount counts = ApiCount::Nothing; ///< the operation's; not stored

    bool writes() const;
    friend bool operator==(const ApiCall &, const ApiCall &) = default;
};

/// Checks every value against its schema (type, enum, format, bounds, required) and puts the
/// request together; all faults at once, none sent.
std::variant<ApiCall, QList<ApiFault>> callOf(const ApiDocument &document,
                                              const ApiOperation &operation, const ApiInput &input);
/// The defaults and examples of the document, for an empty form.
ApiInput defaultInput(const ApiDocument &document, const ApiOperation &operation);
/// For a terminal, quoted for sh; the key is named, never written.
QString curlText(const ApiCall &call, const ApiService &service);
/// Its part of such a command that carries the key: `-H 'ApiKey: '"$API_KEY"`, and for CarStrel,
/// whose key the command line knows by that name, `$FORECOURT_API_KEY`. Empty: it takes none.
QString keyOption(const ApiService &service);

/// A complete answer of any status, as it came.
struct ApiAnswer
{
    QString id; ///< of the stored answer
    ConnectionId service;
    ApiCall call;
    int status = 0;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< cookies and the like left out
    QByteArray body;
    qint64 durationMs = 0;
    QDateTime receivedAt;
    QStringList findings; ///< where it is not what the document promises, one sentence each

    bool isJson() const;
    friend bool operator==(const ApiAnswer &, const ApiAnswer &) = default;
};

/// The rows of an answer that holds a list: the array itself, `data`, or the largest array of
/// objects one level down.
struct ApiRows
{
    QString pointer; ///< JSON pointer of the list; empty: the answer itself
    QList<QJsonObject> rows; ///< values that are no objects stand under "value"
    QStringList columns; ///< in the order in which they were first seen; nested ones as "a.b"
    std::optional<qint64> total; ///< where the answer tells it
};
std::optional<ApiRows> rowsOf(const QJsonValue &answer);

/// What a row holds in one of the columns; Undefined where it has none such.
QJsonValue cellOf(const QJsonObject &row, const QString &column);

/// The call that brings the page after (or, with -1, before) this answer; nothing at the end.
/// Where the answer links to it, its link goes before the style; a link that leads to another host
/// or above the base URL is not followed.
std::optional<ApiCall> pageAfter(const ApiAnswer &answer, PagingStyle style, const QUrl &baseUrl,
                                 int step = 1);
/// How this list goes on, by the names of its parameters; Link where they do not tell.
PagingStyle likelyPaging(const ApiDocument &document, const ApiOperation &operation);
/// The same for the first of its lists that tells.
PagingStyle likelyPaging(const ApiDocument &document);

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::ApiCall)
