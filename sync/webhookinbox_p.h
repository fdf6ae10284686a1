// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring.h"
#include "network/webhooklistener.h"
#include "sync/webhookinbox.h"
#include "webhookfile.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace forecourt::storage {
class Desk;
}

namespace forecourt::sync {

struct WebhookInbox::Private : public QObject
{
    using Done = domain::Result<domain::Done>;

    Private(WebhookInbox *owner, Options given, storage::Store &openStore, Keyring &keys);

    // Listening.
    using Place = network::WebhookListener::Place;
    QCoro::Task<Done> start(std::optional<Place> place = {}); ///< else where it was
    void stop(); ///< for the next start, too
    QCoro::Task<domain::Result<network::ApiKey>> newestSecret();
    QCoro::Task<Done> setSecret(QString text, bool memoryOnly);
    QCoro::Task<Done> forgetSecret();
    QCoro::Task<Done> moveTo(Place place);
    Place place() const;
    Done listen(Place place); ///< an error changes no setting
    Done move(const Place &place);
    static QString makePath();
    Done keep(const WebhookSettings &next); ///< on disk, then in force
    void lookUpHost();
    Done failed(const domain::ApiError &error);
    static domain::ApiError cancelled() { return { .kind = domain::ApiError::Kind::Cancelled }; }
    domain::ConnectionId secretId() const { return WebhookInbox::secretId(options.connection); }

    // What arrives.
    void remember(const QList<domain::WebhookTrace> &traces);
    QFuture<int> judge(const domain::WebhookDelivery &delivery);
    QFuture<int> take(const domain::WebhookEvent &event);
    QFuture<int> save(const domain::WebhookEvent &event);
    void saved(const domain::WebhookEvent &event, bool isOnDisk);
    void followEvents(); ///< looks for what they tell of
    void count(domain::WebhookVerdict verdict);
    void tellCounts(); ///< soon: whoever knocks decides how often

    WebhookInbox *q;
    Options options;
    storage::Desk &desk;
    WebhookFile file;
    WebhookSettings settings;
    Keyring &keyring; ///< of the program: the next session finds there what is in memory only
    network::ApiKey secret; ///< while it listens
    network::WebhookListener listener;
    QString problem;
    int closings = 0; ///< whoever began to start before does not listen any more
    int secretsSet = 0; ///< what was read of the keychain before fits no more
    bool hasRemembered = false;
    domain::SeenDeliveries seen;
    QHash<QByteArray, QFuture<Done>> saving; ///< by the hash of the body
    QMap<domain::WebhookVerdict, int> refused;
    QMap<int, int> turnedAway;
    QTimer followSoon;
    QDeadlineTimer mayFollow;
    QTimer tellSoon;
    QString hostForOthers; ///< looked up when the place is chosen, since that takes a while
};

} // namespace forecourt::sync
