// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace forecourt::test {

/** What a server answered: status 0 where there was no whole answer. */
struct RawAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

using RawHeaders = QList<std::pair<QByteArray, QByteArray>>;

/** One request over a connection of its own, byte for byte as it is given; waits for the end. */
inline RawAnswer rawRequest(const QUrl &server, const QByteArray &method, const QByteArray &path,
                            const QByteArray &body, const RawHeaders &headers,
                            int timeoutMs = 20'000)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    if (!socket.waitForConnected(5'000))
        return {};
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    text += "Connection: close\r\nContent-Length: " + QByteArray::number(body.size());
    socket.write(text + "\r\n\r\n" + body);
    QByteArray bytes;
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < timeoutMs && socket.waitForReadyRead(timeoutMs))
        bytes += socket.readAll();
    bytes += socket.readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return { 0, {}, bytes };
    return { bytes.mid(9, 3).toInt(), bytes.first(end), bytes.sliced(end + 4) };
}

} // namespace forecourt::test
