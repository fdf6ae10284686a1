// SPDX-License-Identifier: GPL-3.0-or-later
#include "relayconnection.h"

#include "faultrelay.h"

#include <QHostAddress>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace forecourt::sandbox {

namespace {

constexpr int UsualTrickleMs = 50;
constexpr int UsualStallMs = 600'000;

/** Closing with a linger time of zero sends RST in place of FIN. */
void letCloseReset(const QTcpSocket &socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    const auto handle = SOCKET(socket.socketDescriptor());
#else
    const auto handle = int(socket.socketDescriptor());
#endif
    ::setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
                 sizeof option);
}

} // namespace

RelayConnection::RelayConnection(qintptr descriptor, quint16 serverPort, FaultRelay &relay)
    : QObject(&relay)
    , m_relay(relay)
{
    m_client.setSocketDescriptor(descriptor);
    m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_server, &QTcpSocket::connected, this, [this] {
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_port = m_server.localPort();
        m_relay.introduce(m_port, this);
        takeFromClient();
    });
    connect(&m_client, &QTcpSocket::readyRead, this, &RelayConnection::takeFromClient);
    connect(&m_server, &QTcpSocket::readyRead, this, &RelayConnection::takeFromServer);
    connect(&m_client, &QTcpSocket::disconnected, this, &RelayConnection::end);
    connect(&m_server, &QTcpSocket::disconnected, this, [this] {
        takeFromServer();
        if (!m_fault)
            m_client.disconnectFromHost();
    });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
}

void RelayConnection::end()
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_timer.stop();
    m_relay.forget(m_port);
    m_server.abort();
    deleteLater();
}

void RelayConnection::drop(FaultKind kind)
{
    if (kind == FaultKind::Reset) {
        letCloseReset(m_client);
        m_client.abort();
        end();
    } else {
        m_client.disconnectFromHost();
    }
}

bool RelayConnection::beginRequest()
{
    const auto head = headIn(m_arrived);
    if (!head)
        return false;
    m_arrival = m_relay.arrivals().add(*head);
    m_requestLeft = head->bytes + head->bodyBytes;
    m_cut = m_relay.cutOf(*head);
    if (!m_cut)
        return true;
    const qsizetype start = m_cut->countsFromBody ? head->bytes : 0;
    const qsizetype length = m_cut->countsFromBody ? head->bodyBytes : head->bytes;
    m_untilCut =
        start + (m_cut->bytes < 0 ? length / 2 : std::min<qsizetype>(m_cut->bytes, length));
    return true;
}

void RelayConnection::takeFromClient()
{
    if (m_isEnding || m_server.state() != QAbstractSocket::ConnectedState)
        return;
    m_arrived += m_client.readAll();
    while (!m_arrived.isEmpty()) {
        if (m_requestLeft == 0 && !beginRequest())
            return;
        const qsizetype whole = std::min(m_arrived.size(), m_requestLeft);
        passOn(m_cut ? std::min(whole, m_untilCut) : whole);
        if (!m_cut)
            continue;
        m_untilCut -= std::min(whole, m_untilCut);
        if (m_untilCut == 0) {
            m_server.flush();
            drop(m_cut->resets ? FaultKind::Reset : FaultKind::CutRequest);
            return;
        }
    }
}

void RelayConnection::passOn(qsizetype bytes)
{
    m_server.write(m_arrived.first(bytes));
    m_arrived.remove(0, bytes);
    m_requestLeft -= bytes;
    m_arrival->passed += bytes;
}

void RelayConnection::takeFromServer()
{
    if (m_isEnding)
        return;
    if (!m_fault) {
        m_client.write(m_server.readAll());
        return;
    }
    m_held += m_server.readAll();
    if (!m_isSpoilt && isAnswerWhole())
        sendSpoiled();
}

bool RelayConnection::isAnswerWhole() const
{
    const qsizetype headEnd = m_held.indexOf("\r\n\r\n");
    const qsizetype length = m_held.indexOf("Content-Length: ");
    if (headEnd < 0 || length < 0 || length > headEnd)
        return false;
    const qsizetype lineEnd = m_held.indexOf("\r\n", length);
    const qsizetype announced = m_held.mid(length + 16, lineEnd - length - 16).toLongLong();
    return m_held.size() >= headEnd + 4 + announced;
}

void RelayConnection::sendSpoiled()
{
    m_isSpoilt = true;
    if (!m_fault->announcesLength) {
        const qsizetype length = m_held.indexOf("Content-Length: ");
        m_held.remove(length, m_held.indexOf("\r\n", length) + 2 - length);
        m_held.replace("Connection: keep-alive", "Connection: close");
    }
    if (m_fault->kind == FaultKind::Trickle) {
        connect(&m_timer, &QTimer::timeout, this, &RelayConnection::trickle);
        m_timer.start(m_fault->milliseconds < 0 ? UsualTrickleMs : m_fault->milliseconds);
        return;
    }
    const qsizetype headEnd = m_held.indexOf("\r\n\r\n") + 4;
    const qsizetype half = headEnd + (m_held.size() - headEnd) / 2;
    m_client.write(m_held.first(
        m_fault->bytes < 0 ? half : std::min<qsizetype>(m_fault->bytes, m_held.size())));
    if (m_fault->kind == FaultKind::Cut) {
        m_client.disconnectFromHost();
        return;
    }
    connect(&m_timer, &QTimer::timeout, &m_client, &QTcpSocket::disconnectFromHost);
    m_timer.start(m_fault->milliseconds < 0 ? UsualStallMs : m_fault->milliseconds);
}

void RelayConnection::trickle()
{
    m_client.write(m_held.first(1));
    m_held.remove(0, 1);
    if (!m_held.isEmpty())
        return;
    m_timer.stop();
    m_timer.disconnect(this);
    m_fault.reset();
    m_isSpoilt = false;
    if (m_server.state() != QAbstractSocket::ConnectedState)
        m_client.disconnectFromHost();
}

} // namespace forecourt::sandbox
