// SPDX-License-Identifier: GPL-3.0-or-later
#include "postbox.h"

#include "await.h"
#include "domain/whenanswered.h"
#include "outboxpusher.h"
#include "storage/desk.h"

#include <QJsonObject>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Change;
using domain::Result;

namespace {

/// The body as it is sent, with a name for people.
Change requestOf(Change::Kind kind, const QString &email, const QString &name)
{
    Change change;
    change.kind = kind;
    change.recordId = email;
    change.recordName = name.isEmpty() ? email : name;
    change.value = QJsonObject{ { u"email"_s, email }, { u"name"_s, name } };
    return change;
}

} // namespace

Postbox::Postbox(storage::Store &store, OutboxPusher &pusher)
    : m_store(store)
    , m_pusher(pusher)
{
    connect(&pusher, &OutboxPusher::requestEnded, this, &Postbox::answer);
}

QCoro::Task<Result<Posted>> Postbox::setNewsletter(QString email, QString name, bool subscribed)
{
    const auto kind =
        subscribed ? Change::Kind::NewsletterSubscribe : Change::Kind::NewsletterUnsubscribe;
    return post(requestOf(kind, email, name));
}

QCoro::Task<Result<Posted>> Postbox::writeToOffice(OfficeMessage message)
{
    auto change = requestOf(Change::Kind::ContactMessage, message.email, message.name);
    auto body = change.value.toObject();
    body.insert("subject"_L1, message.subject);
    body.insert("message"_L1, message.message);
    change.value = body;
    return post(change);
}

QCoro::Task<Result<Posted>> Postbox::post(Change change)
{
    const QPointer<QObject> self(this);
    ApiError cancelled;
    cancelled.kind = ApiError::Kind::Cancelled;
    const auto queued = co_await cancellable(self, m_store.desk().enqueue(change));
    if (!queued)
        co_return cancelled;
    if (!*queued)
        co_return queued->error();
    auto sending = sent(queued->value());
    const auto outcome = co_await cancellable(self, std::move(sending));
    co_return outcome ? *outcome : Outcome(cancelled);
}

QFuture<Postbox::Outcome> Postbox::sent(const domain::OperationId &id)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    m_waiting.insert(id, promise);
    // Whatever was not tried by the end of the push waits.
    domain::whenAnswered(toFuture(m_pusher.push()), this,
                         [this, id](bool) { answer(id, Posted{ .sent = false }); });
    return promise->future();
}

void Postbox::answer(const domain::OperationId &id, const Outcome &outcome)
{
    const auto promise = m_waiting.take(id);
    if (!promise)
        return;
    promise->addResult(outcome);
    promise->finish();
}

} // namespace forecourt::sync
