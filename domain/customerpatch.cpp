// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerpatch.h"

#include "keytable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<CustomerField> Names[] = {
    { CustomerField::Notes, "notes" },
    { CustomerField::Tags, "tags" },
    { CustomerField::Preferences, "preferences" },
    { CustomerField::IsVip, "isVip" },
};

constexpr Key<CustomerField> Texts[] = {
    { CustomerField::Notes, QT_TRANSLATE_NOOP("Domain", "Notes") },
    { CustomerField::Tags, QT_TRANSLATE_NOOP("Domain", "Tags") },
    { CustomerField::Preferences, QT_TRANSLATE_NOOP("Domain", "Preferences") },
    { CustomerField::IsVip, QT_TRANSLATE_NOOP("Domain", "VIP") },
};

QSet<QString> tagSet(const QStringList &tags)
{
    QSet<QString> set;
    for (const QString &tag : cleanTags(tags))
        set.insert(tag);
    return set;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString())
            strings << item.toString();
    }
    return strings;
}

} // namespace

QString fieldName(CustomerField field)
{
    return keyOf(Names, field);
}

std::optional<CustomerField> fieldFromName(QStringView name)
{
    return valueOf(Names, name);
}

QString fieldText(CustomerField field)
{
    for (const Key<CustomerField> &entry : Texts) {
        if (entry.value == field)
            return QCoreApplication::translate("Domain", entry.key);
    }
    return {};
}

CustomerDraft CustomerDraft::of(const Customer &customer)
{
    return { customer.notes, customer.tags, customer.preferences, customer.isVip };
}

QJsonObject CustomerPatch::toJson() const
{
    QJsonObject body;
    if (notes)
        body.insert("notes"_L1, *notes);
    if (tags)
        body.insert("tags"_L1, QJsonArray::fromStringList(*tags));
    if (preferences)
        body.insert("preferences"_L1, preferences->object());
    if (isVip)
        body.insert("isVip"_L1, *isVip);
    return body;
}

CustomerPatch difference(const CustomerDraft &baseline, const CustomerDraft &draft)
{
    CustomerPatch patch;
    // A draft that does not know a field cannot mean to change it.
    if (draft.notes && draft.notes != baseline.notes)
        patch.notes = draft.notes;
    if (draft.tags && (!baseline.tags || tagSet(*draft.tags) != tagSet(*baseline.tags)))
        patch.tags = cleanTags(*draft.tags);
    if (draft.preferences && draft.preferences != baseline.preferences)
        patch.preferences = draft.preferences;
    if (draft.isVip && draft.isVip != baseline.isVip)
        patch.isVip = draft.isVip;
    return patch;
}

QJsonValue fieldValue(const CustomerDraft &draft, CustomerField field)
{
    switch (field) {
    case CustomerField::Notes:
        return draft.notes ? QJsonValue(*draft.notes) : QJsonValue();
    case CustomerField::Tags:
        return draft.tags ? QJsonValue(QJsonArray::fromStringList(*draft.tags)) : QJsonValue();
    case CustomerField::Preferences:
        return draft.preferences ? QJsonValue(draft.preferences->object()) : QJsonValue();
    case CustomerField::IsVip:
        return draft.isVip ? QJsonValue(*draft.isVip) : QJsonValue();
    }
    return {};
}

void setFieldValue(CustomerDraft &draft, CustomerField field, const QJsonValue &value)
{
    switch (field) {
    case CustomerField::Notes:
        draft.notes = value.isString() ? std::optional(value.toString()) : std::nullopt;
        return;
    case CustomerField::Tags:
        draft.tags = value.isArray() ? std::optional(stringsOf(value)) : std::nullopt;
        return;
    case CustomerField::Preferences:
        draft.preferences =
            value.isObject() ? std::optional(Preferences(value.toObject())) : std::nullopt;
        return;
    case CustomerField::IsVip:
        draft.isVip = value.isBool() ? std::optional(value.toBool()) : std::nullopt;
        return;
    }
}

bool sameValue(CustomerField field, const QJsonValue &a, const QJsonValue &b)
{
    if (field == CustomerField::Tags && a.isArray() && b.isArray())
        return tagSet(stringsOf(a)) == tagSet(stringsOf(b));
    return a == b;
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    QSet<QString> seen;
    for (const QString &tag : tags) {
        const QString text = tag.simplified();
        const QString key = text.toCaseFolded();
        if (text.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        clean << text;
    }
    return clean;
}

} // namespace forecourt::domain
