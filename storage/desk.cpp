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

auto asStep(std::function<void(Sql &, Journal &, DeskDelta &)> verb, const QString &continued = {})
{
    return [verb = std::move(verb), continued](Sql &sql, Journal &journal, DeskDelta &delta) {
        journal.beginStep(continued);
        verb(sql, journal, delta);
    };
}

} // namespace

void Desk::Private::perform(Verb verb, Answer answer)
{
    // One writer thread uses the author, so it needs no lock.
    const auto write = [this, verb = std::move(verb)](Sql &sql) {
        DeskDelta delta;
        Journal journal(sql, author);
        verb(sql, journal, delta);
        delta.step = journal.step();
        delta.changes = journal.touched();
        readOpen(sql, delta);
        return delta;
    };
    const auto layOverMirror = [this, answer](const Result<DeskDelta> &written) {
        if (!written || written->open.isEmpty()) {
            if (written)
                tell(*written);
            answer(written);
            return;
        }
        // The edit is on disk; a mirror that cannot be written is told by Store::failed.
        mirror->write<TableDelta>([open = written->open](Sql &sql) { return layOver(sql, open); },
                                  tellCustomers,
                                  [this, answer, delta = *written](const Result<TableDelta> &) {
                                      tell(delta);
                                      answer(delta);
                                  });
    };
    desk->write<DeskDelta>(write, {}, layOverMirror);
}

QFuture<Result<Done>> Desk::Private::performDone(Verb verb)
{
    return promised(std::move(verb), [](const DeskDelta &) { return Done{}; });
}

QFuture<Result<Done>> Desk::Private::performStep(Verb verb)
{
    return promised(asStep(std::move(verb)), [this](const DeskDelta &delta) {
        if (!delta.step.isEmpty())
            tellStep(delta.step);
        return Done{};
    });
}

QFuture<Result<Step>> Desk::Private::answerStep(Verb verb, QString title, QString continued)
{
    return promised(asStep(std::move(verb), continued),
                    [title = std::move(title)](const DeskDelta &delta) {
                        return Step{ delta.step, title };
                    });
}

void Desk::Private::tellStep(const QString &step)
{
    QMetaObject::invokeMethod(
        object, [desk = object, step] { emit desk->stepTaken(step); }, Qt::QueuedConnection);
}

void Desk::Private::tell(const DeskDelta &delta)
{
    QMetaObject::invokeMethod(
        object,
        [desk = object, delta] {
            if (delta.outbox)
                emit desk->outboxChanged(delta.changes);
            for (const domain::CustomerId &id : delta.customers)
                emit desk->editsChanged(id);
            if (delta.testDrives)
                emit desk->testDrivesChanged();
            for (const QString &email : delta.emails)
                emit desk->recordsChanged(email);
            for (const QString &kind : delta.papers)
                emit desk->papersChanged(kind);
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
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::saveEdit(sql, journal, delta, id, name, base, patch, 0);
    });
}

QFuture<Result<Step>> Desk::saveEdits(QList<domain::CustomerEdit> edits, QString title,
                                      QString step)
{
    const double position = edits.size() > 1 || !step.isEmpty() ? 1 : 0;
    return d->answerStep(
        [edits = std::move(edits), position](Sql &sql, Journal &journal, DeskDelta &delta) {
            for (const domain::CustomerEdit &edit : edits)
                storage::saveEdit(sql, journal, delta, edit.id, edit.name, edit.base, edit.patch,
                                  position);
        },
        std::move(title), std::move(step));
}

QFuture<Result<domain::Undone>> Desk::undo(QString step,
                                           QHash<domain::CustomerId, domain::CustomerDraft> server)
{
    return d->promised(asStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
                           undoStep(sql, journal, delta, step, server);
                       }),
                       [](const DeskDelta &delta) {
                           domain::Undone undone = delta.undone;
                           undone.step = delta.step;
                           return undone;
                       });
}

QFuture<QList<domain::CustomerId>> Desk::customersOf(QString step)
{
    return d->desk->read<QList<domain::CustomerId>>(
        Reader::Quick, [=](Sql &sql) { return storage::customersOf(sql, step); });
}

QFuture<OutboxCounts> Desk::counts()
{
    return d->desk->read<OutboxCounts>(Reader::Quick, [](Sql &sql) { return countOpen(sql); });
}

QFuture<QList<Change>> Desk::changes(QSet<domain::OperationId> ids)
{
    QJsonArray list;
    for (const domain::OperationId &id : std::as_const(ids))
        list.append(id.value);
    const QString wanted = textOf(QJsonObject{ { u"ids"_s, list } });
    return d->desk->read<QList<Change>>(Reader::Quick, [wanted](Sql &sql) {
        return readChanges(sql, u"id IN (SELECT value FROM json_each(?, '$.ids'))"_s, { wanted },
                           ChangeOrder::Outbox);
    });
}

QFuture<QList<Change>> Desk::openChanges()
{
    return d->desk->read<QList<Change>>(Reader::Quick, [](Sql &sql) {
        return readChanges(sql, openCondition(), {}, ChangeOrder::Outbox);
    });
}

QFuture<DueChanges> Desk::nextDue(DueQuestion question)
{
    return d->desk->read<DueChanges>(Reader::Quick, [question = std::move(question)](Sql &sql) {
        return storage::nextDue(sql, question);
    });
}

QFuture<QList<Change>> Desk::changesOf(QString recordId)
{
    return d->desk->read<QList<Change>>(Reader::Quick, [=](Sql &sql) {
        return readChanges(sql, u"record_id = ?"_s, { recordId });
    });
}

QFuture<Result<QList<Change>>> Desk::claim(QList<domain::OperationId> ids)
{
    return d->promised([=](Sql &sql, Journal &journal,
                           DeskDelta &delta) { storage::claim(sql, journal, delta, ids); },
                       [](const DeskDelta &delta) { return delta.claimed; });
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
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::retry(sql, journal, delta, id);
    });
}

QFuture<Result<Done>> Desk::confirm(Change arrived)
{
    return d->performStep(
        [arrived = std::move(arrived)](Sql &sql, Journal &journal, DeskDelta &delta) {
            storage::settle(sql, journal, delta, arrived);
        });
}

QFuture<Result<Done>> Desk::discard(domain::OperationId id)
{
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::discard(sql, journal, delta, id);
    });
}

QFuture<Result<Done>> Desk::hold(domain::OperationId id, bool held)
{
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::hold(sql, journal, delta, id, held);
    });
}

QFuture<Result<Done>> Desk::sendFirst(domain::OperationId id)
{
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::sendFirst(sql, journal, delta, id);
    });
}

QFuture<Result<Done>> Desk::resolve(domain::OperationId id, QJsonValue theirs, QJsonValue result)
{
    return d->performStep([=](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::resolve(sql, journal, delta, id, theirs, result);
    });
}

QFuture<QList<Change>> Desk::verifiedSince(QDateTime since)
{
    return d->desk->read<QList<Change>>(
        Reader::Bulk, [=](Sql &sql) { return storage::verifiedSince(sql, since); });
}

QFuture<Result<domain::OperationId>> Desk::enqueue(Change change)
{
    return d->promised(
        [=](Sql &, Journal &journal, DeskDelta &delta) {
            Change queued = change;
            if (queued.id.isEmpty())
                queued.id = domain::OperationId::create();
            queued.state = domain::ChangeState::Queued;
            queued.createdAt = queued.changedAt = QDateTime::currentDateTimeUtc();
            journal.addChange(u"queued"_s, queued);
            noteTouched(queued, delta);
            delta.made = queued.id;
        },
        [](const DeskDelta &delta) { return delta.made; });
}

QFuture<Result<Done>> Desk::recover()
{
    return d->performDone([](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::recoverOutbox(sql, journal, delta);
        recoverPapers(sql, journal, delta);
    });
}

QFuture<Result<Done>> Desk::recoverOutbox()
{
    return d->performDone([](Sql &sql, Journal &journal, DeskDelta &delta) {
        storage::recoverOutbox(sql, journal, delta);
    });
}

} // namespace forecourt::storage
