// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customerpush.h"
#include "network/transport.h"
#include "pushlease.h"
#include "requestpush.h"
#include "storage/desk.h"
#include "sync/status.h"

#include <QTimer>

namespace forecourt::sync {

class ReplacedCheck;

/// Sends what waits in the outbox, one record after another, while it holds the lease; which is
/// next it asks anew each time. Whatever is still `sending` when it gets the lease was left by a
/// process that is gone.
class OutboxPusher : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        network::Transport &transport;
        network::CarStrelClient &client;
        storage::Store &store;
        ReplacedCheck &replaced;
        QString directory;
        std::function<bool()> mayPush; ///< there is a key, and nobody works offline
        PushLink link;
    };
    explicit OutboxPusher(Parts parts);

    /// All that is due; a second wish while it runs makes it go on, and both answer at its end.
    QCoro::Task<bool> push();
    /// The same, but answers already when nothing is left but what came in bulk.
    QFuture<bool> pushAhead();
    void schedule(std::chrono::milliseconds delay);
    /// Starts nothing more; the future answers when what runs has come to its end.
    QFuture<void> close();
    bool isBusy() const { return m_busy; }
    QFuture<bool> ended() const { return m_running; } ///< of what runs
    int sentSoFar() const { return m_sentSoFar; }

signals:
    /// It looked through the outbox, and tried to send something where `tried` is set. `stop`
    /// says why the rest waits.
    void finished(const forecourt::sync::PushReport &report, bool tried,
                  const std::optional<forecourt::domain::ApiError> &stop);
    /// One try of a request that is made once.
    void requestEnded(const forecourt::domain::OperationId &id,
                      const forecourt::domain::Result<forecourt::sync::Posted> &result);

private:
    struct Run
    {
        PushOutcome outcome;
        QStringList names;
        bool tried = false;
        /// Not to be offered again: it stands behind another, or was tried and waits.
        QSet<domain::OperationId> passed;
        QSet<domain::Change::Kind>
            forbidden; ///< one of them was tried, and refused like the others
        QSet<domain::Change::Kind> freed; ///< were forbidden, and are no more

        void add(const PushOutcome &of, const QList<domain::Change> &sent);
    };

    QCoro::Task<bool> work();
    QCoro::Task<bool> takeOver();
    QCoro::Task<bool> sendAll(std::shared_ptr<Run> run);
    QCoro::Task<PushOutcome> send(QList<domain::Change> claimed);
    QCoro::Task<bool> sendRecord(std::shared_ptr<Run> run, QList<domain::Change> changes);
    /// What came in bulk and waits for its turn gives way to what a person did meanwhile.
    QCoro::Task<bool> giveWay();
    void onlyBulkIsLeft();
    storage::DueQuestion questionOf(const Run &run) const;
    void noteStop(const QString &recordId, const PushOutcome &outcome);
    void end(const Run &run);
    /// When to look again without anybody saying so; invalid: not at all.
    QDateTime nextLook(const PushOutcome &outcome);

    network::Transport &m_transport;
    storage::Store &m_store;
    std::function<bool()> m_mayPush;
    const PushLink m_link;
    CustomerPush m_customers;
    RequestPush m_requests;
    PushLease m_lease;
    QTimer m_timer;
    QFuture<bool> m_running; ///< the last one
    std::vector<QPromise<bool>> m_ahead;
    /// Records over which the link went down: they go last.
    QSet<QString> m_stoppedAt;
    bool m_wasWell = false; ///< the link, before what is being sent
    bool m_busy = false;
    bool m_isBulk = false; ///< what is being sent
    bool m_again = false;
    bool m_closing = false;
    int m_sentSoFar = 0;
    int m_stops = 0; ///< in a row
};

} // namespace forecourt::sync
