// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivals.h"
#include "fault.h"

#include <QHash>
#include <QTcpServer>

namespace forecourt::sandbox {

class RelayConnection;

/**
 * Passes bytes between clients and the HTTP server behind it, and spoils the
 * next answer of a connection where it is told to. The server knows a
 * connection by the port it comes from.
 */
class FaultRelay : public QTcpServer
{
    Q_OBJECT
public:
    FaultRelay(quint16 serverPort, FaultBook &faults, QObject *parent = nullptr);

    /** The next answer of this connection is cut, stalls or trickles. */
    void spoilNext(quint16 connectionPort, const Fault &fault);
    /** The connection ends now, in order or with a reset. */
    void drop(quint16 connectionPort, FaultKind kind);

    /** Takes no new connection for so long; those that stand go on. */
    void refuseFor(int milliseconds);
    /** The fault that cuts this request short. */
    std::optional<Fault> cutOf(const RequestHead &head);
    Arrivals &arrivals() { return m_arrivals; }

    void introduce(quint16 connectionPort, RelayConnection *connection);
    void forget(quint16 connectionPort);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    quint16 m_serverPort;
    FaultBook &m_faults;
    Arrivals m_arrivals;
    QHash<quint16, RelayConnection *> m_connections;
};

} // namespace forecourt::sandbox
