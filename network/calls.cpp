// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls.h"

#include <QJsonDocument>

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;

std::optional<QString> pathSegment(const QString &id)
{
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1)
        return std::nullopt;
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

void addParameter(QUrlQuery &query, Name name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addParameter(QUrlQuery &query, Name name, std::optional<int> value)
{
    if (value)
        query.addQueryItem(name, QString::number(*value));
}

void addParameter(QUrlQuery &query, Name name, std::optional<domain::Amount> value)
{
    if (value)
        query.addQueryItem(name,
                           QString::number(value->toNumber(), 'f', QLocale::FloatingPointShortest));
}

Request getRequest(const QString &path, Priority priority)
{
    Request request;
    request.path = path;
    request.priority = priority;
    return request;
}

Request getRequest(const QString &base, const QString &id, const QString &rest, Priority priority)
{
    const auto segment = pathSegment(id);
    return getRequest(segment ? QString(base + *segment + rest) : QString(), priority);
}

Request sendRequest(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    Request request;
    request.method = method;
    request.path = path;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.priority = Priority::Action;
    request.repeat = method == "POST" ? Repeat::Post : Repeat::Patch;
    return request;
}

ApiError doubtful(ApiError error)
{
    if (error.kind == ApiError::Kind::Malformed) {
        error.kind = ApiError::Kind::Unknown;
        error.sentMaybe = true;
    }
    return error;
}

} // namespace forecourt::network
