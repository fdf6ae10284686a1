// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
#include "desktables.h"

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

bool isSet(const domain::CustomerPatch &patch, CustomerField field)
{
    return patch.toJson().contains(domain::fieldName(field));
}

// A waiting edit keeps its base. One that a person has to decide on begins anew where the form
// showed the server's value rather than ours.
void editAgain(Journal &journal, Change change, const QJsonValue &base, const QJsonValue &value)
{
    const bool isAsking = domain::needsAttention(change.state);
    if (!isAsking && domain::sameValue(change.field, change.value, value))
        return;
    if (isAsking && !domain::sameValue(change.field, base, change.value))
        change.base = base;
    changeWaiting(journal, change, value, u"edit"_s);
}

void editField(Sql &sql, Journal &journal, Change change)
{
    const QList<Change> active = activeEdits(sql, change.recordId, change.field);
    if (!active.isEmpty() && isPending(active.last().state)) {
        editAgain(journal, active.last(), change.base, change.value);
        return;
    }
    // What is under way cannot be called back; the next one starts from it.
    if (!active.isEmpty())
        change.base = active.last().value;
    if (domain::sameValue(change.field, change.base, change.value))
        return;
    change.id = domain::OperationId::create();
    change.createdAt = change.changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(u"edit"_s, change);
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

void changeWaiting(Journal &journal, Change change, const QJsonValue &value, const QString &kind)
{
    if (domain::sameValue(change.field, change.base, value)) {
        journal.withdraw(change);
        return;
    }
    change.value = value;
    if (change.state != ChangeState::Held)
        change.state = ChangeState::Queued;
    change.reason.clear();
    change.serverMessage.clear();
    change.notBefore = {};
    change.attempts = 0;
    change.changedAt = QDateTime::currentDateTimeUtc();
    journal.addChange(kind, change);
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

} // namespace forecourt::storage
