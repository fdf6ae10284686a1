// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactlog.h"

#include "keytable.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<ContactKind> Kinds[] = {
    { ContactKind::Call, "call" },       { ContactKind::Email, "email" },
    { ContactKind::Message, "message" }, { ContactKind::Visit, "visit" },
    { ContactKind::Other, "other" },
};

constexpr Key<ContactKind> KindTexts[] = {
    { ContactKind::Call, QT_TRANSLATE_NOOP("Domain", "Call") },
    { ContactKind::Email, QT_TRANSLATE_NOOP("Domain", "E-mail") },
    { ContactKind::Message, QT_TRANSLATE_NOOP("Domain", "Message") },
    { ContactKind::Visit, QT_TRANSLATE_NOOP("Domain", "Visit") },
    { ContactKind::Other, QT_TRANSLATE_NOOP("Domain", "Contact") },
};

constexpr QLatin1StringView DoneState("done");

QString timeText(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeIn(const QJsonObject &json, QLatin1StringView key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs);
}

QJsonObject withoutEmpty(const QJsonObject &json)
{
    QJsonObject kept;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().toString().isEmpty())
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QDateTime timeOf(const LogEntry &entry)
{
    if (const auto *contact = std::get_if<Contact>(&entry))
        return contact->at;
    return std::get<FollowUp>(entry).doneAt;
}

const FollowUp *openIn(const LogEntry &entry)
{
    const auto *followUp = std::get_if<FollowUp>(&entry);
    return followUp && !followUp->isDone() ? followUp : nullptr;
}

bool comesBefore(const LogEntry &a, const LogEntry &b)
{
    const FollowUp *first = openIn(a);
    const FollowUp *second = openIn(b);
    if (first && second)
        return isDueBefore(*first, *second);
    if (first || second)
        return first;
    return timeOf(a) > timeOf(b);
}

} // namespace

QString toKey(ContactKind kind)
{
    return keyOf(Kinds, kind);
}

ContactKind contactKindFromKey(QStringView key)
{
    return valueOf(Kinds, key).value_or(ContactKind::Other);
}

QString contactKindText(ContactKind kind)
{
    return QCoreApplication::translate("Domain", keyOf(KindTexts, kind).toLatin1().constData());
}

Paper paperOf(const Contact &contact)
{
    const QJsonObject json{
        { u"customerId"_s, contact.customerId.value },
        { u"customerName"_s, contact.customerName },
        { u"kind"_s, toKey(contact.kind) },
        { u"text"_s, contact.text },
        { u"at"_s, timeText(contact.at) },
        { u"person"_s, contact.person },
        { u"followUp"_s, contact.followUp.value },
    };
    return { contact.id.value, papers::contact, {}, withoutEmpty(json) };
}

Paper paperOf(const FollowUp &followUp)
{
    const QJsonObject json{
        { u"customerId"_s, followUp.customerId.value },
        { u"customerName"_s, followUp.customerName },
        { u"text"_s, followUp.text },
        { u"due"_s, followUp.due.toString(Qt::ISODate) },
        { u"state"_s, followUp.isDone() ? DoneState : openFollowUp },
        { u"person"_s, followUp.person },
        { u"setAt"_s, timeText(followUp.setAt) },
        { u"doneAt"_s, timeText(followUp.doneAt) },
        { u"doneBy"_s, followUp.doneBy },
    };
    return { followUp.id.value, papers::followUp, {}, withoutEmpty(json) };
}

Paper removalOf(const Contact &contact)
{
    return { contact.id.value, papers::contact, {}, {} };
}

Paper removalOf(const FollowUp &followUp)
{
    return { followUp.id.value, papers::followUp, {}, {} };
}

std::optional<Contact> contactFrom(const Paper &paper)
{
    if (paper.kind != papers::contact || paper.value.isEmpty())
        return {};
    const QJsonObject &json = paper.value;
    return Contact{ .id = { paper.id },
                    .customerId = { json["customerId"_L1].toString() },
                    .customerName = json["customerName"_L1].toString(),
                    .kind = contactKindFromKey(json["kind"_L1].toString()),
                    .text = json["text"_L1].toString(),
                    .at = timeIn(json, "at"_L1),
                    .person = json["person"_L1].toString(),
                    .followUp = { json["followUp"_L1].toString() } };
}

std::optional<FollowUp> followUpFrom(const Paper &paper)
{
    if (paper.kind != papers::followUp || paper.value.isEmpty())
        return {};
    const QJsonObject &json = paper.value;
    return FollowUp{ .id = { paper.id },
                     .customerId = { json["customerId"_L1].toString() },
                     .customerName = json["customerName"_L1].toString(),
                     .text = json["text"_L1].toString(),
                     .due = QDate::fromString(json["due"_L1].toString(), Qt::ISODate),
                     .person = json["person"_L1].toString(),
                     .setAt = timeIn(json, "setAt"_L1),
                     .doneAt = timeIn(json, "doneAt"_L1),
                     .doneBy = json["doneBy"_L1].toString() };
}

DueGroup dueGroup(QDate due, QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    // One without a day that can be read must be seen.
    if (!due.isValid() || due < today)
        return DueGroup::Overdue;
    if (due == today)
        return DueGroup::Today;
    const int daysSinceFirst = (today.dayOfWeek() - int(firstDayOfWeek) + 7) % 7;
    return due <= today.addDays(6 - daysSinceFirst) ? DueGroup::ThisWeek : DueGroup::Later;
}

bool isDueBefore(const FollowUp &a, const FollowUp &b)
{
    return std::tie(a.due, a.setAt, a.id) < std::tie(b.due, b.setAt, b.id);
}

QList<LogEntry> inOrder(QList<LogEntry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

} // namespace forecourt::domain
