// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/webhooklistener.h"
#include "webhook/requesthead.h"

#include <QTimer>

class QTcpSocket;

namespace forecourt::network {

/// One connection: reads one request, has it judged, answers and closes. Deletes itself.
class WebhookVisit : public QObject
{
    Q_OBJECT
public:
    /// What it asks of its listener.
    struct Host
    {
        WebhookListener::Limits limits;
        QByteArray path;
        WebhookListener::Judge judge;
        std::function<bool()> mayEnter; ///< within the rate
    };
    WebhookVisit(QTcpSocket *socket, Host host, QObject *parent);

    /// Before anything was read.
    void refuse(int status);

signals:
    void turnedAway(int status);

private:
    enum class State { Head, Body, Judging, Leaving };

    void read();
    void readHead();
    int refusalOf(const RequestHead &head) const;
    void readBody();
    void judge();
    void answer(int status);
    void tooLate();

    QTcpSocket *m_socket;
    Host m_host;
    State m_state = State::Head;
    QTimer m_patience;
    QByteArray m_bytes;
    RequestHead m_head;
    qint64 m_discarded = 0;
};

} // namespace forecourt::network
