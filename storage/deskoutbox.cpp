// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
#include "desktables.h"
#include "domain/changereason.h"
#include "domain/waitingedit.h"

#include <algorithm>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeReason;
using domain::ChangeState;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

// A decision is about a field: one row then stands for all that waits of it. What goes again by
// itself stays apart, each on its own base, since nobody knows whether the first arrived.
Change joined(Sql &sql, Journal &journal, Change change)
{
    const bool isDecision =
        change.state == ChangeState::Conflict || change.state == ChangeState::Rejected;
    if (change.kind != Change::Kind::CustomerField || !isDecision)
        return change;
    const domain::OperationId own = change.id;
    bool isLater = false;
    const QList<Change> active = activeEdits(sql, change.recordId, change.field);
    for (const Change &other : active) {
        if (other.id == own) {
            isLater = true;
        } else if (!isLater && domain::needsAttention(other.state)) {
            journal.withdraw(change);
            const Change both = domain::bothEdits(other, change);
            change.base = both.base;
            change.value = both.value;
            change.id = other.id;
            change.createdAt = other.createdAt;
            change.position = other.position;
        } else if (isLater && isPending(other.state)) {
            change = domain::bothEdits(change, other);
            if (change.state == ChangeState::Rejected)
                change.state = other.state;
            journal.withdraw(other);
        } else if (isLater) {
            break; // what is under way stands between; when it comes back it takes the rest along
        }
    }
    return change;
}

// Of one field the earlier edit goes first: the later one stands on it.
bool isBehindAnother(Sql &sql, const Change &change, const QList<Change> &claimed)
{
    if (change.kind != Change::Kind::CustomerField)
        return false;
    const QList<Change> active = activeEdits(sql, change.recordId, change.field);
    for (const Change &other : active) {
        if (other.id == change.id)
            return false;
        const bool goesAlong = std::any_of(claimed.cbegin(), claimed.cend(),
                                           [&](const Change &ours) { return ours.id == other.id; });
        if (!goesAlong)
            return true;
    }
    return false;
}

bool isNewsletter(Change::Kind kind)
{
    return kind == Change::Kind::NewsletterSubscribe || kind == Change::Kind::NewsletterUnsubscribe;
}

// An earlier wish about an address that waited for another try must not undo a later one, which
// may have arrived.
bool isOvertaken(Sql &sql, const Change &change)
{
    if (!isNewsletter(change.kind))
        return false;
    const QList<Change> live = readChanges(
        sql,
        u"record_id = ? COLLATE NOCASE AND state IN ('queued', 'sending', 'done', 'unknown')"_s,
        { change.recordId });
    const auto own = std::find_if(live.cbegin(), live.cend(),
                                  [&](const Change &other) { return other.id == change.id; });
    return own != live.cend() && std::any_of(own + 1, live.cend(), [](const Change &later) {
               return isNewsletter(later.kind);
           });
}

void giveUp(Journal &journal, DeskDelta &delta, Change change)
{
    change.state = ChangeState::Discarded;
    change.reason = domain::reasonOf(ChangeReason::Overtaken);
    change.changedAt = now();
    journal.addChange(u"discarded"_s, change);
    noteTouched(change, delta);
}

bool isOutcome(ChangeState state)
{
    return state == ChangeState::Done || state == ChangeState::Rejected
        || state == ChangeState::Unknown;
}

bool claimOne(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id)
{
    // Another process may have been faster; from here to the commit none can be.
    std::optional<Change> change = readChange(sql, id);
    if (!change || change->state != ChangeState::Queued
        || isBehindAnother(sql, *change, delta.claimed))
        return false;
    if (isOvertaken(sql, *change)) {
        giveUp(journal, delta, *change);
        return true;
    }
    change->state = ChangeState::Sending;
    change->attempts += 1;
    change->changedAt = now();
    journal.addChange(u"sending"_s, *change);
    noteTouched(*change, delta);
    delta.claimed.append(*change);
    return true;
}

QString kindOf(ChangeState state)
{
    return state == ChangeState::Done ? u"sent"_s : domain::toKey(state);
}

} // namespace

// Newsletter and office leave a record with the person whose address it is, also where they were
// refused or may have been lost.
void recordOutcome(Journal &journal, DeskDelta &delta, const Change &change, const QString &state)
{
    if (!isNewsletter(change.kind) && change.kind != Change::Kind::ContactMessage)
        return;
    const QJsonObject body = change.value.toObject();
    ContactRecord record;
    record.email = change.recordId;
    record.name = body[u"name"].toString();
    record.kind = domain::toKey(change.kind);
    record.subject = body[u"subject"].toString();
    record.reference = body[u"serverId"].toString();
    record.state = state;
    journal.addRecord(record);
    delta.emails.insert(record.email);
}

void claim(Sql &sql, Journal &journal, DeskDelta &delta, const QList<domain::OperationId> &ids)
{
    // Whatever order they are asked for in, the earlier of one field comes first.
    QList<domain::OperationId> asked = ids;
    for (qsizetype before = -1; before != asked.size();) {
        before = asked.size();
        asked.removeIf(
            [&](const domain::OperationId &id) { return claimOne(sql, journal, delta, id); });
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
    if (change.state != ChangeState::Queued) // else it says how often it was tried
        change.attempts = std::max(change.attempts, stored->attempts);
    change.changedAt = now();
    change = joined(sql, journal, change);
    journal.addChange(kindOf(change.state), change);
    if (isOutcome(change.state) && change.state != stored->state)
        recordOutcome(journal, delta, change, domain::toKey(change.state));
    noteTouched(change, delta);
}

void recoverOutbox(Sql &sql, Journal &journal, DeskDelta &delta)
{
    const QList<Change> left = readChanges(sql, u"state = 'sending'"_s);
    for (Change change : left) {
        const bool again = change.kind == Change::Kind::CustomerField;
        change.state = again ? ChangeState::Queued : ChangeState::Unknown;
        change.reason = again ? QString() : domain::reasonOf(ChangeReason::EndedWhileSending);
        change.changedAt = now();
        journal.addChange(kindOf(change.state), change);
        if (!again)
            recordOutcome(journal, delta, change, domain::toKey(change.state));
        noteTouched(change, delta);
    }
}

} // namespace forecourt::storage
