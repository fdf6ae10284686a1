// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include "mergelines.h"
#include "mergevalues.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

bool isKnown(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined();
}

QStringList linesOf(const QJsonValue &notes)
{
    QString text = notes.toString();
    text.replace("\r\n"_L1, "\n"_L1);
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

FieldMerge mergedNotes(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (!isKnown(base))
        return { appendedNotes(theirs.toString(), ours.toString()), false };
    const auto merged = mergedLines(linesOf(base), linesOf(ours), linesOf(theirs));
    return merged ? FieldMerge{ merged->join(u'\n'), false } : FieldMerge{ ours, true };
}

FieldMerge mergedVip(const QJsonValue &base, const QJsonValue &ours)
{
    // Where it was not known before, nobody's decision is overwritten.
    return { ours, isKnown(base) };
}

FieldMerge mergedBothChanged(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
                             const QJsonValue &theirs)
{
    switch (field) {
    case CustomerField::Notes:
        return mergedNotes(base, ours, theirs);
    case CustomerField::Tags:
        return { mergedTags(base.toArray(), ours.toArray(), theirs.toArray()), false };
    case CustomerField::Preferences:
        return mergedPreferences(base.toObject(), ours.toObject(), theirs.toObject());
    case CustomerField::IsVip:
        return mergedVip(base, ours);
    }
    return { ours, true };
}

} // namespace

FieldMerge mergeField(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
                      const QJsonValue &theirs)
{
    if (!isKnown(ours) || sameValue(field, ours, theirs) || sameValue(field, ours, base))
        return { theirs, false };
    if (sameValue(field, theirs, base))
        return { ours, false };
    const FieldMerge merged = mergedBothChanged(field, base, ours, theirs);
    return merged.conflict ? FieldMerge{ ours, true } : merged;
}

QString appendedNotes(const QString &theirs, const QString &ours)
{
    // Already there: the answer to an earlier attempt may have been lost.
    if (ours.trimmed().isEmpty() || theirs == ours || theirs.endsWith(QString(u'\n' + ours)))
        return theirs;
    if (theirs.trimmed().isEmpty() || ours.startsWith(QString(theirs + u'\n')))
        return ours;
    return theirs.endsWith(u'\n') ? QString(theirs + ours) : QString(theirs + u'\n' + ours);
}

} // namespace forecourt::domain
