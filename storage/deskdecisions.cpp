// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
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

void refuse(Sql &sql, const QString &why)
{
    sql.refuse(ApiError::notPossible(why));
}

// What a person may still decide on; else the job is refused.
std::optional<Change> decidable(Sql &sql, const domain::OperationId &id)
{
    std::optional<Change> change = readChange(sql, id);
    if (change && (isPending(change->state) || change->state == ChangeState::Replaced))
        return change;
    refuse(sql,
           QCoreApplication::translate("storage",
                                       "This change is being sent or is already finished."));
    return {};
}

void decide(Journal &journal, DeskDelta &delta, Change change, ChangeState state,
            const QString &kind)
{
    change.state = state;
    change.reason.clear();
    change.serverMessage.clear();
    change.notBefore = {};
    change.changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(kind, change);
    noteTouched(change, delta);
}

// What was replaced may wait again only where nothing that was made later waits already.
bool mayWait(Sql &sql, const Change &change)
{
    if (change.state != ChangeState::Replaced
        || activeEdits(sql, change.recordId, change.field).isEmpty())
        return true;
    refuse(sql,
           QCoreApplication::translate("storage",
                                       "%1 of %2 has a later change that waits. Decide on that "
                                       "one.")
               .arg(domain::fieldText(change.field), change.recordName));
    return false;
}

// The decision begins from what the server has. What it has of the edit already is an edit of its
// own from here on, so that whoever writes over it is noticed.
void keepWhatArrived(Journal &journal, const Change &change, const QJsonValue &theirs)
{
    const auto taken = domain::takenPart(change, theirs);
    if (!taken)
        return;
    Change arrived = change;
    arrived.id = domain::OperationId::create();
    arrived.base = taken->base;
    arrived.value = taken->value;
    arrived.state = ChangeState::Done;
    arrived.reason.clear();
    arrived.serverMessage.clear();
    arrived.notBefore = {};
    arrived.createdAt = change.createdAt.addMSecs(-1); // the decision is the later one
    arrived.changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(u"sent"_s, arrived);
}

} // namespace

void retry(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id)
{
    const std::optional<Change> change = decidable(sql, id);
    if (change && mayWait(sql, *change))
        decide(journal, delta, *change, ChangeState::Queued, u"retry"_s);
}

void discard(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id)
{
    if (const std::optional<Change> change = decidable(sql, id))
        decide(journal, delta, *change, ChangeState::Discarded, u"discarded"_s);
}

void hold(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id, bool held)
{
    const std::optional<Change> change = decidable(sql, id);
    if (!change)
        return;
    const ChangeState from = held ? ChangeState::Queued : ChangeState::Held;
    const ChangeState to = held ? ChangeState::Held : ChangeState::Queued;
    if (change->state == from)
        decide(journal, delta, *change, to, held ? u"held"_s : u"released"_s);
    else if (change->state != to)
        refuse(sql,
               QCoreApplication::translate("storage",
                                           "This change does not go by itself; it needs a "
                                           "decision."));
}

void sendFirst(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id)
{
    std::optional<Change> change = decidable(sql, id);
    if (!change)
        return;
    const QVariant front =
        sql.value(u"SELECT min(position) FROM outbox WHERE %1"_s.arg(openCondition()));
    change->position = front.toDouble() - 1;
    change->changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(u"first"_s, *change);
    noteTouched(*change, delta);
}

void resolve(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id,
             const QJsonValue &theirs, const QJsonValue &result)
{
    std::optional<Change> change = decidable(sql, id);
    if (!change || !mayWait(sql, *change))
        return;
    if (change->kind != Change::Kind::CustomerField) {
        refuse(sql,
               QCoreApplication::translate("storage",
                                           "Only a customer's field can be resolved like this."));
        return;
    }
    const bool takesTheirs = domain::sameValue(change->field, theirs, result);
    if (takesTheirs && domain::sameValue(change->field, change->value, theirs)) {
        // It is there already, and is watched like any edit that arrived.
        decide(journal, delta, *change, ChangeState::Done, u"sent"_s);
        return;
    }
    keepWhatArrived(journal, *change, theirs);
    change->base = theirs;
    change->value = result;
    change->attempts = 0;
    decide(journal, delta, *change, takesTheirs ? ChangeState::Discarded : ChangeState::Queued,
           u"resolved"_s);
}

} // namespace forecourt::storage
