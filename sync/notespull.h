// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "storage/store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace forecourt::sync {

/// Fetches the notes that lists do not carry, one customer at a time and the likeliest to be
/// needed first, at a pace that leaves the allowance to others. What was fetched stays, so it goes
/// on where it was stopped, also after a restart.
class NotesPull : public QObject
{
    Q_OBJECT
public:
    struct Hooks
    {
        std::function<bool()> mayAsk; ///< asked before each request
        /// By the limit known now; nothing where none is known.
        std::function<std::optional<int>()> allowedAnHour;
    };
    NotesPull(network::CarStrelClient &client, storage::Store &store, Hooks hooks);

    void start();
    void stop();
    /// Requests an hour of this limit that notes may take.
    static double shareOf(std::optional<int> allowedAnHour);

signals:
    /// Another customer's notes are known.
    void fetched();

private:
    void next();
    void schedule();
    QCoro::Task<void> refill();
    QCoro::Task<void> fetch(domain::CustomerId id);

    network::CarStrelClient &m_client;
    storage::Store &m_store;
    Hooks m_hooks;
    QTimer m_pace;
    QList<domain::CustomerId> m_waiting;
    QSet<QString> m_without; ///< answered, but not with notes
    int m_refusedInARow = 0;
    bool m_running = false;
    bool m_busy = false;
};

} // namespace forecourt::sync
