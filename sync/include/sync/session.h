// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apierror.h"
#include "domain/catalogue.h"
#include "domain/change.h"
#include "domain/connection.h"
#include "domain/contactlog.h"
#include "domain/customerpatch.h"
#include "domain/requestplan.h"
#include "domain/result.h"
#include "domain/syncschedule.h"
#include "domain/testdrive.h"
#include "domain/undone.h"
#include "sync/backup.h"
#include "sync/status.h"
#include "sync/visitors.h"

#include <QFuture>
#include <QImage>
#include <QObject>

#include <memory>

namespace forecourt::storage {
class Store;
}

namespace forecourt::sync {

class ApiDesk;
class Appraiser;
class WebhookInbox;

/// One open connection: pulls pages into storage, pushes the outbox, merges, schedules. Every
/// value that a page shows comes from storage; a verb's answer tells only how it went.
class Session : public QObject
{
    Q_OBJECT
public:
    struct Private;
    explicit Session(std::unique_ptr<Private> d);
    ~Session() override;

    const domain::Connection &connection() const;
    storage::Store &store() const;
    Status status() const;
    /// What is asked of other systems from here.
    ApiDesk &apiDesk() const;
    /// Trade-ins: vehicles looked up and valued.
    Appraiser &appraiser() const;
    /// What other systems tell this desk by webhook.
    WebhookInbox &webhooks() const;

    // Sync.
    /// Starts a pass and the push of what waits; joins one that runs.
    QFuture<domain::Result<SyncReport>> syncNow();
    void cancelSync();
    /// Passes and looks by themselves, the first at once.
    void startSchedule(domain::SyncSchedule schedule);
    domain::ScheduleCost costOf(domain::SyncSchedule schedule) const;
    /// What editing so many customers will cost: each is fetched, changed and read back.
    domain::RequestPlan planEdits(int customers) const;
    /// A person's word that this month's maximum may be exceeded, until the program ends.
    void permitBeyondQuota();
    /// After a refused key, or while the server asked for a long wait: one request asks whether
    /// that still holds.
    void askAgain();
    /// The page was left: what only it wanted and was not sent yet is not sent.
    void stopLooking();
    void setWorkOffline(bool offline);
    /// Ends what runs; the future answers when nothing touches the databases any more.
    QFuture<void> close();

    // Customers.
    /// "Saved": the edit is on disk and laid over the mirror; the push follows by itself.
    QFuture<domain::Result<domain::Done>>
    saveCustomer(domain::CustomerId id, domain::CustomerDraft base, domain::CustomerPatch patch);
    /// Fetches the customer with notes into the mirror.
    QFuture<domain::Result<domain::Done>> fetchCustomer(domain::CustomerId id);
    QFuture<domain::Result<domain::Done>> saveDraft(QString record, QJsonObject draft);

    /// Several customers' edits as one step: saved, undone and redone together. A large number
    /// comes in portions of one `step`, which can be undone when the last is saved.
    struct Portion
    {
        QString step = {}; ///< the same for all portions; empty: there is only this one
        bool isLast = true;
    };
    QFuture<domain::Result<domain::Done>> saveCustomers(QList<domain::CustomerEdit> edits,
                                                        QString title, Portion portion);
    QFuture<domain::Result<domain::Done>> saveCustomers(QList<domain::CustomerEdit> edits,
                                                        QString title);

    // Undo, for the steps of this session. What was already sent is undone by sending the
    // inverse, only where the value is still ours. Of a step that concerns several records those
    // are taken back that can be; the error says why none could. It stays, behind the one before.
    QString undoText() const; ///< what undo() would take back, in words; empty: nothing
    QString redoText() const;
    QFuture<domain::Result<domain::Undone>> undo();
    QFuture<domain::Result<domain::Undone>> redo();

    // The outbox.
    // Each of these is a step that can be undone, but for retry(): it may be gone the next moment.
    QFuture<domain::Result<domain::Done>> retry(domain::OperationId id);
    QFuture<domain::Result<domain::Done>> discard(domain::OperationId id);
    /// Paused until it is released again; only what is not being sent.
    QFuture<domain::Result<domain::Done>> hold(domain::OperationId id, bool held);
    /// Moves it to the front of what waits.
    QFuture<domain::Result<domain::Done>> sendFirst(domain::OperationId id);
    /// Ends a conflict (or sets a replaced value again): `result` goes out on top of `theirs`,
    /// which is what the person saw on the server.
    QFuture<domain::Result<domain::Done>> resolve(domain::OperationId id, QJsonValue theirs,
                                                  QJsonValue result);
    /// "It arrived" for a doubtful request, with the server's id where somebody knows it.
    QFuture<domain::Result<domain::Done>> confirmArrived(domain::OperationId id, QString serverId);

    // Backups of what only this desk knows.
    /// In one file; "done" means that it was read back and is whole.
    QFuture<domain::Result<domain::Done>> backUpDesk(QString file);
    /// Lays a backup ready; the next opening of this connection puts it in the place of the desk.
    QFuture<domain::Result<domain::Done>> stageRestore(QString file);
    /// Those that were made by themselves, newest first.
    QList<Backup> backups() const;
    /// What was set aside at this opening because it was damaged, in a sentence; else empty.
    QString deskDamage() const;

    // Test drives.
    /// Saves it on the desk; a complete one is sent when `send` is set.
    QFuture<domain::Result<domain::Done>> saveTestDrive(domain::TestDrive drive, bool send);

    // Contacts and follow-ups: noted on this desk, sent to nobody. Each verb is a step.
    /// Who and, for a follow-up, when is put in; so is an id where it has none.
    QFuture<domain::Result<domain::Done>> logContact(domain::Contact contact);
    QFuture<domain::Result<domain::Done>> setFollowUp(domain::FollowUp followUp);
    /// With the contact that did it, where somebody noted one.
    QFuture<domain::Result<domain::Done>> finishFollowUp(domain::FollowUp followUp,
                                                         std::optional<domain::Contact> contact);
    QFuture<domain::Result<domain::Done>> reopenFollowUp(domain::FollowUp followUp);
    QFuture<domain::Result<domain::Done>> removeLogEntry(domain::LogEntry entry);

    // Vehicles.
    /// Counts as a public view of the listing; only on a person's explicit command.
    QFuture<domain::Result<domain::Done>> fetchVehicleCountedAsView(domain::VehicleId id);
    /// From the cache or the network, decoded off the GUI thread and at most `longestSide`
    /// pixels long; never with the key.
    QFuture<domain::Result<QImage>> photo(QUrl url, int longestSide);

    // Catalogue and news.
    /// All of it where it is older than `maximumAge` days; 0 always.
    QFuture<domain::Result<domain::Done>> refreshCatalogue(int maximumAgeDays);
    /// One record by its own endpoint (`brands/:id` with its models, `models/:id`, …): refreshes
    /// what is stored of it.
    QFuture<domain::Result<domain::Done>> refreshCatalogueEntry(domain::CatalogueKind kind,
                                                                QString id);
    QFuture<domain::Result<domain::Done>> refreshNews();

    // Made once, at once, online only; never queued.
    QFuture<domain::Result<NewCustomer>> registerCustomer(Walkin walkin);
    QFuture<domain::Result<SignInCheck>> checkSignIn(QString email, QString password);
    /// The profile again with the token of the last check, while it is valid.
    QFuture<domain::Result<SignInCheck>> refreshSignIn();
    void forgetSignIn();

    // Through the outbox: on disk before they are sent, at most once, and sent later where it is
    // not possible now. An error is an end that the outbox shows: refused, or doubtful.
    QFuture<domain::Result<Posted>> setNewsletter(QString email, QString name, bool subscribed);
    QFuture<domain::Result<Posted>> writeToOffice(OfficeMessage message);

signals:
    void statusChanged(const forecourt::sync::Status &status);
    void syncFinished(const forecourt::sync::SyncReport &report);
    /// Something that had waited went out or came back; one for all that waited together.
    void pushFinished(const forecourt::sync::PushReport &report);
    void undoChanged();

private:
    std::unique_ptr<Private> d;
};

} // namespace forecourt::sync
