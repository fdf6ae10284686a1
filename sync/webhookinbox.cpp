// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookinbox_p.h"

#include "await.h"

#include <QRandomGenerator>

// What the window sees of it; webhooklistening.cpp and webhookarrivals.cpp do the work.
namespace forecourt::sync {

using namespace Qt::StringLiterals;
using Settled = domain::Result<domain::Done>;

static QString randomHex(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toHex());
}

QString WebhookInbox::Private::makePath()
{
    return u"/hooks/"_s + randomHex(16);
}

WebhookInbox::WebhookInbox(Options options, storage::Store &store, Keyring &keyring)
    : d(new Private(this, std::move(options), store, keyring))
{
}

WebhookInbox::~WebhookInbox() = default;

const WebhookSettings &WebhookInbox::settings() const
{
    return d->settings;
}

QUrl WebhookInbox::url() const
{
    if (d->settings.path.isEmpty() || d->settings.port == 0)
        return {};
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(d->hostForOthers);
    url.setPort(d->settings.port);
    url.setPath(d->settings.path);
    return url;
}

bool WebhookInbox::isListening() const
{
    return d->listener.isListening();
}

bool WebhookInbox::isLoopbackOnly() const
{
    return network::WebhookListener::isLoopback(d->settings.address);
}

QString WebhookInbox::problem() const
{
    return d->problem;
}

void WebhookInbox::resume()
{
    if (d->settings.isOn && !isListening())
        start();
}

QFuture<Settled> WebhookInbox::start()
{
    return toFuture(d->start());
}

void WebhookInbox::stop()
{
    close();
    d->stop();
}

void WebhookInbox::close()
{
    ++d->closings;
    d->listener.close();
    d->secret = {};
    d->followSoon.stop();
}

QFuture<Settled> WebhookInbox::setPlace(QString address, quint16 port)
{
    return toFuture(d->moveTo({ std::move(address), port, d->settings.path }));
}

QFuture<Settled> WebhookInbox::rotatePath()
{
    return toFuture(d->moveTo({ d->settings.address, d->settings.port, Private::makePath() }));
}

Settled WebhookInbox::setFollowUp(WebhookFollowUp followUp)
{
    WebhookSettings next = d->settings;
    next.followUp = followUp;
    return d->keep(next);
}

QFuture<Settled> WebhookInbox::setSecret(QString secret, bool memoryOnly)
{
    return toFuture(d->setSecret(std::move(secret), memoryOnly));
}

QFuture<Settled> WebhookInbox::forgetSecret()
{
    return toFuture(d->forgetSecret());
}

QString WebhookInbox::makeSecret()
{
    return u"whsec_"_s + randomHex(32);
}

bool WebhookInbox::keepsSecret(const QString &directory)
{
    return WebhookFile(directory).read().secretStored;
}

domain::ConnectionId WebhookInbox::secretId(const domain::ConnectionId &connection)
{
    return { connection.value + u"/webhooks"_s };
}

QMap<domain::WebhookVerdict, int> WebhookInbox::refused() const
{
    return d->refused;
}

QMap<int, int> WebhookInbox::turnedAway() const
{
    return d->turnedAway;
}

} // namespace forecourt::sync
