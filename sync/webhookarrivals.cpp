// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookinbox_p.h"

#include "await.h"
#include "domain/mapped.h"
#include "storage/desk.h"

#include <QtConcurrentRun>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::WebhookEvent;
using domain::WebhookVerdict;

namespace {

constexpr int Saved = 204;
constexpr int NotSaved = 503;

/// What the sender is answered. A repetition was saved the first time, and who repeats because
/// our answer was lost may stop.
constexpr struct
{
    WebhookVerdict verdict;
    int status;
} Statuses[] = {
    { WebhookVerdict::Taken, Saved },     { WebhookVerdict::TakenUndated, Saved },
    { WebhookVerdict::NoSignature, 401 }, { WebhookVerdict::WrongSignature, 401 },
    { WebhookVerdict::Malformed, 400 },   { WebhookVerdict::Stale, 400 },
    { WebhookVerdict::Repeated, Saved },
};

int statusOf(WebhookVerdict verdict)
{
    for (const auto &row : Statuses) {
        if (row.verdict == verdict)
            return row.status;
    }
    return NotSaved;
}

} // namespace

void WebhookInbox::Private::remember(const QList<domain::WebhookTrace> &traces)
{
    hasRemembered = true;
    for (const domain::WebhookTrace &trace : traces)
        seen.remember(trace);
}

/// A large body takes some time to hash and to read.
QFuture<int> WebhookInbox::Private::judge(const domain::WebhookDelivery &delivery)
{
    const auto judged = QtConcurrent::run(
        [delivery, key = secret] { return domain::judgedWebhook(delivery, key.reveal()); });
    return domain::mapped(judged, this, [this](const WebhookEvent &event) { return take(event); });
}

QFuture<int> WebhookInbox::Private::take(const WebhookEvent &event)
{
    if (!domain::isTaken(event.verdict)) {
        count(event.verdict);
        return readyFuture(statusOf(event.verdict));
    }
    const bool isRepeated = seen.knows(event.bodyHash, event.received);
    if (isRepeated)
        count(WebhookVerdict::Repeated);
    const auto first = saving.constFind(event.bodyHash);
    if (first != saving.cend()) // not on disk yet: both get the same answer
        return domain::mapped(*first, this,
                              [](const Done &done) { return done ? Saved : NotSaved; });
    return isRepeated ? readyFuture(statusOf(WebhookVerdict::Repeated)) : save(event);
}

QFuture<int> WebhookInbox::Private::save(const WebhookEvent &event)
{
    seen.remember({ event.bodyHash, event.received, event.verdict });
    const QFuture<Done> done = desk.savePaper(domain::paperOf(event), u"received"_s);
    saving.insert(event.bodyHash, done);
    domain::whenEnded(done, this, [this, event](const std::optional<Done> &ended) {
        saved(event, ended && *ended);
    });
    return domain::mapped(done, this, [](const Done &kept) { return kept ? Saved : NotSaved; });
}

void WebhookInbox::Private::saved(const WebhookEvent &event, bool isOnDisk)
{
    saving.remove(event.bodyHash);
    if (!isOnDisk) {
        seen.forget(event.bodyHash); // so that it is taken when it comes again
        return;
    }
    followEvents();
    emit q->received(event);
}

void WebhookInbox::Private::count(WebhookVerdict verdict)
{
    ++refused[verdict];
    tellCounts();
}

void WebhookInbox::Private::tellCounts()
{
    if (!tellSoon.isActive())
        tellSoon.start();
}

} // namespace forecourt::sync
