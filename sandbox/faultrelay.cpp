// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrelay.h"

#include "relayconnection.h"

#include <QTimer>

namespace forecourt::sandbox {

FaultRelay::FaultRelay(quint16 serverPort, FaultBook &faults, QObject *parent)
    : QTcpServer(parent)
    , m_serverPort(serverPort)
    , m_faults(faults)
{
}

void FaultRelay::refuseFor(int milliseconds)
{
    const quint16 port = serverPort();
    close();
    QTimer::singleShot(milliseconds, this, [this, port] {
        if (!isListening() && !listen(QHostAddress::LocalHost, port))
            qFatal("the port cannot be had again");
    });
}

std::optional<Fault> FaultRelay::cutOf(const RequestHead &head)
{
    Request request;
    request.method = head.method;
    request.path = head.path;
    return m_faults.nextCut(request);
}

void FaultRelay::incomingConnection(qintptr descriptor)
{
    new RelayConnection(descriptor, m_serverPort, *this);
}

void FaultRelay::introduce(quint16 connectionPort, RelayConnection *connection)
{
    m_connections.insert(connectionPort, connection);
}

void FaultRelay::forget(quint16 connectionPort)
{
    m_connections.remove(connectionPort);
}

void FaultRelay::spoilNext(quint16 connectionPort, const Fault &fault)
{
    if (auto *connection = m_connections.value(connectionPort))
        connection->spoilNext(fault);
}

void FaultRelay::drop(quint16 connectionPort, FaultKind kind)
{
    if (auto *connection = m_connections.value(connectionPort))
        connection->drop(kind);
}

} // namespace forecourt::sandbox
