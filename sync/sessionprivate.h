// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/carstrelclient.h"
#include "network/transport.h"
#include "passclock.h"
#include "permissions.h"
#include "sessionopen.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/session.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace forecourt::sync {

class ApiDesk;
class Appraiser;
class CataloguePull;
class MirrorPull;
class OutboxPusher;
class PhotoLoader;
class Postbox;
class ReplacedCheck;
class UndoStack;
class Upkeep;
class VisitorDesk;
class WebhookInbox;

/// Nothing reached the server, or nothing came back from it.
bool isLinkFailure(const domain::ApiError &error);
/// Need nobody: they wait for their turn, or are under way.
int waitingIn(const storage::OutboxCounts &counts);
int attentionIn(const storage::OutboxCounts &counts);
QString lastSyncKey();

/// What a session is made of. The parts know the client and the store, and tell the session how
/// they get on through its status; none of them knows another.
struct Session::Private : public QObject
{
    Private(domain::Connection connection, const SessionPlace &place,
            std::unique_ptr<storage::Store> openStore, network::Transport::Options options);
    ~Private() override;

    void attach(Session *session);
    /// Changes the status and tells of it once per turn of the event loop.
    void change(const std::function<void(Status &)> &how);
    void noteOutcome(const std::optional<domain::ApiError> &error);
    void noteView(const domain::VehicleId &vehicle); ///< that the server may have counted
    void setWorkOffline(bool offline);
    domain::RequestPlan planEdits(int customers) const;
    void permitBeyondQuota();
    /// What the session remembers of earlier runs; once.
    void takeFacts(const QVariantMap &facts);
    QFuture<domain::Result<SyncReport>> startPass();
    QCoro::Task<domain::Result<SyncReport>> syncAll();

    // The verbs of a person. Each that changed something is a step, and may have something to
    // send.
    using Verb = QCoro::Task<domain::Result<domain::Done>>;
    Verb saveCustomers(QList<domain::CustomerEdit> edits, QString title, Session::Portion portion);
    Verb performed(QFuture<domain::Result<domain::Done>> verb, QString title = {});
    /// A verb on one change; `title` has the record's name as %1.
    Verb decided(domain::OperationId id,
                 std::function<QFuture<domain::Result<domain::Done>>()> verb, QString title);
    Verb confirmArrived(domain::OperationId id, QString serverId);
    QCoro::Task<domain::Result<domain::Undone>> undo(bool again);
    Verb fetchCustomer(domain::CustomerId id);

    domain::Connection connection;
    std::unique_ptr<storage::Store> store;
    network::Transport transport;
    network::CarStrelClient client;
    bool hasKey;

    std::unique_ptr<MirrorPull> mirrorPull;
    std::unique_ptr<CataloguePull> cataloguePull;
    std::unique_ptr<ReplacedCheck> replaced;
    std::unique_ptr<OutboxPusher> pusher;
    std::unique_ptr<UndoStack> steps;
    std::unique_ptr<VisitorDesk> visitors;
    std::unique_ptr<Postbox> postbox;
    std::unique_ptr<PhotoLoader> photos;
    std::unique_ptr<Upkeep> upkeep;
    std::unique_ptr<ApiDesk> apiDesk;
    std::unique_ptr<Appraiser> appraiser;
    std::unique_ptr<WebhookInbox> webhooks;

    Session *q = nullptr;
    Status status;
    QTimer announce; ///< one statusChanged for many changes
    QTimer resumeTimer; ///< goes on where an outage interrupted
    int outages = 0; ///< since something went well from end to end
    std::chrono::milliseconds usualDuration{ 200 }; ///< of a request, as the last ones were
    QByteArray keyMark; ///< tells one key from another, and nothing of it
    Permissions permissions;
    bool factsTaken = false;
    PassClock passClock;
    qint64 requestsBeforePass = 0;
    std::optional<QFuture<domain::Result<SyncReport>>> runningPass;
    QStringList takenSteps; ///< of verbs that have not answered yet
    QSet<QString> begunSteps; ///< of which a portion is saved, and not the last
    bool passWanted = false; ///< the last pass failed for want of a network
    bool passAgain = false; ///< the one that runs may have passed by what changed
    bool wasAlone = false; ///< since the outbox was last looked through
    bool closing = false;

private:
    void connectParts();
    void makeUpkeep();
    void makeWebhooks(const SessionPlace &place);
    std::optional<int> allowedAnHour() const;
    std::optional<std::chrono::seconds> timeLeft(int pagesOfPart);
    QCoro::Task<QStringList> differences();
    void countOutbox();
    void heldBack(network::Hold hold, const QDateTime &until);
    void resume();
    Status::Link linkNow() const;
    void notePermission(const domain::RequestRecord &record);
    void noteDuration(const domain::RequestRecord &record);
    void pushed(PushReport report, bool tried, const std::optional<domain::ApiError> &stop);
    void addSteps(const QString &title);
    void addPortion(const QString &title, const Session::Portion &portion,
                    const domain::Result<storage::Step> &saved);
    QCoro::Task<domain::Result<SyncReport>> runPass();
    QCoro::Task<std::optional<domain::ApiError>> pullAll(std::shared_ptr<QStringList> errors);
    std::vector<QCoro::Task<std::optional<domain::ApiError>>> beginLists(QStringList &errors);
    QCoro::Task<std::optional<domain::ApiError>> pullCatalogue();
    QCoro::Task<SyncReport> report(QStringList errors, QElapsedTimer timer,
                                   network::Transport::Counters before, int sentBefore);
    /// Whether the key may read it, or is to be asked again; else the errors say so.
    bool mayRead(Part part, QStringList &errors) const;
    void beginPass();
    void endPass(const std::optional<domain::ApiError> &error);
};

} // namespace forecourt::sync
