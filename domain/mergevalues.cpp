// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergevalues.h"

#include <QSet>

namespace forecourt::domain {

namespace {

QStringList tagsIn(const QJsonArray &array)
{
    QStringList tags;
    for (const QJsonValue &tag : array) {
        if (tag.isString())
            tags << tag.toString();
    }
    return cleanTags(tags);
}

QSet<QString> foldedSet(const QStringList &tags)
{
    QSet<QString> set;
    for (const QString &tag : tags)
        set.insert(tag.toCaseFolded());
    return set;
}

} // namespace

QJsonArray mergedTags(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    const QSet<QString> inBase = foldedSet(tagsIn(base));
    const QSet<QString> inOurs = foldedSet(tagsIn(ours));
    QStringList merged;
    for (const QString &tag : tagsIn(theirs)) {
        const QString key = tag.toCaseFolded();
        if (!inBase.contains(key) || inOurs.contains(key))
            merged << tag;
    }
    for (const QString &tag : tagsIn(ours)) {
        if (!inBase.contains(tag.toCaseFolded()))
            merged << tag;
    }
    return QJsonArray::fromStringList(cleanTags(merged));
}

namespace {

FieldMerge mergedObject(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                        int depth);

FieldMerge mergedValue(const QJsonValue &base, const QJsonValue &ours, const QJsonValue &theirs,
                       int depth)
{
    if (ours == theirs || ours == base)
        return { theirs, false };
    if (theirs == base)
        return { ours, false };
    if (depth > 0 && ours.isObject() && theirs.isObject())
        return mergedObject(base.toObject(), ours.toObject(), theirs.toObject(), depth - 1);
    return { ours, true };
}

FieldMerge mergedObject(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                        int depth)
{
    QSet<QString> keys;
    for (const QJsonObject &object : { base, ours, theirs }) {
        const QStringList own = object.keys();
        keys.unite(QSet<QString>(own.cbegin(), own.cend()));
    }
    QJsonObject merged;
    bool conflict = false;
    for (const QString &key : std::as_const(keys)) {
        const FieldMerge value =
            mergedValue(base.value(key), ours.value(key), theirs.value(key), depth);
        conflict |= value.conflict;
        if (!value.value.isUndefined())
            merged.insert(key, value.value);
    }
    return { merged, conflict };
}

} // namespace

FieldMerge mergedPreferences(const QJsonObject &base, const QJsonObject &ours,
                             const QJsonObject &theirs)
{
    return mergedObject(base, ours, theirs, 1);
}

} // namespace forecourt::domain
