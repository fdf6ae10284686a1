// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookinbox_p.h"

#include "await.h"
#include "domain/whenanswered.h"
#include "storage/desk.h"
#include "storage/store.h"

#include <QCoreApplication>

// Switching it on and off, and its place.
namespace forecourt::sync {

using namespace std::chrono_literals;
using domain::ApiError;
using domain::Result;
using Settled = Result<domain::Done>;

namespace {

// Several events of one change set off one look.
constexpr std::chrono::milliseconds Gathering = 1s;
// However fast they come: nobody should use up the limit by telling of changes.
constexpr std::chrono::milliseconds FollowDistance = 1min;
constexpr std::chrono::milliseconds Telling = 300ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Webhooks)
};

WebhookSettings at(const network::WebhookListener::Place &place, WebhookSettings settings,
                   bool isOn)
{
    settings.address = place.address;
    settings.port = place.port;
    settings.path = place.path;
    settings.isOn = isOn;
    return settings;
}

QString reasonOf(const ApiError &error)
{
    return error.detail.isEmpty() ? error.explanation() : error.detail;
}

} // namespace

WebhookInbox::Private::Private(WebhookInbox *owner, Options given, storage::Store &openStore,
                               Keyring &keys)
    : q(owner)
    , options(std::move(given))
    , desk(openStore.desk())
    , file(options.directory)
    , settings(file.read())
    , keyring(keys)
    , listener([this](const domain::WebhookDelivery &delivery) { return judge(delivery); })
{
    if (settings.secretInMemoryOnly)
        settings.hasSecret = keyring.hasInMemory(secretId());
    connect(&listener, &network::WebhookListener::turnedAway, this, [this](int status) {
        ++turnedAway[status];
        tellCounts();
    });
    tellSoon.setSingleShot(true);
    tellSoon.setInterval(Telling);
    connect(&tellSoon, &QTimer::timeout, q, &WebhookInbox::changed);
    lookUpHost();
    followSoon.setSingleShot(true);
    connect(&followSoon, &QTimer::timeout, this, [this] {
        mayFollow.setRemainingTime(FollowDistance);
        options.follow(settings.followUp);
    });
}

void WebhookInbox::Private::followEvents()
{
    if (settings.followUp == WebhookFollowUp::Nothing || followSoon.isActive())
        return;
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(mayFollow.remainingTimeAsDuration());
    followSoon.start(std::max(Gathering, left));
}

void WebhookInbox::Private::lookUpHost()
{
    hostForOthers = network::WebhookListener::addressForOthers(settings.address);
}

Settled WebhookInbox::Private::keep(const WebhookSettings &next)
{
    const Settled written = file.write(next);
    if (written) {
        settings = next;
        lookUpHost();
    }
    emit q->changed();
    return written;
}

Settled WebhookInbox::Private::failed(const ApiError &error)
{
    problem = reasonOf(error);
    listener.close();
    secret = {};
    emit q->changed();
    return error;
}

network::WebhookListener::Place WebhookInbox::Private::place() const
{
    return { settings.address, settings.port, settings.path };
}

Settled WebhookInbox::Private::listen(Place place)
{
    if (place.path.isEmpty())
        place.path = makePath();
    const Settled listening = listener.listen(place);
    if (!listening)
        return listening;
    place.port = listener.port(); // the sender is told it once
    const QString before = std::exchange(problem, {});
    const Settled kept = keep(at(place, settings, true));
    if (!kept)
        problem = before;
    return kept;
}

QCoro::Task<Settled> WebhookInbox::Private::start(std::optional<Place> where)
{
    const QPointer<QObject> self(this);
    if (listener.isListening())
        co_return domain::Done{};
    if (!settings.hasSecret)
        co_return failed(ApiError::notPossible(
            Words::tr("Without a secret nobody could tell who sent an event. Set one first.")));
    const int before = closings;
    if (!hasRemembered) {
        auto asking = desk.webhookTraces(seen.beginning(QDateTime::currentDateTimeUtc()));
        const auto traces = co_await cancellable(self, std::move(asking));
        if (!traces)
            co_return cancelled();
        remember(*traces);
    }
    auto reading = newestSecret();
    const auto key = co_await cancellable(self, std::move(reading));
    if (!key || before != closings)
        co_return cancelled();
    if (!*key)
        co_return failed(key->error());
    secret = key->value();
    if (listener.isListening()) // somebody else's start was quicker
        co_return where ? move(*where) : domain::Done{};
    const Settled listening = listen(where ? *where : place());
    co_return listening ? listening : failed(listening.error());
}

void WebhookInbox::Private::stop()
{
    WebhookSettings next = settings;
    next.isOn = false;
    const Settled kept = keep(next);
    problem = kept ? QString()
                   : Words::tr("It does not listen now, but will again when Forecourt starts: that "
                               "it was switched off could not be kept. %1")
                         .arg(reasonOf(kept.error()));
    emit q->changed();
}

/// Where the new place is refused somebody still listens at the old one, which senders know.
Settled WebhookInbox::Private::move(const Place &next)
{
    const Settled moved = listen(next);
    if (moved)
        return moved;
    const Settled back = listener.listen(place());
    if (!back)
        return failed(back.error());
    problem = Words::tr("It listens where it did before. %1").arg(reasonOf(moved.error()));
    emit q->changed();
    return moved;
}

QCoro::Task<Settled> WebhookInbox::Private::moveTo(Place next)
{
    if (!settings.isOn)
        co_return keep(at(next, settings, false));
    if (listener.isListening())
        co_return move(next);
    auto starting = start(next);
    co_return co_await std::move(starting);
}

} // namespace forecourt::sync
