// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "pushoutcome.h"
#include "storage/store.h"

#include <QObject>

namespace forecourt::sync {

class ReplacedCheck;

/// Sends the waiting fields of one customer: fetch, merge each field against its base, PATCH only
/// what differs, and fetch again to see that the server has it.
class CustomerPush : public QObject
{
public:
    CustomerPush(network::CarStrelClient &client, storage::Store &store, ReplacedCheck &replaced,
                 const PushLink &link);
    /// One customer at a time.
    QCoro::Task<PushOutcome> push(QList<domain::Change> changes, network::Priority priority);
    /// Somebody waits for the end of what goes: what is left of it goes as their own would.
    void hurry() { m_priority = network::Priority::Action; }

private:
    using Fetched = std::optional<domain::Result<domain::CustomerDraft>>;

    QCoro::Task<PushOutcome> send(QList<domain::Change> changes, Reach before = Reach::Nowhere);
    QCoro::Task<PushOutcome> sendMerged(QList<domain::Change> changes, domain::CustomerDraft server,
                                        Reach before);
    /// Where the server refused several fields together, each on its own: one that is fine goes.
    QCoro::Task<PushOutcome> sendEachAlone(QList<domain::Change> changes);
    QCoro::Task<PushOutcome> verify(QList<domain::Change> changes, domain::CustomerDraft before,
                                    domain::CustomerPatch sent);
    /// The server's values, stored in the mirror; nothing once this is gone.
    QCoro::Task<Fetched> fetch(domain::CustomerId id);
    QCoro::Task<PushOutcome> settleFailed(QList<domain::Change> changes, domain::ApiError error,
                                          Reach reach);
    QCoro::Task<PushOutcome> settle(QList<domain::Change> changes, PushOutcome outcome);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    ReplacedCheck &m_replaced;
    const PushLink m_link;
    network::Priority m_priority = network::Priority::Action;
    bool m_wasForbidden = false;
};

} // namespace forecourt::sync
