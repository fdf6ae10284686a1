// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QLocale>
#include <QMetaEnum>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#endif

namespace forecourt::sandbox {

using namespace Qt::StringLiterals;

namespace {

/** Small writes must leave at once: with Nagle's algorithm each answer waits 40 ms. */
class PromptListener : public QTcpServer
{
public:
    using QTcpServer::QTcpServer;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        addPendingConnection(socket);
    }
};

Request requestOf(const QHttpServerRequest &from)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    Request request;
    request.method = QByteArray(methods.valueToKey(int(from.method()))).toUpper();
    request.path = from.url().path(QUrl::FullyEncoded).toUtf8();
    request.query = from.url().query(QUrl::FullyEncoded).toUtf8();
    for (const auto &[name, value] : from.headers()) {
        request.hasKey = request.hasKey || name.compare("x-api-key", Qt::CaseInsensitive) == 0
            || name.compare("apikey", Qt::CaseInsensitive) == 0;
    }
    request.key = from.value("x-api-key");
    request.apiKey = from.value("apikey");
    request.authorization = from.value("authorization");
    request.contentType = from.value("content-type");
    request.body = from.body();
    return request;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
QByteArray reasonOf(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Moved" : status < 500 ? "Refused" : "Failed";
}

QByteArray headOf(const Reply &reply, bool closes)
{
    static const QLocale English = QLocale::c();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonOf(reply.status)
        + "\r\nContent-Type: " + reply.type
        + "\r\nDate: " + English.toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + (closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
}
#endif

} // namespace

Server::Server(Answerer answerer, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_answerer(std::move(answerer))
{
}

quint16 Server::listenOn(quint16 port)
{
    auto *listener = new PromptListener(this);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return 0;
    bind(listener);
    return listener->serverPort();
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

bool Server::handleRequest(const QHttpServerRequest &from, QTcpSocket *socket)
{
    const bool isHead = from.method() == QHttpServerRequest::Method::Head;
    const bool closes = from.value("connection").toLower() == "close";
    const QPointer<QTcpSocket> to(socket);
    m_answerer(requestOf(from), socket->peerPort(), [to, isHead, closes](const Reply &reply) {
        if (!to)
            return;
        QByteArray bytes = headOf(reply, closes);
        if (!isHead)
            bytes += reply.body;
        to->write(bytes);
        if (closes)
            to->disconnectFromHost();
    });
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->disconnectFromHost();
}

#else

// Written from the documentation of Qt 6.5 and 6.8; built with 6.4 only.
bool Server::handleRequest(const QHttpServerRequest &from, QHttpServerResponder &responder)
{
    const auto to = std::make_shared<QHttpServerResponder>(std::move(responder));
    m_answerer(requestOf(from), from.remotePort(), [to](const Reply &reply) {
        QHttpServerResponse response(reply.type, reply.body,
                                     QHttpServerResponse::StatusCode(reply.status));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
        for (const auto &[name, value] : reply.headers)
            response.addHeader(name, value);
#else
        QHttpHeaders headers = response.headers();
        for (const auto &[name, value] : reply.headers)
            headers.append(name, value);
        response.setHeaders(std::move(headers));
#endif
        to->sendResponse(response);
    });
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) { }

#endif

} // namespace forecourt::sandbox
