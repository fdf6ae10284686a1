// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include "mergevalues.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

FieldMerge mergedNotes(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (base.isNull() || base.isUndefined())
        return { appendedNotes(theirs.toString(), ours.toString()), false };
    return { ours, true };
}

} // namespace

FieldMerge mergeField(CustomerField field, const QJsonValue &base, const QJsonValue &ours,
                      const QJsonValue &theirs)
{
    if (sameValue(field, ours, theirs) || sameValue(field, ours, base))
        return { theirs, false };
    if (sameValue(field, theirs, base))
        return { ours, false };
    switch (field) {
    case CustomerField::Notes:
        return mergedNotes(base, ours, theirs);
    case CustomerField::Tags:
        return { mergedTags(base.toArray(), ours.toArray(), theirs.toArray()), false };
    case CustomerField::Preferences:
        return mergedPreferences(base.toObject(), ours.toObject(), theirs.toObject());
    case CustomerField::IsVip:
        return { ours, true };
    }
    return { ours, true };
}

QString appendedNotes(const QString &theirs, const QString &ours)
{
    if (ours.trimmed().isEmpty())
        return theirs;
    if (theirs.trimmed().isEmpty())
        return ours;
    return theirs + (theirs.endsWith(u'\n') ? u""_s : u"\n"_s) + ours;
}

} // namespace forecourt::domain
