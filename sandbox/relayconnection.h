// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arrivals.h"
#include "fault.h"

#include <QTcpSocket>
#include <QTimer>

namespace forecourt::sandbox {

class FaultRelay;

/** One client's connection through the relay; deletes itself when either end is gone. */
class RelayConnection : public QObject
{
    Q_OBJECT
public:
    RelayConnection(qintptr descriptor, quint16 serverPort, FaultRelay &relay);

    void spoilNext(const Fault &fault) { m_fault = fault; }
    void drop(FaultKind kind);

private:
    void takeFromClient();
    bool beginRequest();
    void passOn(qsizetype bytes);
    void takeFromServer();
    bool isAnswerWhole() const;
    void sendSpoiled();
    void trickle();
    void end();

    FaultRelay &m_relay;
    QTcpSocket m_client;
    QTcpSocket m_server;
    QTimer m_timer;
    quint16 m_port = 0;
    QByteArray m_arrived; ///< from the client, not passed on
    std::shared_ptr<Arrival> m_arrival; ///< the request that is being passed on
    qsizetype m_requestLeft = 0;
    std::optional<Fault> m_cut;
    qsizetype m_untilCut = 0;
    std::optional<Fault> m_fault;
    QByteArray m_held;
    bool m_isSpoilt = false;
    bool m_isEnding = false;
};

} // namespace forecourt::sandbox
