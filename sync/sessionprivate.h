// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "network/photofetcher.h"
#include "network/transport.h"
#include "storage/store.h"
#include "sync/session.h"

#include <QTimer>

namespace forecourt::sync {

class CataloguePull;
class CustomerPush;
class MirrorPull;
class PhotoLoader;
class PushLease;
class RequestPush;
class VisitorDesk;

/// What a session is made of. The parts know the client and the store, and tell the session how
/// they get on through its status; none of them knows another.
struct Session::Private : public QObject
{
    Private(domain::Connection connection, QString directory,
            std::unique_ptr<storage::Store> openStore, network::Transport::Options options);
    ~Private() override;

    void attach(Session *session);
    /// Changes the status and tells of it once per turn of the event loop.
    void change(const std::function<void(Status &)> &how);
    void noteOutcome(const std::optional<domain::ApiError> &error);
    void countOutbox();
    void schedulePush(std::chrono::milliseconds delay);
    QCoro::Task<domain::Result<SyncReport>> runPass();
    QCoro::Task<void> push();
    QCoro::Task<SyncReport> report(QStringList errors, QElapsedTimer timer,
                                   network::Transport::Counters before);

    domain::Connection connection;
    std::unique_ptr<storage::Store> store;
    network::Transport transport;
    network::CarStrelClient client;
    bool hasKey;

    std::unique_ptr<PushLease> lease;
    std::unique_ptr<MirrorPull> mirrorPull;
    std::unique_ptr<CataloguePull> cataloguePull;
    std::unique_ptr<CustomerPush> customerPush;
    std::unique_ptr<RequestPush> requestPush;
    std::unique_ptr<VisitorDesk> visitors;
    std::unique_ptr<PhotoLoader> photos;

    Session *q = nullptr;
    Status status;
    QTimer announce; ///< one statusChanged for many changes
    QTimer passTimer;
    QTimer pushTimer;
    QTimer probeTimer; ///< looks for the network again
    std::chrono::seconds probeDelay{ 5 };
    std::optional<QFuture<domain::Result<SyncReport>>> runningPass;
    bool pushing = false;
    bool pushAgain = false;
    bool passWanted = false; ///< the last pass failed for want of a network
    int pushedInPass = 0;
    bool closing = false;
};

} // namespace forecourt::sync
