// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "journal.h"
#include "storage/answers.h"
#include "storage/desk.h"

#include <QPromise>
#include <QSet>

#include <memory>
#include <type_traits>

namespace forecourt::storage {

/// What a verb touched, so that the right signals follow.
struct DeskDelta
{
    bool outbox = false;
    QSet<domain::OperationId> changes; ///< whose rows are other than they were
    bool testDrives = false;
    QSet<domain::CustomerId> customers;
    QHash<domain::CustomerId, QList<domain::Change>> open; ///< of those customers, afterwards
    QSet<QString> emails; ///< whose records were added to
    QSet<QString> papers; ///< their kinds
    QList<domain::Change> claimed;
    domain::OperationId made;
    QString step; ///< of the person's verb that did this
    domain::Undone undone; ///< of a step that was taken back
};

struct Desk::Private
{
    std::shared_ptr<Database> desk;
    std::shared_ptr<Database> mirror;
    std::function<void(const TableDelta &)> tellCustomers;
    Desk *object = nullptr;
    Journal::Author author; ///< of the writer's thread

    using Verb = std::function<void(Sql &, Journal &, DeskDelta &)>;
    using Answer = std::function<void(const domain::Result<DeskDelta> &)>;
    /// Journal and tables in one transaction, then the mirror, then the signals, then the answer,
    /// which comes on a thread of a database.
    void perform(Verb verb, Answer answer);
    /// The same as a future of what `of` takes from the delta.
    template <typename Of> auto promised(Verb verb, Of of)
    {
        using Told = domain::Result<std::invoke_result_t<Of, const DeskDelta &>>;
        auto promise = std::make_shared<QPromise<Told>>();
        promise->start();
        perform(std::move(verb), [promise, of](const domain::Result<DeskDelta> &result) {
            promise->addResult(result ? Told(of(*result)) : Told(result.error()));
            promise->finish();
        });
        return promise->future();
    }
    QFuture<domain::Result<domain::Done>> performDone(Verb verb);
    /// The same as one command of a person; stepTaken() tells of it.
    QFuture<domain::Result<domain::Done>> performStep(Verb verb);
    /// As performStep(), for a verb that answers its step itself.
    QFuture<domain::Result<Step>> answerStep(Verb verb, QString title, QString continued = {});
    void tell(const DeskDelta &delta);
    void tellStep(const QString &step);
};

// The verbs, as jobs of the desk's writer.
void saveEdit(Sql &sql, Journal &journal, DeskDelta &delta, const domain::CustomerId &id,
              const QString &name, const domain::CustomerDraft &base,
              const domain::CustomerPatch &patch, double position);
DueChanges nextDue(Sql &sql, const DueQuestion &question);
void claim(Sql &sql, Journal &journal, DeskDelta &delta, const QList<domain::OperationId> &ids);
void settle(Sql &sql, Journal &journal, DeskDelta &delta, const domain::Change &outcome);
void retry(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id);
void discard(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id);
void recoverOutbox(Sql &sql, Journal &journal, DeskDelta &delta);
/// Writes to other systems that nobody is sending any more.
void recoverPapers(Sql &sql, Journal &journal, DeskDelta &delta);
void hold(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id, bool held);
void sendFirst(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id);
void resolve(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id,
             const QJsonValue &theirs, const QJsonValue &result);
/// `value` for a field that waits; back to its base takes the row away.
void changeWaiting(Journal &journal, domain::Change change, const QJsonValue &value,
                   const QString &kind);
void undoStep(Sql &sql, Journal &journal, DeskDelta &delta, const QString &step,
              const QHash<domain::CustomerId, domain::CustomerDraft> &server);
void saveTestDrive(Sql &sql, Journal &journal, DeskDelta &delta, const domain::TestDrive &drive,
                   bool send);
void noteTouched(const domain::Change &change, DeskDelta &delta);
/// What became of a newsletter wish or a message stands with the person of the address.
void recordOutcome(Journal &journal, DeskDelta &delta, const domain::Change &change,
                   const QString &state);

} // namespace forecourt::storage
