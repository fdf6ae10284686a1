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
    QByteArray key;
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

/** The document's error body: statusCode, message, error, timestamp. */
Reply errorReply(int status, const QByteArray &detail);
Reply notFound(const char *what, const QByteArray &id);
/** {"statusCode":200,"data":…}; the status of HTTP stays 200, as the document shows. */
Reply dataReply(const QByteArray &dataJson, int statusCode = 200);

} // namespace forecourt::sandbox
