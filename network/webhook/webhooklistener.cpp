// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/webhooklistener.h"

#include "webhook/httpstatus.h"
#include "webhook/webhookvisit.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>

namespace forecourt::network {

using namespace std::chrono_literals;
using domain::ApiError;
using domain::Done;
using domain::Result;

struct WebhookListener::Private
{
    Private(WebhookListener *listener, Judge whoJudges, Limits theLimits)
        : q(listener)
        , judge(std::move(whoJudges))
        , limits(theLimits)
    {
        clock.start();
    }
    WebhookListener *q;
    Judge judge;
    Limits limits;
    QTcpServer server;
    QByteArray path;
    QElapsedTimer clock;
    std::deque<qint64> entered; ///< in the last minute, on the clock

    bool mayEnter();
    void welcome();
};

bool WebhookListener::Private::mayEnter()
{
    const qint64 minuteAgo = clock.elapsed() - std::chrono::milliseconds(1min).count();
    while (!entered.empty() && entered.front() <= minuteAgo)
        entered.pop_front();
    if (int(entered.size()) >= limits.perMinute)
        return false;
    entered.push_back(clock.elapsed());
    return true;
}

void WebhookListener::Private::welcome()
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        const auto present = server.findChildren<WebhookVisit *>(Qt::FindDirectChildrenOnly);
        auto *visit = new WebhookVisit(
            socket, { limits, path, judge, [this] { return mayEnter(); } }, &server);
        connect(visit, &WebhookVisit::turnedAway, q, &WebhookListener::turnedAway);
        if (present.size() >= 2 * limits.connections)
            socket->abort();
        else if (present.size() >= limits.connections)
            visit->refuse(http::Unavailable);
    }
}

WebhookListener::WebhookListener(Judge judge, QObject *parent)
    : WebhookListener(std::move(judge), Limits(), parent)
{
}

WebhookListener::WebhookListener(Judge judge, Limits limits, QObject *parent)
    : QObject(parent)
    , d(new Private(this, std::move(judge), limits))
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] { d->welcome(); });
}

WebhookListener::~WebhookListener()
{
    close();
}

Result<Done> WebhookListener::listen(const Place &place)
{
    close();
    const QHostAddress address(place.address);
    if (address.isNull())
        return ApiError::notPossible(
            QCoreApplication::translate("Webhooks", "“%1” is not an address of this computer.")
                .arg(place.address));
    d->path = place.path.toLatin1();
    if (d->server.listen(address, place.port))
        return Done{};
    return ApiError::notPossible(
        QCoreApplication::translate("Webhooks", "%1, port %2 cannot be listened on: %3")
            .arg(place.address)
            .arg(place.port)
            .arg(d->server.errorString()));
}

void WebhookListener::close()
{
    d->server.close();
    qDeleteAll(d->server.findChildren<WebhookVisit *>(Qt::FindDirectChildrenOnly));
}

bool WebhookListener::isListening() const
{
    return d->server.isListening();
}

quint16 WebhookListener::port() const
{
    return d->server.serverPort();
}

static bool isReached(const QNetworkInterface &card)
{
    const auto flags = card.flags();
    return flags.testFlag(QNetworkInterface::IsRunning)
        && !flags.testFlag(QNetworkInterface::IsLoopBack);
}

QString WebhookListener::addressForOthers(const QString &address)
{
    const QHostAddress own(address);
    const bool isAny = own == QHostAddress::AnyIPv4 || own == QHostAddress::AnyIPv6;
    if (!isAny)
        return address;
    const auto cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : cards) {
        const auto entries =
            isReached(card) ? card.addressEntries() : QList<QNetworkAddressEntry>();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == own.protocol() && !entry.ip().isLinkLocal())
                return entry.ip().toString();
        }
    }
    return QHostAddress(QHostAddress::LocalHost).toString(); // it is on no network
}

bool WebhookListener::isLoopback(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

} // namespace forecourt::network
