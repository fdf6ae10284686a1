// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pushplan.h"

#include "domain/merge.h"
#include "takenedits.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

QString withoutBlanks(const QString &notes)
{
    QStringList lines = notes.split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

// A server may drop a field that is empty. Of VIP there is no empty value.
QJsonValue emptyValue(CustomerField field)
{
    switch (field) {
    case CustomerField::Notes:
        return u""_s;
    case CustomerField::Tags:
        return QJsonArray();
    case CustomerField::Preferences:
        return QJsonObject();
    case CustomerField::IsVip:
        break;
    }
    return {};
}

// As a server may store it and give it back without having changed what it says.
QJsonValue plain(CustomerField field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return emptyValue(field);
    return field == CustomerField::Notes ? QJsonValue(withoutBlanks(value.toString())) : value;
}

// An addition to notes that nobody had read has no base to tell from. Tried before, and all of
// it there: it arrived, and somebody may have written below it since.
bool arrivedBefore(const Change &edit, const QJsonValue &theirs)
{
    return edit.field == CustomerField::Notes && edit.base.isNull() && edit.attempts > 1
        && hasEdit(edit.field, edit.base, edit.value, theirs);
}

} // namespace

PushPlan planPush(const CustomerDraft &server, const QList<Change> &edits)
{
    PushPlan plan;
    CustomerDraft merged = server;
    for (const Change &edit : edits) {
        const QJsonValue theirs = fieldValue(merged, edit.field);
        if (plan.conflicts.contains(edit.field) || arrivedBefore(edit, theirs))
            continue;
        const FieldMerge merge = mergeField(edit.field, edit.base, edit.value, theirs);
        if (merge.conflict)
            plan.conflicts.append(edit.field);
        const QJsonValue before = fieldValue(server, edit.field);
        setFieldValue(merged, edit.field, merge.conflict ? before : merge.value);
    }
    plan.patch = difference(server, merged);
    return plan;
}

ReadBack judge(CustomerField field, const QJsonValue &before, const QJsonValue &sent,
               const QJsonValue &found)
{
    const QJsonValue now = plain(field, found);
    if (!now.isNull() && hasEdit(field, before, sent, now))
        return ReadBack::Taken;
    return sameValue(field, now, plain(field, before)) ? ReadBack::Ignored : ReadBack::Other;
}

QList<OperationId> replacedSince(const QList<Change> &edits, const QJsonValue &found)
{
    if (edits.isEmpty())
        return {};
    QList<TakenEdit> taken;
    for (const Change &edit : edits)
        taken.append({ edit.base, edit.value });
    QList<OperationId> replaced;
    for (const qsizetype place : missingEdits(edits.first().field, taken, found)) {
        if (edits.at(place).state == ChangeState::Done)
            replaced.append(edits.at(place).id);
    }
    return replaced;
}

} // namespace forecourt::domain
