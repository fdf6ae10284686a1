// SPDX-License-Identifier: GPL-3.0-or-later
#include "takenedits.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace forecourt::domain {

using namespace Qt::StringLiterals;

namespace {

/// A field's value in the parts that are merged separately: an edit is what it does to them.
using Parts = QHash<QString, QJsonValue>;

Parts linesIn(const QString &notes)
{
    Parts parts;
    const QStringList lines = notes.split(u'\n');
    for (const QString &line : lines) {
        // Servers trim; a blank line is nothing that anybody misses.
        if (const QString text = line.trimmed(); !text.isEmpty())
            parts.insert(text, true);
    }
    return parts;
}

void addTags(Parts &parts, const QString &prefix, const QJsonArray &tags)
{
    for (const QJsonValue &tag : tags)
        parts.insert(prefix + tag.toString().simplified().toCaseFolded(), true);
}

Parts preferencesIn(const QJsonObject &object)
{
    Parts parts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString prefix = it.key() + u'/';
        const QJsonObject inner = it->toObject();
        if (it.key() == "vehicleTypes"_L1 && it->isArray())
            addTags(parts, prefix, it->toArray());
        else if (!it->isObject())
            parts.insert(it.key(), *it);
        for (auto within = inner.begin(); within != inner.end(); ++within)
            parts.insert(prefix + within.key(), *within);
    }
    return parts;
}

Parts partsOf(CustomerField field, const QJsonValue &value)
{
    Parts parts;
    switch (field) {
    case CustomerField::Notes:
        return linesIn(value.toString());
    case CustomerField::Tags:
        addTags(parts, {}, value.toArray());
        return parts;
    case CustomerField::Preferences:
        return preferencesIn(value.toObject());
    case CustomerField::IsVip:
        return { { QString(), value } };
    }
    return parts;
}

QJsonValue partOf(const Parts &parts, const QString &name)
{
    return parts.value(name, QJsonValue::Undefined);
}

/// What the edit made of each part that it touched; undefined: it took the part away.
Parts effectOf(CustomerField field, const TakenEdit &edit)
{
    const Parts before = partsOf(field, edit.base);
    const Parts after = partsOf(field, edit.value);
    Parts effect;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (partOf(after, it.key()) != *it)
            effect.insert(it.key(), partOf(after, it.key()));
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            effect.insert(it.key(), *it);
    }
    return effect;
}

// Lines and tags are parts that are there or not: `all` without what was added, and with what was
// taken away and is not there any more.
QStringList turnedBack(CustomerField field, const QStringList &all, const Parts &effect,
                       const QStringList &before)
{
    const auto partOfText = [field](const QString &text) {
        return field == CustomerField::Notes ? text.trimmed() : text.simplified().toCaseFolded();
    };
    QStringList left;
    QSet<QString> present;
    for (const QString &text : all) {
        present.insert(partOfText(text));
        if (!effect.value(partOfText(text), false).toBool())
            left << text;
    }
    for (const QString &text : before) {
        const auto taken = effect.constFind(partOfText(text));
        if (taken != effect.cend() && taken->isUndefined() && !present.contains(partOfText(text)))
            left << text;
    }
    return left;
}

QStringList tagsOf(const QJsonValue &value)
{
    QStringList tags;
    for (const QJsonValue &tag : value.toArray())
        tags << tag.toString();
    return tags;
}

QJsonObject turnedBack(QJsonObject server, const QJsonObject &before, const QJsonObject &after)
{
    const QStringList keys = before.keys() + after.keys();
    for (const QString &key : QSet<QString>(keys.cbegin(), keys.cend())) {
        if (before.value(key) == after.value(key) || server.value(key) != after.value(key))
            continue;
        if (before.contains(key))
            server.insert(key, before.value(key));
        else
            server.remove(key);
    }
    return server;
}

} // namespace

QJsonValue withoutTaken(CustomerField field, const QJsonValue &base, const QJsonValue &value,
                        const QJsonValue &server)
{
    const Parts effect = effectOf(field, { base, value });
    switch (field) {
    case CustomerField::Notes:
        return turnedBack(field, server.toString().split(u'\n'), effect,
                          base.toString().split(u'\n'))
            .join(u'\n');
    case CustomerField::Tags:
        return QJsonArray::fromStringList(turnedBack(field, tagsOf(server), effect, tagsOf(base)));
    case CustomerField::Preferences:
        return turnedBack(server.toObject(), base.toObject(), value.toObject());
    case CustomerField::IsVip:
        return server == value ? base : server;
    }
    return server;
}

QList<qsizetype> missingEdits(CustomerField field, const QList<TakenEdit> &edits,
                              const QJsonValue &server)
{
    if (server.isNull() || server.isUndefined())
        return {};
    struct Expected
    {
        QJsonValue value;
        qsizetype of = 0;
    };
    QHash<QString, Expected> expected;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const Parts effect = effectOf(field, edits.at(i));
        for (auto it = effect.cbegin(); it != effect.cend(); ++it)
            expected.insert(it.key(), { *it, i });
    }
    const Parts now = partsOf(field, server);
    QList<qsizetype> missing;
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (partOf(now, it.key()) != it->value && !missing.contains(it->of))
            missing.append(it->of);
    }
    std::sort(missing.begin(), missing.end());
    return missing;
}

bool hasEdit(CustomerField field, const QJsonValue &base, const QJsonValue &value,
             const QJsonValue &server)
{
    return missingEdits(field, { { base, value } }, server).isEmpty();
}

} // namespace forecourt::domain
