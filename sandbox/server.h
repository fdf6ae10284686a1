// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QAbstractHttpServer>

#include <functional>

namespace forecourt::sandbox {

/** What answers requests: calls `done` at once or later, once. */
using Answerer = std::function<void(const Request &, quint16 remotePort,
                                    std::function<void(const Reply &)> done)>;

/** Qt's HTTP server, handing every request to one function. */
class Server : public QAbstractHttpServer
{
    Q_OBJECT
public:
    explicit Server(Answerer answerer, QObject *parent = nullptr);
    /** The port, or 0 where it could not be had. Loopback only. */
    quint16 listenOn(quint16 port);

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request,
                        QHttpServerResponder &responder) override;
#endif

private:
    Answerer m_answerer;
};

} // namespace forecourt::sandbox
