// SPDX-License-Identifier: GPL-3.0-or-later
#include "writepaper.h"

#include "domain/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiCall;
using domain::ApiError;
using domain::Paper;
using domain::Result;

namespace {

QJsonValue valueIn(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray textOf(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// The text as it was, unless it is JSON that holds a secret.
QByteArray textWithoutSecrets(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull())
        return text;
    const QJsonValue value = valueIn(document);
    const QJsonValue clean = domain::withoutSecrets(value);
    return clean == value ? text : textOf(clean);
}

/// For people: JSON as JSON, text as text, and of anything else only how long it is.
QJsonValue bodyOf(const ApiCall &call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isNull())
        return domain::withoutSecrets(valueIn(document));
    const QString text = QString::fromUtf8(call.body);
    const bool isText = !text.contains(QChar::ReplacementCharacter) && !text.contains(QChar(u'\0'));
    return isText ? QJsonValue(text) : QJsonValue(u"%1 B"_s.arg(call.body.size()));
}

QString pathOf(const ApiCall &call)
{
    const QString path = QString::fromLatin1(call.path);
    return call.query.isEmpty() ? path : path + u'?' + QString::fromLatin1(call.query);
}

QString stateAfter(const Result<network::Reply> &reply)
{
    if (!reply)
        return reply.error().sentMaybe ? u"unknown"_s : u"refused"_s;
    if (reply->status >= 200 && reply->status < 300)
        return u"done"_s;
    return reply->status >= 400 && reply->status < 500 ? u"refused"_s : u"unknown"_s;
}

} // namespace

Paper writePaper(const domain::ApiService &service, const ApiCall &call)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return { QUuid::createUuid().toString(QUuid::WithoutBraces),
             domain::papers::apiWrite,
             now,
             { { u"service"_s, service.id.value },
               { u"name"_s, service.name },
               { u"environment"_s, service.environment },
               { u"operation"_s, call.operation },
               { u"method"_s, QString::fromLatin1(call.method) },
               { u"path"_s, pathOf(call) },
               { u"body"_s, bodyOf(call) },
               { u"state"_s, u"sending"_s },
               { u"at"_s, now.toString(Qt::ISODateWithMs) } } };
}

Paper settled(Paper paper, const Result<network::Reply> &reply)
{
    paper.at = QDateTime::currentDateTimeUtc();
    paper.value.insert(u"state"_s, stateAfter(reply));
    paper.value.insert(u"status"_s, reply ? reply->status : reply.error().httpStatus);
    const auto error = reply ? network::errorIn(*reply) : std::optional(reply.error());
    if (error)
        paper.value.insert(u"reason"_s,
                           error->serverMessage.isEmpty() ? error->explanation()
                                                          : error->serverMessage);
    return paper;
}

QString stateOf(const Paper &paper)
{
    return paper.value[u"state"].toString();
}

ApiCall withoutSecrets(ApiCall call)
{
    call.body = textWithoutSecrets(call.body);
    return call;
}

QByteArray keptBody(const ApiCall &call, const QByteArray &body)
{
    return withoutSecrets(call) == call ? body : textWithoutSecrets(body);
}

} // namespace forecourt::sync
