// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergevalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

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

// How a set spells a tag, by the tag without case.
QHash<QString, QString> spellings(const QStringList &tags)
{
    QHash<QString, QString> result;
    for (const QString &tag : tags)
        result.insert(tag.toCaseFolded(), tag);
    return result;
}

FieldMerge mergedObject(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                        int depth);

// What is missing is an empty one.
bool areAll(QJsonValue::Type type, const std::initializer_list<QJsonValue> &values)
{
    return std::all_of(values.begin(), values.end(), [type](const QJsonValue &value) {
        return value.type() == type || value.isUndefined();
    });
}

FieldMerge mergedValue(const QString &key, const QJsonValue &base, const QJsonValue &ours,
                       const QJsonValue &theirs, int depth)
{
    if (ours == theirs || ours == base)
        return { theirs, false };
    if (theirs == base)
        return { ours, false };
    if (depth == 0)
        return { ours, true };
    FieldMerge merged{ ours, true };
    if (key == "vehicleTypes"_L1 && areAll(QJsonValue::Array, { base, ours, theirs }))
        merged = { mergedTags(base.toArray(), ours.toArray(), theirs.toArray()), false };
    else if (areAll(QJsonValue::Object, { base, ours, theirs }))
        merged = mergedObject(base.toObject(), ours.toObject(), theirs.toObject(), depth - 1);
    const bool taken = ours.isUndefined() || theirs.isUndefined();
    if (!merged.conflict && taken && merged.value.toArray().isEmpty()
        && merged.value.toObject().isEmpty())
        merged.value = QJsonValue::Undefined;
    return merged;
}

FieldMerge mergedObject(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                        int depth)
{
    const QStringList keys = base.keys() + ours.keys() + theirs.keys();
    QJsonObject merged;
    bool conflict = false;
    for (const QString &key : QSet<QString>(keys.cbegin(), keys.cend())) {
        const FieldMerge value =
            mergedValue(key, base.value(key), ours.value(key), theirs.value(key), depth);
        conflict |= value.conflict;
        if (!value.value.isUndefined())
            merged.insert(key, value.value);
    }
    return { merged, conflict };
}

bool isUpsideDown(const QJsonObject &object)
{
    const Preferences preferences(object);
    return preferences.minPrice() && preferences.maxPrice()
        && *preferences.minPrice() > *preferences.maxPrice();
}

} // namespace

QJsonArray mergedTags(const QJsonArray &base, const QJsonArray &ours, const QJsonArray &theirs)
{
    const QHash<QString, QString> inBase = spellings(tagsIn(base));
    const QHash<QString, QString> inOurs = spellings(tagsIn(ours));
    QStringList merged;
    for (const QString &tag : tagsIn(theirs)) {
        const QString key = tag.toCaseFolded();
        if (!inBase.contains(key))
            merged << tag;
        else if (inOurs.contains(key))
            merged << (inBase.value(key) == tag ? inOurs.value(key) : tag);
    }
    for (const QString &tag : tagsIn(ours)) {
        if (!inBase.contains(tag.toCaseFolded()))
            merged << tag;
    }
    return QJsonArray::fromStringList(cleanTags(merged));
}

FieldMerge mergedPreferences(const QJsonObject &base, const QJsonObject &ours,
                             const QJsonObject &theirs)
{
    FieldMerge merged = mergedObject(base, ours, theirs, 1);
    // Ours raised the minimum, theirs lowered the maximum: no range that either meant.
    if (isUpsideDown(merged.value.toObject()) && !isUpsideDown(ours) && !isUpsideDown(theirs))
        merged.conflict = true;
    return merged;
}

} // namespace forecourt::domain
