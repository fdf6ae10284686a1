// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/webhook.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::sync {

class Keyring;

/// What an event sets off beside being kept.
enum class WebhookFollowUp {
    Nothing,
    Look, ///< the cheap question whether anything changed
    Pass, ///< a whole sync
};

struct WebhookSettings
{
    bool isOn = false;
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: none was chosen yet, any that is free will do
    QString path; ///< "/hooks/…", 128 random bits
    bool hasSecret = false;
    bool secretInMemoryOnly = false;
    bool secretStored = false; ///< the keychain has one, be it an old one that fits no more
    WebhookFollowUp followUp = WebhookFollowUp::Look;

    friend bool operator==(const WebhookSettings &, const WebhookSettings &) = default;
};

/// Takes what other systems tell this desk by webhook: signed events are kept as papers of the
/// journal before the sender gets its answer, all others are counted and forgotten. Off until
/// somebody switches it on.
class WebhookInbox : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        domain::ConnectionId connection; ///< whose events these are
        QString directory; ///< holds webhooks.json
        std::function<void(WebhookFollowUp)> follow; ///< at most once a minute
    };
    WebhookInbox(Options options, storage::Store &store, Keyring &keyring);
    ~WebhookInbox() override;

    const WebhookSettings &settings() const;
    /// What the sender is given; empty while there is no path or port yet.
    QUrl url() const;
    bool isListening() const;
    bool isLoopbackOnly() const;
    QString problem() const; ///< why it is not as it was told to be, in a sentence

    /// Listens again where it was on when the program ended; for the window, not for commands.
    void resume();
    /// On: it makes what it lacks (path, port), and needs a secret. An error changes no setting
    /// and is the `problem`. Where it listens already nothing is done.
    QFuture<domain::Result<domain::Done>> start();
    void stop(); ///< at once; `problem` says where it could not be kept for the next start
    void close(); ///< the session ends: on again at the next start
    /// The address and port; where it listens it does so there at once, and where that is not
    /// possible it goes on where it was.
    QFuture<domain::Result<domain::Done>> setPlace(QString address, quint16 port);
    /// The old address answers nobody any more.
    QFuture<domain::Result<domain::Done>> rotatePath();
    domain::Result<domain::Done> setFollowUp(WebhookFollowUp followUp);

    /// Into the keychain, in place of the old one, which fits no more; `memoryOnly`: until the
    /// program ends.
    QFuture<domain::Result<domain::Done>> setSecret(QString secret, bool memoryOnly);
    /// Stops, and takes the secret away.
    QFuture<domain::Result<domain::Done>> forgetSecret();
    static QString makeSecret(); ///< 256 random bits
    /// Whether the inbox of this directory has one in the keychain.
    static bool keepsSecret(const QString &directory);
    /// Under which the keychain has it.
    static domain::ConnectionId secretId(const domain::ConnectionId &connection);

    /// Since the program started, what was not taken and why.
    QMap<domain::WebhookVerdict, int> refused() const;
    /// Turned away before anything was judged, by status of HTTP.
    QMap<int, int> turnedAway() const;

signals:
    void changed(); ///< settings, problem, counts
    void received(const forecourt::domain::WebhookEvent &event); ///< it is on disk

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::sync
