// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerpush.h"
#include "domain/result.h"
#include "sync/visitors.h"

namespace forecourt::sync {

/// Sends what is made once (a test-drive request, a newsletter wish, a message to the office) from
/// the outbox, at most once: a lost answer leaves it doubtful for a person to decide, and it is
/// never sent again by itself.
class RequestPush : public QObject
{
    Q_OBJECT
public:
    RequestPush(network::CarStrelClient &client, storage::Store &store, const PushLink &link);
    /// `change` has been claimed: it is on disk as "sending".
    QCoro::Task<PushOutcome> push(domain::Change change);

signals:
    /// One try is over and on disk; an error where it will not go again by itself.
    void ended(const forecourt::domain::OperationId &id,
               const forecourt::domain::Result<forecourt::sync::Posted> &result);

private:
    struct Receipt
    {
        QString id, status; ///< as the server named them
    };
    /// Nothing once this is gone.
    using Sending = QCoro::Task<std::optional<domain::Result<Receipt>>>;

    Sending send(const domain::Change &change);
    Sending sendTestDrive(domain::Change change);
    Sending sendNewsletter(domain::Change change);
    Sending sendMessage(domain::Change change);
    void note(domain::Change &change, PushOutcome &outcome, const domain::Result<Receipt> &answer);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    const PushLink m_link;
    bool m_wasForbidden = false; ///< before the one that goes
};

} // namespace forecourt::sync
