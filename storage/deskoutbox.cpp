// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
#include "desktables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::CustomerField;

namespace {

constexpr std::array Fields{ CustomerField::Notes, CustomerField::Tags, CustomerField::Preferences,
                             CustomerField::IsVip };

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

bool isSet(const domain::CustomerPatch &patch, CustomerField field)
{
    return patch.toJson().contains(domain::fieldName(field));
}

QList<Change> openOf(Sql &sql, const QString &recordId, CustomerField field)
{
    return readChanges(
        sql,
        u"record_id = ? AND field = ? AND kind = 'customer_field' AND %1"_s.arg(openCondition()),
        { recordId, domain::fieldName(field) });
}

// A waiting edit keeps its base. One that a person has to decide on begins anew where the form
// showed the server's value rather than ours.
void editAgain(Journal &journal, Change change, const QJsonValue &base, const QJsonValue &value)
{
    if (domain::needsAttention(change.state)
        && !domain::sameValue(change.field, base, change.value))
        change.base = base;
    if (domain::sameValue(change.field, change.base, value)) {
        journal.withdraw(change);
        return;
    }
    change.value = value;
    change.state = ChangeState::Queued;
    change.reason.clear();
    change.serverMessage.clear();
    change.notBefore = {};
    change.attempts = 0;
    change.changedAt = now();
    journal.addChange(u"edit"_s, change);
}

void editField(Sql &sql, Journal &journal, Change change)
{
    const QList<Change> open = openOf(sql, change.recordId, change.field);
    const auto waiting = std::find_if(open.cbegin(), open.cend(), [](const Change &candidate) {
        return candidate.state != ChangeState::Sending;
    });
    if (waiting != open.cend()) {
        editAgain(journal, *waiting, change.base, change.value);
        return;
    }
    // What is under way cannot be called back; the next one starts from it.
    if (!open.isEmpty())
        change.base = open.last().value;
    if (domain::sameValue(change.field, change.base, change.value))
        return;
    change.id = domain::OperationId::create();
    change.createdAt = change.changedAt = now();
    journal.addChange(u"edit"_s, change);
}

// Two rows of one field: the push came back while a further edit was waiting behind it.
Change foldedLater(Sql &sql, Journal &journal, Change change)
{
    if (change.kind != Change::Kind::CustomerField || change.state == ChangeState::Done
        || change.state == ChangeState::Discarded)
        return change;
    const QList<Change> open = openOf(sql, change.recordId, change.field);
    for (const Change &later : open) {
        if (later.id == change.id || later.state != ChangeState::Queued)
            continue;
        change.value = later.value;
        if (change.state == ChangeState::Rejected)
            change.state = ChangeState::Queued;
        journal.withdraw(later);
    }
    return change;
}

QString kindOf(ChangeState state)
{
    return state == ChangeState::Done ? u"sent"_s : domain::toKey(state);
}

} // namespace

void noteTouched(const Change &change, DeskDelta &delta)
{
    delta.outbox = true;
    if (change.kind == Change::Kind::CustomerField)
        delta.customers.insert(domain::CustomerId{ change.recordId });
    if (change.kind == Change::Kind::TestDrive)
        delta.testDrives = true;
}

void saveEdit(Sql &sql, Journal &journal, DeskDelta &delta, const domain::CustomerId &id,
              const QString &name, const domain::CustomerDraft &base,
              const domain::CustomerPatch &patch)
{
    const domain::CustomerDraft wanted{ patch.notes, patch.tags, patch.preferences, patch.isVip };
    for (const CustomerField field : Fields) {
        if (!isSet(patch, field))
            continue;
        Change change;
        change.recordId = id.value;
        change.recordName = name;
        change.field = field;
        change.base = domain::fieldValue(base, field);
        change.value = domain::fieldValue(wanted, field);
        editField(sql, journal, change);
        noteTouched(change, delta);
    }
}

void claim(Sql &sql, Journal &journal, DeskDelta &delta, const QList<domain::OperationId> &ids)
{
    for (const domain::OperationId &id : ids) {
        // Another process may have been faster: only one of them changes the row.
        if (!sql.run(u"UPDATE outbox SET state = 'sending' WHERE id = ? AND state = 'queued'"_s,
                     { id.value })
            || sql.affected() != 1)
            continue;
        std::optional<Change> change = readChange(sql, id);
        if (!change)
            continue;
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
    Change change = outcome;
    change.kind = stored->kind;
    change.recordId = stored->recordId;
    change.recordName = stored->recordName;
    change.field = stored->field;
    change.createdAt = stored->createdAt;
    change.attempts = std::max(change.attempts, stored->attempts);
    change.changedAt = now();
    change = foldedLater(sql, journal, change);
    journal.addChange(kindOf(change.state), change);
    noteTouched(change, delta);
}

void setState(Sql &sql, Journal &journal, DeskDelta &delta, const domain::OperationId &id,
              ChangeState state, const QString &kind)
{
    std::optional<Change> change = readChange(sql, id);
    const bool isOpen = change && change->state != ChangeState::Done
        && change->state != ChangeState::Discarded && change->state != ChangeState::Sending;
    if (!isOpen) {
        sql.refuse(domain::ApiError::notPossible(QCoreApplication::translate(
            "storage", "This change is being sent or is already finished.")));
        return;
    }
    change->state = state;
    change->reason.clear();
    change->serverMessage.clear();
    change->notBefore = {};
    change->changedAt = now();
    journal.addChange(kind, *change);
    noteTouched(*change, delta);
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
