// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace forecourt::sandbox {

struct Request
{
    QByteArray method;
    /** Without the query, not decoded. */
    QByteArray path;
    QByteArray query;
    /** Of the header x-api-key. */
    QByteArray key;
    /** Of the header ApiKey. */
    QByteArray apiKey;
    bool hasKey = false;
    QByteArray authorization;
    QByteArray contentType;
    QByteArray body;
};

struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/** A request that was found to be as the document wants it. */
struct Call
{
    const Request &request;
    /** The id in the path. */
    QByteArray id;
    QHash<QByteArray, QByteArray> query;
    QJsonObject fields;

    qint64 number(const char *name, qint64 otherwise) const
    {
        const auto found = query.constFind(name);
        return found == query.cend() ? otherwise : found->toLongLong();
    }
    QString text(QLatin1StringView name) const { return fields[name].toString(); }
};

/** What is wrong with a parameter or a field. */
enum class Wrong { Nothing, Unknown, Missing, Invalid };

/** Why a request is refused; each system has its own words for it. */
struct Refusal
{
    int status = 200;
    QByteArray text;
    /** The parameter or field that is meant, where it is one. */
    QByteArray field = {};
    Wrong wrong = Wrong::Nothing;
    /** After so many seconds it may be asked again; -1 where that is not told. */
    int waitSeconds = -1;

    explicit operator bool() const { return status != 200; }
};

/** CarStrel's error body: statusCode, message, error, timestamp. */
Reply errorReply(int status, const QByteArray &detail);
Reply notFound(const char *what, const QByteArray &id);
/** {"statusCode":200,"data":…}; the status of HTTP stays 200, as the document shows. */
Reply dataReply(const QByteArray &dataJson, int statusCode = 200);
/** "Not Found" */
QByteArray statusText(int status);

} // namespace forecourt::sandbox
