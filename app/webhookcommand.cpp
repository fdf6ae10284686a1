// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookcommand.h"

#include "domain/api/webhook.h"
#include "environment.h"
#include "headless.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

namespace forecourt::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 30s;
constexpr char secretVariable[] = "FORECOURT_WEBHOOK_SECRET";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray takeSecret()
{
    const QByteArray given = takeVariable(secretVariable);
    if (!given.isEmpty())
        return given;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readLine().trimmed();
}

/// Of the file as it is, or a sample made of the words of the command line.
std::optional<QByteArray> bodyOf(const WebhookRun &run)
{
    if (run.file.isEmpty()) {
        QJsonObject event{ { u"event"_s, run.event },
                           { u"timestamp"_s,
                             QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) } };
        event.insert(u"data"_s, run.data);
        return QJsonDocument(event).toJson(QJsonDocument::Compact);
    }
    QFile file(run.file);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(Words::tr("%1 cannot be read: %2").arg(run.file, file.errorString()));
        return std::nullopt;
    }
    return file.readAll();
}

QNetworkRequest requestTo(const QUrl &url, const QByteArray &signature)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Signature", "sha256=" + signature);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(patience.count()));
    return request;
}

int tell(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        printError(Words::tr("no answer: %1").arg(reply.errorString()));
        return exitUndone;
    }
    const QString reason =
        reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString().simplified();
    const QString words = QString::fromUtf8(reply.read(500)).simplified();
    printOut(QString::number(status) % u' ' % reason
             % (words.isEmpty() ? u"\n"_s : QString(u": "_s % words % u'\n')));
    return status / 100 == 2 ? 0 : exitUndone;
}

} // namespace

int sendWebhook(const WebhookRun &run)
{
    const QByteArray secret = takeSecret();
    if (secret.isEmpty()) {
        printError(Words::tr("no secret: set %1, or give it on standard input")
                       .arg(QLatin1String(secretVariable)));
        return exitUsage;
    }
    const auto body = bodyOf(run);
    if (!body)
        return exitUndone;
    QNetworkAccessManager network;
    const QByteArray signature = domain::webhookSignature(secret, *body);
    QNetworkReply *reply = network.post(requestTo(run.url, signature), *body);
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply] { QCoreApplication::exit(tell(*reply)); });
    return QCoreApplication::exec();
}

} // namespace forecourt::app
