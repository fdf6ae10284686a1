// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace forecourt::app {

namespace {

constexpr int answerWithinMs = 500;

QString serverName(const QString &directory)
{
    const auto hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("org.forecourt.Forecourt-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_name(serverName(dataDirectory))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            emit raiseRequested();
        }
    });
}

bool SingleInstance::claim()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(answerWithinMs))
        return false;
    // Nobody answers: what a crash left is in the way.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace forecourt::app
