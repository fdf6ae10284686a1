// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/result.h"
#include "storage/store.h"
#include "sync/visitors.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QPromise>

namespace forecourt::sync {

class OutboxPusher;

/// Puts newsletter wishes and messages to the office into the outbox, and tells the person who
/// waits what became of them at once. What does not go now goes later, from the outbox.
class Postbox : public QObject
{
public:
    Postbox(storage::Store &store, OutboxPusher &pusher);

    QCoro::Task<domain::Result<Posted>> setNewsletter(QString email, QString name, bool subscribed);
    QCoro::Task<domain::Result<Posted>> writeToOffice(OfficeMessage message);

private:
    using Outcome = domain::Result<Posted>;

    QCoro::Task<Outcome> post(domain::Change change);
    QFuture<Outcome> sent(const domain::OperationId &id);
    void answer(const domain::OperationId &id, const Outcome &outcome);

    storage::Store &m_store;
    OutboxPusher &m_pusher;
    QHash<domain::OperationId, std::shared_ptr<QPromise<Outcome>>> m_waiting;
};

} // namespace forecourt::sync
