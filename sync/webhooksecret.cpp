// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookinbox_p.h"

#include "await.h"

#include <QCoreApplication>

// What the events are signed with.
namespace forecourt::sync {

using domain::ApiError;
using domain::Result;
using Settled = Result<domain::Done>;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Webhooks)
};

} // namespace

/// A keychain may be slow, and a person replace the secret meanwhile.
QCoro::Task<Result<network::ApiKey>> WebhookInbox::Private::newestSecret()
{
    const QPointer<QObject> self(this);
    while (true) {
        const int before = secretsSet;
        auto reading = keyring.key(secretId(), settings.hasSecret);
        const auto key = co_await cancellable(self, std::move(reading));
        if (!key)
            co_return cancelled();
        if (before == secretsSet)
            co_return *key;
    }
}

QCoro::Task<Settled> WebhookInbox::Private::setSecret(QString text, bool memoryOnly)
{
    const QPointer<QObject> self(this);
    const network::ApiKey key(text.trimmed().toUtf8());
    if (key.isEmpty())
        co_return ApiError::notPossible(
            Words::tr("A secret is made of letters, figures and signs, without blanks."));
    auto keeping = keyring.keep(secretId(), key, memoryOnly);
    const auto done = co_await cancellable(self, std::move(keeping));
    if (!done)
        co_return cancelled();
    if (!*done)
        co_return *done;
    ++secretsSet;
    WebhookSettings next = settings;
    next.hasSecret = true;
    next.secretInMemoryOnly = memoryOnly;
    next.secretStored = next.secretStored || !memoryOnly;
    if (listener.isListening())
        secret = key;
    const Settled kept = keep(next);
    if (kept || next.secretStored == settings.secretStored)
        co_return kept;
    // In the keychain it would stay for ever, since nothing tells of it.
    auto forgetting = keyring.forget(secretId(), true);
    co_await cancellable(self, std::move(forgetting));
    co_return kept;
}

QCoro::Task<Settled> WebhookInbox::Private::forgetSecret()
{
    const QPointer<QObject> self(this);
    q->stop();
    auto forgetting = keyring.forget(secretId(), settings.secretStored);
    const auto done = co_await cancellable(self, std::move(forgetting));
    if (!done)
        co_return cancelled();
    if (!*done)
        co_return *done;
    WebhookSettings next = settings;
    next.hasSecret = next.secretInMemoryOnly = next.secretStored = false;
    co_return keep(next);
}

} // namespace forecourt::sync
