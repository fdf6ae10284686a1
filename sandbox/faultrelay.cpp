// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultrelay.h"

#include "relayconnection.h"

namespace forecourt::sandbox {

FaultRelay::FaultRelay(quint16 serverPort, QObject *parent)
    : QTcpServer(parent)
    , m_serverPort(serverPort)
{
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
