// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_p.h"
#include "desktables.h"
#include "domain/waitingedit.h"

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

void editField(Sql &sql, Journal &journal, const Change &wanted)
{
    domain::EditStep step =
        domain::editWaiting(activeEdits(sql, wanted.recordId, wanted.field), wanted);
    if (step.what == domain::EditStep::What::Nothing)
        return;
    if (step.what == domain::EditStep::What::Withdraw) {
        journal.withdraw(step.change);
        return;
    }
    step.change.changedAt = QDateTime::currentDateTimeUtc();
    step.change.position = std::min(step.change.position, wanted.position);
    if (step.change.id.isEmpty()) {
        step.change.id = domain::OperationId::create();
        step.change.createdAt = step.change.changedAt;
    }
    journal.addChange(u"edit"_s, step.change);
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
              const domain::CustomerPatch &patch, double position)
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
        change.position = position;
        editField(sql, journal, change);
        noteTouched(change, delta);
    }
}

} // namespace forecourt::storage
