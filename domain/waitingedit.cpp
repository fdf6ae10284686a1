// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/waitingedit.h"

#include "domain/merge.h"
#include "takenedits.h"

#include <QJsonArray>
#include <QJsonObject>

namespace forecourt::domain {

namespace {

QJsonValue orEmpty(CustomerField field, const QJsonValue &value)
{
    if (!value.isNull() || field == CustomerField::IsVip)
        return value;
    if (field == CustomerField::Notes)
        return QString();
    return field == CustomerField::Tags ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
}

// What was shown, without the edit in it: what the two edits together began from.
FieldMerge withoutEdit(const Change &edit, const QJsonValue &seen)
{
    if (sameValue(edit.field, seen, edit.value))
        return { edit.base, false };
    const QJsonValue base = orEmpty(edit.field, edit.base);
    FieldMerge undone = mergeField(edit.field, edit.value, base, seen);
    // What was taken out stood where others have added since: on which side of it, nobody knows.
    const FieldMerge turned = mergeField(edit.field, edit.value, seen, base);
    undone.conflict = undone.conflict || !sameValue(edit.field, undone.value, turned.value);
    return undone;
}

// Where it cannot be said what both began from, the later edit stays one of its own.
bool canBeOne(const Change &waiting, const QJsonValue &seen)
{
    return needsAttention(waiting.state) || !withoutEdit(waiting, seen).conflict;
}

EditStep editedAgain(const Change &waiting, const Change &wanted)
{
    Change change = bothEdits(waiting, wanted);
    const bool same =
        change.base == waiting.base && sameValue(change.field, change.value, waiting.value);
    if (same && !needsAttention(waiting.state))
        return {};
    if (sameValue(change.field, change.base, change.value))
        return { EditStep::What::Withdraw, waiting };
    if (change.state != ChangeState::Held)
        change.state = ChangeState::Queued;
    change.reason.clear();
    change.serverMessage.clear();
    change.notBefore = {};
    change.attempts = 0;
    return { EditStep::What::Write, change };
}

} // namespace

std::optional<TakenPart> takenPart(const Change &edit, const QJsonValue &theirs)
{
    if (theirs.isNull() || theirs.isUndefined())
        return {};
    const QJsonValue without =
        withoutTaken(edit.field, orEmpty(edit.field, edit.base), edit.value, theirs);
    if (sameValue(edit.field, without, theirs))
        return {};
    return TakenPart{ without, theirs };
}

bool takesIn(const Change &active)
{
    return active.state != ChangeState::Sending
        && (active.attempts == 0 || needsAttention(active.state));
}

EditStep editWaiting(const QList<Change> &active, const Change &wanted)
{
    if (!active.isEmpty() && takesIn(active.last()) && canBeOne(active.last(), wanted.base))
        return editedAgain(active.last(), wanted);
    if (sameValue(wanted.field, wanted.base, wanted.value))
        return {};
    return { EditStep::What::Write, wanted };
}

Change bothEdits(Change first, const Change &later)
{
    if (hasEdit(first.field, first.base, first.value, later.base)) {
        const FieldMerge undone = withoutEdit(first, later.base);
        const QJsonValue began = undone.conflict ? first.base : undone.value;
        // Back to where it began, while the server may have what the first one sent.
        const bool isBack = first.attempts > 0 && sameValue(first.field, began, later.value);
        first.base = isBack ? later.base : began;
        first.value = later.value;
        return first;
    }
    // A form that did not know of the first one.
    const FieldMerge both = mergeField(first.field, later.base, later.value, first.value);
    first.base = both.conflict ? later.base : first.base;
    first.value = both.conflict ? later.value : both.value;
    return first;
}

} // namespace forecourt::domain
