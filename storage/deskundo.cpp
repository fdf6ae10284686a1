// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskundo.h"

#include "desktables.h"
#include "domain/waitingedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Change;
using domain::ChangeState;

namespace {

bool isOfValue(const RowsOfEvent &event, const Change &change)
{
    return event.after.contains(domain::fieldName(change.field));
}

/// Only its place in the outbox is another; an edit that takes in one of a bulk changes both.
bool isMove(const RowsOfEvent &event)
{
    return event.changeBefore && event.changeAfter
        && event.changeBefore->state == event.changeAfter->state
        && event.changeBefore->position != event.changeAfter->position
        && !isOfValue(event, *event.changeAfter);
}

} // namespace

QString undoWords(const char *text)
{
    return QCoreApplication::translate("storage", text);
}

StepUndo::StepUndo(Sql &sql, Journal &journal, DeskDelta &delta, const Server &server)
    : m_sql(sql)
    , m_journal(journal)
    , m_delta(delta)
    , m_server(server)
{
}

void StepUndo::undoRecord(const QList<qint64> &events)
{
    m_refusal.clear();
    m_sql.run(u"SAVEPOINT record"_s);
    for (const qint64 event : events) {
        if (m_refusal.isEmpty() && m_sql.ok())
            undo(rowsOfEvent(m_sql, event));
    }
    if (!m_refusal.isEmpty()) {
        m_sql.run(u"ROLLBACK TO record"_s);
        if (m_undone.refused++ == 0)
            m_undone.why = m_refusal;
    } else {
        ++m_undone.records;
    }
    m_sql.run(u"RELEASE record"_s);
}

void StepUndo::undo(const RowsOfEvent &event)
{
    if (event.driveBefore || event.driveAfter) {
        undoDrive(event);
        return;
    }
    if (event.paperAfter) {
        undoPaper(event);
        return;
    }
    if (!event.changeBefore && !event.changeAfter)
        return;
    // That it was seen on the server stays true.
    if (!event.changeBefore && event.changeAfter->state == ChangeState::Done)
        return;
    const Change &any = event.changeAfter ? *event.changeAfter : *event.changeBefore;
    noteTouched(any, m_delta);
    if (isMove(event))
        undoMove(event);
    else if (any.kind != Change::Kind::CustomerField)
        undoRequest(event);
    else if (isOfValue(event, any))
        undoValue(event);
    else
        undoState(event);
}

void StepUndo::refuse(const QString &why)
{
    m_refusal = why;
}

void StepUndo::refuseField(const char *why, const Change &change)
{
    refuse(undoWords(why).arg(domain::fieldText(change.field), change.recordName));
}

// The row as it was, whatever became of its state and its place since.
void StepUndo::putBack(Change change, const std::optional<Change> &now)
{
    if (now) {
        change.position = now->position;
        change.attempts = std::max(change.attempts, now->attempts);
        if (now->state == ChangeState::Held && change.state == ChangeState::Queued)
            change.state = ChangeState::Held;
    }
    change.notBefore = {};
    change.changedAt = QDateTime::currentDateTimeUtc();
    m_journal.addChange(u"undone"_s, change);
}

void StepUndo::undoMove(const RowsOfEvent &event)
{
    std::optional<Change> now = readChange(m_sql, event.changeAfter->id);
    if (!now || !isPending(now->state) || now->position != event.changeAfter->position) {
        refuse(undoWords(QT_TRANSLATE_NOOP("storage", "The change of %1 was moved or sent since."))
                   .arg(event.changeAfter->recordName));
        return;
    }
    now->position = event.changeBefore->position;
    now->changedAt = QDateTime::currentDateTimeUtc();
    m_journal.addChange(u"undone"_s, *now);
}

void StepUndo::undoState(const RowsOfEvent &event)
{
    const Change &left = *event.changeAfter;
    const std::optional<Change> now = readChange(m_sql, left.id);
    if (!now || now->state != left.state || !event.changeBefore) {
        refuseField(QT_TRANSLATE_NOOP("storage", "%1 of %2 has been changed or sent since."), left);
        return;
    }
    Change restored = *now;
    restored.state = event.changeBefore->state;
    restored.reason = event.changeBefore->reason;
    restored.serverMessage = event.changeBefore->serverMessage;
    restored.changedAt = QDateTime::currentDateTimeUtc();
    m_journal.addChange(u"undone"_s, restored);
}

void StepUndo::undoValue(const RowsOfEvent &event)
{
    const Change &any = event.changeAfter ? *event.changeAfter : *event.changeBefore;
    const std::optional<Change> now = readChange(m_sql, any.id);
    const QList<Change> active = activeEdits(m_sql, any.recordId, any.field);
    const bool waited = event.changeAfter && isPending(event.changeAfter->state);
    const bool isLast = now && !active.isEmpty() && active.last().id == now->id;
    if (waited && isLast && domain::takesIn(*now)
        && domain::sameValue(any.field, now->value, event.changeAfter->value)) {
        if (event.changeBefore)
            putBack(*event.changeBefore, now);
        else
            m_journal.withdraw(*now);
    } else if (!waited && active.isEmpty() && event.changeBefore) {
        bringBack(event, now);
    } else {
        setBack(event, active);
    }
}

// What was taken out of the outbox: it keeps its base, so that the next push merges it anew.
void StepUndo::bringBack(const RowsOfEvent &event, const std::optional<Change> &now)
{
    const Change &before = *event.changeBefore;
    const bool wasWithdrawn = !event.changeAfter;
    const auto server = m_server.constFind(domain::CustomerId{ before.recordId });
    const bool moved = wasWithdrawn && server != m_server.cend()
        && !domain::sameValue(before.field, domain::fieldValue(*server, before.field),
                              event.after.value(domain::fieldName(before.field)));
    if (moved || bool(now) == wasWithdrawn || (now && now->state != event.changeAfter->state))
        refuseField(QT_TRANSLATE_NOOP("storage", "%1 of %2 has been changed or sent since."),
                    before);
    else
        putBack(before, now);
}

// By value: on top of what waits or is under way, else as a new edit of what the server has.
void StepUndo::setBack(const RowsOfEvent &event, const QList<Change> &active)
{
    const Change &any = event.changeAfter ? *event.changeAfter : *event.changeBefore;
    const QString field = domain::fieldName(any.field);
    const QJsonValue ours = event.after.value(field);
    const QJsonValue wanted = event.before.value(field);
    const auto server = m_server.constFind(domain::CustomerId{ any.recordId });
    if (active.isEmpty() && server == m_server.cend()) {
        refuseField(QT_TRANSLATE_NOOP("storage",
                                      "%1 of %2 was sent, and what the server has now "
                                      "is not known."),
                    any);
        return;
    }
    const QJsonValue current =
        active.isEmpty() ? domain::fieldValue(*server, any.field) : active.last().value;
    if (!domain::sameValue(any.field, current, ours)) {
        refuseField(QT_TRANSLATE_NOOP("storage", "%1 of %2 has another value by now."), any);
        return;
    }
    if (!active.isEmpty() && domain::takesIn(active.last())) {
        changeWaiting(m_journal, active.last(), wanted, u"undone"_s);
        return;
    }
    if (wanted.isNull() || wanted.isUndefined()) {
        refuseField(QT_TRANSLATE_NOOP("storage", "What %1 of %2 was before was never fetched."),
                    any);
        return;
    }
    Change inverse;
    inverse.id = domain::OperationId::create();
    inverse.recordId = any.recordId;
    inverse.recordName = any.recordName;
    inverse.field = any.field;
    inverse.position = any.position; // what came in bulk goes back in bulk
    inverse.base = current;
    inverse.value = wanted;
    inverse.createdAt = inverse.changedAt = QDateTime::currentDateTimeUtc();
    m_journal.addChange(u"undone"_s, inverse);
}

void undoStep(Sql &sql, Journal &journal, DeskDelta &delta, const QString &step,
              const StepUndo::Server &server)
{
    const QList<QList<qint64>> records = eventsOfStep(sql, step);
    if (records.isEmpty())
        sql.refuse(
            ApiError::notPossible(undoWords(QT_TRANSLATE_NOOP("storage", "Nothing to undo."))));
    StepUndo undo(sql, journal, delta, server);
    for (const QList<qint64> &events : records) {
        if (!sql.ok())
            return;
        undo.undoRecord(events);
    }
    delta.undone = undo.undone();
    if (delta.undone.records == 0)
        sql.refuse(ApiError::notPossible(delta.undone.why));
}

} // namespace forecourt::storage
