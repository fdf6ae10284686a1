// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pushplan.h"

#include "domain/merge.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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

// An addition to notes that nobody had read: it may be anywhere in them by now.
bool holdsLines(const QString &notes, const QString &lines)
{
    return lines.isEmpty() || QString(u'\n' + notes + u'\n').contains(u'\n' + lines + u'\n');
}

// One edit of this desk was undone by a later one of its own.
bool tookAway(const Change &later, const Change &earlier)
{
    return !holdsEdit(earlier.field, earlier.base, earlier.value, later.value);
}

} // namespace

PushPlan planPush(const CustomerDraft &server, const QList<Change> &edits)
{
    PushPlan plan;
    CustomerDraft merged = server;
    for (const Change &edit : edits) {
        if (plan.conflicts.contains(edit.field))
            continue;
        const FieldMerge merge =
            mergeField(edit.field, edit.base, edit.value, fieldValue(merged, edit.field));
        if (merge.conflict) {
            plan.conflicts.append(edit.field);
            setFieldValue(merged, edit.field, fieldValue(server, edit.field));
        } else {
            setFieldValue(merged, edit.field, merge.value);
        }
    }
    plan.patch = difference(server, merged);
    return plan;
}

bool holdsEdit(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
               const QJsonValue &found)
{
    const QJsonValue plainOurs = plain(field, ours);
    const QJsonValue plainFound = plain(field, found);
    if (field == CustomerField::Notes && base.isNull())
        return holdsLines(plainFound.toString(), plainOurs.toString());
    const QJsonValue plainBase = base.isNull() ? base : plain(field, base);
    const FieldMerge merge = mergeField(field, plainBase, plainOurs, plainFound);
    return !merge.conflict && sameValue(field, merge.value, plainFound);
}

ReadBack judge(CustomerField field, const QJsonValue &before, const QJsonValue &sent,
               const QJsonValue &found)
{
    if (holdsEdit(field, before, sent, found))
        return ReadBack::Taken;
    return sameValue(field, plain(field, found), plain(field, before)) ? ReadBack::Ignored
                                                                       : ReadBack::Other;
}

QList<OperationId> replacedSince(const QList<Change> &verified, const QJsonValue &found)
{
    QList<OperationId> replaced;
    if (found.isNull() || found.isUndefined())
        return replaced;
    for (auto edit = verified.cbegin(); edit != verified.cend(); ++edit) {
        const bool ownDoing = std::any_of(
            edit + 1, verified.cend(), [&](const Change &later) { return tookAway(later, *edit); });
        if (!ownDoing && !holdsEdit(edit->field, edit->base, edit->value, found))
            replaced.append(edit->id);
    }
    return replaced;
}

} // namespace forecourt::domain
