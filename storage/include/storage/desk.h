// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "domain/change.h"
#include "domain/customerpatch.h"
#include "domain/result.h"
#include "domain/testdrive.h"
#include "domain/undone.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace forecourt::domain {
struct WebhookTrace;
}

namespace forecourt::storage {

/// One event of the journal: the audit trail, and what the other desk tables are projected from.
struct JournalEntry
{
    QString event; ///< UUID
    QString device, person;
    QString time; ///< a HybridTime, sorts as text
    QDateTime at;
    QString record; ///< such as "customer/<id>" or "testdrive/<id>"
    QString kind; ///< such as "edit", "sent", "status"
    QJsonObject before, after;
};

/// A newsletter or contact request that was made: who, when, with what answer.
struct ContactRecord
{
    QString email, name;
    QString kind; ///< newsletter_subscribe, newsletter_unsubscribe, contact_message
    QString subject;
    QString reference; ///< of the server's answer
    QString state; ///< as ChangeState keys; "taken_back": that it had arrived is not so
    QString person;
    QDateTime at;
};

/// How many changes that are neither done nor discarded are in each state.
using OutboxCounts = QHash<domain::ChangeState, int>;

/// What a verb of a person did, so that it can be taken back as a whole.
struct Step
{
    QString id; ///< stands on each of its journal events; empty: nothing was changed
    QString title; ///< in words; empty where the verb was given none
};

/// A paper as it shall be, and the journal's word for what was done to it.
struct PaperChange
{
    domain::Paper paper;
    QString what;
};

/// Which of what waits is to go next.
struct DueQuestion
{
    QDateTime now;
    QSet<domain::OperationId> passed = {}; ///< left out
    QSet<domain::Change::Kind> forbidden = {}; ///< left out
    QSet<domain::Change::Kind> freed = {}; ///< put off or not
    QSet<QString> later = {}; ///< records that go when no other is due
};

struct DueChanges
{
    QList<domain::Change> next; ///< all of one customer, or one request; empty: nothing is due
    QDateTime notBefore; ///< where nothing is due: of the earliest that waits for another try
};

/// What only this desk knows: journal, outbox, test drives, records, drafts. Each verb writes
/// journal and tables in one transaction with `synchronous=FULL`; a future that answers Done
/// means "saved on disk".
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Private;
    explicit Desk(std::shared_ptr<Private> d);
    ~Desk() override;

    // Customer edits. A further edit of a field that still waits keeps its base and takes the new
    // value; back to the base takes the row away. Behind one that was ever tried it is a row of
    // its own: the first may have arrived.
    QFuture<domain::Result<domain::Done>> saveEdit(domain::CustomerId id, QString name,
                                                   domain::CustomerDraft base,
                                                   domain::CustomerPatch patch);
    /// The same for several customers, in one transaction, as one step. They go behind what a
    /// person does singly.
    /// A large number comes in portions, each of which names the `step` of the first.
    QFuture<domain::Result<Step>> saveEdits(QList<domain::CustomerEdit> edits, QString title,
                                            QString step = {});

    /// Takes a step back: what still waits is as it was before; for what was sent the inverse is
    /// queued. Each record whole or not at all: where a value is no longer the step's own, that
    /// record stays, and where all of them stay NotPossible says why. `server` holds what the
    /// mirror knows of the customers of the step.
    QFuture<domain::Result<domain::Undone>>
    undo(QString step, QHash<domain::CustomerId, domain::CustomerDraft> server);
    QFuture<QList<domain::CustomerId>> customersOf(QString step);

    // The outbox.
    /// Everything that is neither done nor discarded, in the order in which it goes.
    QFuture<QList<domain::Change>> openChanges();
    /// Without reading them.
    QFuture<OutboxCounts> counts();
    /// Reads no more than it gives.
    QFuture<DueChanges> nextDue(DueQuestion question);
    /// As they are now; what was taken out of the outbox is not among them.
    QFuture<QList<domain::Change>> changes(QSet<domain::OperationId> ids);
    QFuture<QList<domain::Change>> changesOf(QString recordId);
    /// queued → sending for these, on disk before the first byte leaves; gives those that were
    /// still queued, since another process may have been faster, and of one field none before
    /// those that were made earlier.
    QFuture<domain::Result<QList<domain::Change>>> claim(QList<domain::OperationId> ids);
    /// The outcome of a change that was claimed: done, queued (again, not before a time),
    /// conflict, rejected or unknown, with its reason. Done takes a customer's overlay
    /// away, so the server's values are put first. A test drive that is done carries "serverId"
    /// and "serverStatus" of the answer in its `value`, which go to the drive with the state;
    /// a newsletter wish or a message leaves its ContactRecord, with "serverId" as reference;
    /// also one that was refused or is doubtful. A
    /// change that needs a decision takes over the edits of its field that wait behind it; one
    /// that goes again leaves them apart, each on its own base.
    /// Replaced is taken for a change that is done, and for no other.
    QFuture<domain::Result<domain::Done>> settle(QList<domain::Change> changes);
    /// By a person: back to queued.
    QFuture<domain::Result<domain::Done>> retry(domain::OperationId id);
    /// "It arrived": ends a doubtful request, with "serverId" where somebody knows it.
    QFuture<domain::Result<domain::Done>> confirm(domain::Change arrived);
    QFuture<domain::Result<domain::Done>> discard(domain::OperationId id);
    /// What waits is not claimed until it is released; held twice is held.
    QFuture<domain::Result<domain::Done>> hold(domain::OperationId id, bool held);
    QFuture<domain::Result<domain::Done>> sendFirst(domain::OperationId id);
    /// For a customer's field: `result` is queued with `theirs` as its base; where they are the
    /// same the change is given up, or done where that is what it wanted.
    QFuture<domain::Result<domain::Done>> resolve(domain::OperationId id, QJsonValue theirs,
                                                  QJsonValue result);
    /// The last change of each customer's field that the server was seen to have taken since
    /// `since`, for noticing that it was replaced.
    QFuture<QList<domain::Change>> verifiedSince(QDateTime since);
    /// A request that is made once and is not a test drive (newsletter, contact message).
    QFuture<domain::Result<domain::OperationId>> enqueue(domain::Change change);
    /// At start: customer edits left in `sending` are queued again (they are merged anew before
    /// the next push); requests that are made once become `unknown`, and so do writes to other
    /// systems and questions for valuations.
    QFuture<domain::Result<domain::Done>> recover();
    /// The outbox only, where another process left it; this one may be writing to other systems.
    QFuture<domain::Result<domain::Done>> recoverOutbox();

    // Test drives.
    QFuture<QList<domain::TestDrive>> testDrives();
    QFuture<std::optional<domain::TestDrive>> testDrive(domain::TestDriveId id);
    /// Inserts or updates; with `send` a complete one is queued in the same transaction, and an
    /// incomplete one is kept as a draft. What the server said (sent, its id and status) is kept
    /// whatever `drive` holds; a queued one that is saved as DeskOnly is taken back.
    QFuture<domain::Result<domain::Done>> saveTestDrive(domain::TestDrive drive, bool send);

    // Records and drafts.
    QFuture<domain::Result<domain::Done>> addRecord(ContactRecord record);
    QFuture<QList<ContactRecord>> recordsOf(QString email);
    /// A form that was left with unsaved changes; an empty object removes it.
    QFuture<domain::Result<domain::Done>> saveDraft(QString record, QJsonObject draft);
    QFuture<QJsonObject> draft(QString record);

    // Papers: records without a table of their own (appraisals, saved requests, writes to other
    // systems, events of webhooks, contacts and follow-ups).
    /// Inserts or replaces; `what` is the journal's word for it, such as "valued" or "sent".
    QFuture<domain::Result<domain::Done>> savePaper(domain::Paper paper, QString what);
    /// Several, as one step that can be undone.
    QFuture<domain::Result<domain::Done>> changePapers(QList<PaperChange> changes);
    /// Newest first, at most `limit`.
    QFuture<QList<domain::Paper>> papers(QString kind, int limit = 1'000);
    QFuture<std::optional<domain::Paper>> paper(QString kind, QString id);
    /// All whose value has this "state".
    QFuture<QList<domain::Paper>> papersInState(QString kind, QString state);
    /// Of the events of webhooks, oldest first: those that came since, and the undated ones.
    QFuture<QList<domain::WebhookTrace>> webhookTraces(QDateTime since);
    /// All that stand in the journal under a record, such as a customer's.
    QFuture<QList<domain::Paper>> papersOf(QString record);

    /// Of "customer/<id>", "testdrive/<id>", or "<kind>/<id>" of a paper that belongs to nobody.
    QFuture<QList<JournalEntry>> journalOf(QString record);

signals:
    /// A person's verb that answers no Step made this one; told before the verb answers.
    void stepTaken(const QString &step);
    /// These are other than they were, or gone.
    void outboxChanged(const QSet<forecourt::domain::OperationId> &changes);
    /// A customer's waiting edits changed; the mirror has them laid over already.
    void editsChanged(const forecourt::domain::CustomerId &id);
    void testDrivesChanged();
    void recordsChanged(const QString &email);
    void papersChanged(const QString &kind);

private:
    std::shared_ptr<Private> d;
};

} // namespace forecourt::storage
