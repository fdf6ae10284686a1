// SPDX-License-Identifier: GPL-3.0-or-later
#include "writepaper.h"

#include "domain/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiAnswer;
using domain::ApiCall;
using domain::ApiError;
using domain::Paper;
using domain::Result;

namespace {

const QByteArray hidden = domain::hiddenSecret.toUtf8();

QJsonValue valueIn(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// For people: JSON as JSON, text as text, and of anything else only how long it is.
QJsonValue bodyOf(const ApiCall &call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.body);
    if (!document.isNull())
        return valueIn(document);
    const QString text = QString::fromUtf8(call.body);
    const bool isText = !text.contains(QChar::ReplacementCharacter) && !text.contains(QChar(u'\0'));
    return isText ? QJsonValue(text) : QJsonValue(u"%1 B"_s.arg(call.body.size()));
}

QString pathOf(const ApiCall &call)
{
    const QString path = QString::fromLatin1(call.path);
    return call.query.isEmpty() ? path : path + u'?' + QString::fromLatin1(call.query);
}

/// An address, such as that of "Location", may have one in its query.
QByteArray headerWithoutSecret(const QByteArray &name, const QByteArray &value)
{
    if (domain::isSecretName(QString::fromLatin1(name)))
        return hidden;
    const qsizetype query = value.indexOf('?') + 1;
    return query > 0 ? value.left(query) + domain::queryWithoutSecrets(value.mid(query)) : value;
}

network::HeaderList headersWithoutSecrets(network::HeaderList headers)
{
    for (auto &[name, value] : headers)
        value = headerWithoutSecret(name, value);
    return headers;
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

Paper writePaper(const domain::ApiService &service, const ApiCall &sent)
{
    const ApiCall call = withoutSecrets(sent);
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
    if (!call.keptPath.isEmpty())
        call.path = std::exchange(call.keptPath, {});
    call.query = domain::queryWithoutSecrets(call.query);
    call.headers = headersWithoutSecrets(call.headers);
    call.body = domain::textWithoutSecrets(call.body);
    return call;
}

bool lacksSecret(const ApiCall &call)
{
    return call.path.contains(hidden.toPercentEncoding())
        || call.query.contains(QByteArray("=" + hidden.toPercentEncoding()))
        || std::any_of(call.headers.begin(), call.headers.end(),
                       [](const auto &header) { return header.second == hidden; });
}

ApiAnswer withoutSecrets(ApiAnswer answer)
{
    const ApiCall clean = withoutSecrets(answer.call);
    if (answer.call.writes() || clean != answer.call)
        answer.body = domain::textWithoutSecrets(answer.body);
    answer.headers = headersWithoutSecrets(answer.headers);
    answer.call = clean;
    return answer;
}

} // namespace forecourt::sync
