// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
#include "desktables.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

// Two rows of one field: the push came back while a further edit was waiting behind it.
Change foldedLater(Sql &sql, Journal &journal, Change change)
{
    if (change.kind != Change::Kind::CustomerField || !isPending(change.state))
        return change;
    const QList<Change> active = activeEdits(sql, change.recordId, change.field);
    for (const Change &later : active) {
        const bool waits = later.state == ChangeState::Queued || later.state == ChangeState::Held;
        if (later.id == change.id || !waits)
            continue;
        change.value = later.value;
        if (change.state == ChangeState::Rejected || change.state == ChangeState::Queued)
            change.state = later.state;
        journal.withdraw(later);
    }
    return change;
}

QString kindOf(ChangeState state)
{
    return state == ChangeState::Done ? u"sent"_s : domain::toKey(state);
}

} // namespace

void claim(Sql &sql, Journal &journal, DeskDelta &delta, const QList<domain::OperationId> &ids)
{
    for (const domain::OperationId &id : ids) {
        // Another process may have been faster; from here to the commit none can be.
        std::optional<Change> change = readChange(sql, id);
        if (!change || change->state != ChangeState::Queued)
            continue;
        change->state = ChangeState::Sending;
        change->attempts += 1;
        change->changedAt = now();
        journal.addChange(u"sending"_s, *change);
        noteTouched(*change, delta);
        delta.claimed.append(*change);
    }
}

void settle(Sql &sql, Journal &journal, DeskDelta &delta, const Change &outcome)
{
    const std::optional<Change> stored = readChange(sql, outcome.id);
    if (!stored)
        return;
    // A person may have set it again since the server was read.
    if (outcome.state == ChangeState::Replaced && stored->state != ChangeState::Done)
        return;
    Change change = outcome;
    change.kind = stored->kind;
    change.recordId = stored->recordId;
    change.recordName = stored->recordName;
    change.field = stored->field;
    change.createdAt = stored->createdAt;
    change.position = stored->position;
    change.attempts = std::max(change.attempts, stored->attempts);
    change.changedAt = now();
    change = foldedLater(sql, journal, change);
    journal.addChange(kindOf(change.state), change);
    noteTouched(change, delta);
}

void recover(Sql &sql, Journal &journal, DeskDelta &delta)
{
    const QList<Change> left = readChanges(sql, u"state = 'sending'"_s);
    for (Change change : left) {
        const bool again = change.kind == Change::Kind::CustomerField;
        change.state = again ? ChangeState::Queued : ChangeState::Unknown;
        change.reason = again
            ? QString()
            : QCoreApplication::translate("storage",
                                          "Forecourt ended while this was being sent. It may have "
                                          "arrived.");
        change.changedAt = now();
        change = foldedLater(sql, journal, change);
        journal.addChange(kindOf(change.state), change);
        noteTouched(change, delta);
    }
}

} // namespace forecourt::storage
