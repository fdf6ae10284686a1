// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"

#include "convert.h"
#include "customeredits.h"
#include "desk_p.h"
#include "deskjson.h"
#include "desktables.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::Done;
using domain::Result;

namespace {

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// Every customer's edits as they are at this commit, so that the mirror is told the same.
void readOpen(Sql &sql, DeskDelta &delta)
{
    for (const domain::CustomerId &id : std::as_const(delta.customers)) {
        delta.open.insert(
            id,
            readChanges(sql,
                        u"record_id = ? AND kind = 'customer_field' AND %1"_s.arg(openCondition()),
                        { id.value }));
    }
}

TableDelta layOver(Sql &sql, const QHash<domain::CustomerId, QList<Change>> &open)
{
    TableDelta all;
    for (auto it = open.cbegin(); it != open.cend(); ++it)
        all.updated += replaceEdits(sql, it.key(), it.value()).updated;
    return all;
}

} // namespace

QFuture<Result<DeskDelta>> Desk::Private::perform(Verb verb)
{
    // One writer thread uses the author, so it needs no lock.
    const QFuture<Result<DeskDelta>> written =
        desk->write<DeskDelta>([this, verb = std::move(verb)](Sql &sql) {
            DeskDelta delta;
            Journal journal(sql, author);
            verb(sql, journal, delta);
            readOpen(sql, delta);
            return delta;
        });
    return QFuture<Result<DeskDelta>>(written)
        .then([this](const Result<DeskDelta> &result) {
            if (!result || result->open.isEmpty()) {
                if (result)
                    tell(*result);
                return ready<DeskDelta>(result);
            }
            const DeskDelta delta = *result;
            // The edit is on disk; a mirror that cannot be written is told by Store::failed.
            return mirror
                ->write<TableDelta>([open = delta.open](Sql &sql) { return layOver(sql, open); },
                                    tellCustomers)
                .then([this, delta](const Result<TableDelta> &) {
                    tell(delta);
                    return Result<DeskDelta>(delta);
                });
        })
        .unwrap();
}

QFuture<Result<Done>> Desk::Private::performDone(Verb verb)
{
    return perform(std::move(verb)).then([](const Result<DeskDelta> &result) {
        return result ? Result<Done>(Done{}) : Result<Done>(result.error());
    });
}

void Desk::Private::tell(const DeskDelta &delta)
{
    QMetaObject::invokeMethod(
        object,
        [desk = object, delta] {
            if (delta.outbox)
                emit desk->outboxChanged();
            for (const domain::CustomerId &id : delta.customers)
                emit desk->editsChanged(id);
            if (delta.testDrives)
                emit desk->testDrivesChanged();
            if (!delta.email.isEmpty())
                emit desk->recordsChanged(delta.email);
        },
        Qt::QueuedConnection);
}

Desk::Desk(std::shared_ptr<Private> ours)
    : d(std::move(ours))
{
    d->object = this;
}

Desk::~Desk() = default;

QFuture<Result<Done>> Desk::saveEdit(domain::CustomerId id, QString name,
                                     domain::CustomerDraft base, domain::CustomerPatch patch)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::saveEdit(sql, journal, delta, id, name, base, patch);
    });
}

QFuture<QList<Change>> Desk::openChanges()
{
    return d->desk->read<QList<Change>>(Reader::Quick,
                                        [](Sql &sql) { return readChanges(sql, openCondition()); });
}

QFuture<QList<Change>> Desk::changesOf(QString recordId)
{
    return d->desk->read<QList<Change>>(Reader::Quick, [=](Sql &sql) {
        return readChanges(sql, u"record_id = ?"_s, { recordId });
    });
}

QFuture<Result<QList<Change>>> Desk::claim(QList<domain::OperationId> ids)
{
    return d
        ->perform([=](Sql &sql, Journal &journal, DeskDelta &delta) {
            storage::claim(sql, journal, delta, ids);
        })
        .then([](const Result<DeskDelta> &result) {
            return result ? Result<QList<Change>>(result->claimed)
                          : Result<QList<Change>>(result.error());
        });
}

QFuture<Result<Done>> Desk::settle(QList<Change> changes)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        for (const Change &change : changes)
            storage::settle(sql, journal, delta, change);
    });
}

QFuture<Result<Done>> Desk::retry(domain::OperationId id)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        setState(sql, journal, delta, id, domain::ChangeState::Queued, u"retry"_s);
    });
}

QFuture<Result<Done>> Desk::discard(domain::OperationId id)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        setState(sql, journal, delta, id, domain::ChangeState::Discarded, u"discarded"_s);
    });
}

QFuture<Result<domain::OperationId>> Desk::enqueue(Change change)
{
    return d
        ->perform([=](Sql &, Journal &journal, DeskDelta &delta) {
            Change queued = change;
            if (queued.id.isEmpty())
                queued.id = domain::OperationId::create();
            queued.state = domain::ChangeState::Queued;
            queued.createdAt = queued.changedAt = QDateTime::currentDateTimeUtc();
            journal.addChange(u"queued"_s, queued);
            noteTouched(queued, delta);
            delta.made = queued.id;
        })
        .then([](const Result<DeskDelta> &result) {
            return result ? Result<domain::OperationId>(result->made)
                          : Result<domain::OperationId>(result.error());
        });
}

QFuture<Result<Done>> Desk::recover()
{
    return d->performDone([](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::recover(sql, journal, delta);
    });
}

QFuture<QList<domain::TestDrive>> Desk::testDrives()
{
    return d->desk->read<QList<domain::TestDrive>>(Reader::Quick,
                                                   [](Sql &sql) { return readTestDrives(sql); });
}

QFuture<std::optional<domain::TestDrive>> Desk::testDrive(domain::TestDriveId id)
{
    return d->desk->read<std::optional<domain::TestDrive>>(
        Reader::Quick, [=](Sql &sql) { return readTestDrive(sql, id.value); });
}

QFuture<Result<Done>> Desk::saveTestDrive(domain::TestDrive drive, bool send)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::saveTestDrive(sql, journal, delta, drive, send);
    });
}

QFuture<Result<Done>> Desk::addRecord(ContactRecord record)
{
    return d->performDone([=](Sql &, Journal &journal, DeskDelta &delta) {
        journal.addRecord(record);
        delta.email = record.email;
    });
}

QFuture<QList<ContactRecord>> Desk::recordsOf(QString email)
{
    return d->desk->read<QList<ContactRecord>>(Reader::Quick, [=](Sql &sql) {
        QList<ContactRecord> records;
        Answer answer =
            sql.ask(u"SELECT email, name, kind, subject, reference, state, person, at FROM record"
                    " WHERE email = ? COLLATE NOCASE ORDER BY at DESC, event"_s,
                    { email });
        while (answer.next()) {
            records.append({ answer.text(0), answer.text(1), answer.text(2), answer.text(3),
                             answer.text(4), answer.text(5), answer.text(6),
                             timeOf(answer.value(7)) });
        }
        return records;
    });
}

QFuture<Result<Done>> Desk::saveDraft(QString record, QJsonObject draft)
{
    return d->performDone([=](Sql &sql, Journal &journal, DeskDelta &) {
        const QString stored =
            sql.value(u"SELECT value FROM draft WHERE record = ?"_s, { record }).toString();
        if (objectOf(stored) != draft)
            journal.addDraft(record, draft);
    });
}

QFuture<QJsonObject> Desk::draft(QString record)
{
    return d->desk->read<QJsonObject>(Reader::Quick, [=](Sql &sql) {
        return objectOf(
            sql.value(u"SELECT value FROM draft WHERE record = ?"_s, { record }).toString());
    });
}

QFuture<QList<JournalEntry>> Desk::journalOf(QString record)
{
    return d->desk->read<QList<JournalEntry>>(Reader::Quick, [=](Sql &sql) {
        QList<JournalEntry> entries;
        Answer answer = sql.ask(
            u"SELECT event, device, person, time, at, record, kind, before, after FROM journal"
            " WHERE record = ? ORDER BY time, seq"_s,
            { record });
        while (answer.next()) {
            entries.append({ answer.text(0), answer.text(1), answer.text(2), answer.text(3),
                             timeOf(answer.value(4)), answer.text(5), answer.text(6),
                             objectOf(answer.text(7)), objectOf(answer.text(8)) });
        }
        return entries;
    });
}

} // namespace forecourt::storage
