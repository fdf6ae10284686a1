// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerpush.h"

namespace forecourt::sync {

/// Sends a test-drive request from the outbox, at most once: a lost answer leaves it doubtful
/// for a person to decide, and it is never sent again by itself.
class RequestPush : public QObject
{
public:
    RequestPush(network::CarStrelClient &client, storage::Store &store);
    /// `change` has been claimed: it is on disk as "sending".
    QCoro::Task<PushOutcome> push(domain::Change change);

private:
    network::CarStrelClient &m_client;
    storage::Store &m_store;
};

} // namespace forecourt::sync
