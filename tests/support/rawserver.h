// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <functional>

namespace forecourt::test {

/// A server that notes each request as it came, byte for byte, and answers what the test says.
/// An empty answer closes the connection instead.
class RawServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method, target;
        QHash<QByteArray, QByteArray> headers; ///< by their names in small letters
        QByteArray head, body;
    };
    using Answering = std::function<QByteArray(const Request &)>;

    explicit RawServer(Answering answering)
        : m_answering(std::move(answering))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }
    const QList<Request> &requests() const { return m_requests; }
    int count(const QByteArray &method) const
    {
        return int(std::count_if(m_requests.begin(), m_requests.end(),
                                 [&](const Request &one) { return one.method == method; }));
    }

    static QByteArray response(int status, const QByteArray &body,
                               const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &seen = m_seen[socket];
        seen += socket->readAll();
        for (;;) {
            const qsizetype end = seen.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request = headOf(seen.left(end));
            const qsizetype length = request.headers.value("content-length").toLongLong();
            if (seen.size() < end + 4 + length)
                return;
            request.body = seen.mid(end + 4, length);
            seen.remove(0, end + 4 + length);
            m_requests.append(request);
            const QByteArray answer = m_answering(request);
            socket->write(answer);
            if (answer.isEmpty() || answer.contains("Connection: close")) {
                socket->disconnectFromHost();
                return;
            }
        }
    }

    static Request headOf(const QByteArray &head)
    {
        Request request;
        request.head = head;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).trimmed().toLower(),
                                   line.mid(colon + 1).trimmed());
        }
        return request;
    }

    Answering m_answering;
    QHash<QTcpSocket *, QByteArray> m_seen;
    QList<Request> m_requests;
};

} // namespace forecourt::test
