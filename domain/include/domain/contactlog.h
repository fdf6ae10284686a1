// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "domain/id.h"

#include <QDate>
#include <QList>

#include <optional>
#include <variant>

namespace forecourt::domain {

using ContactId = Id<struct ContactTag>;
using FollowUpId = Id<struct FollowUpTag>;

enum class ContactKind {
    Call,
    Email,
    Message,
    Visit,
    Other, ///< what a newer version wrote
};
inline constexpr ContactKind contactKinds[] = { ContactKind::Call, ContactKind::Email,
                                                ContactKind::Message, ContactKind::Visit };
QString toKey(ContactKind kind);
ContactKind contactKindFromKey(QStringView key);
QString contactKindText(ContactKind kind);

/// What staff noted of one contact with a customer. The desk's own; the API knows nothing of it.
struct Contact
{
    ContactId id;
    CustomerId customerId;
    QString customerName; ///< a snapshot
    ContactKind kind = ContactKind::Call;
    QString text; ///< what was said
    QDateTime at; ///< when it was
    QString person; ///< who noted it
    FollowUpId followUp; ///< which it answered; empty: none

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// What is to be done for a customer, and until when. The desk's own as well.
struct FollowUp
{
    FollowUpId id;
    CustomerId customerId;
    QString customerName; ///< a snapshot
    QString text; ///< what is to be done
    QDate due;
    QString person; ///< who set it
    QDateTime setAt;
    QDateTime doneAt; ///< invalid: it is still to be done
    QString doneBy;

    bool isDone() const { return doneAt.isValid(); }
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// The "state" of a follow-up's paper.
inline constexpr QLatin1StringView openFollowUp("open");

// Papers without a value are what takes them away.
Paper paperOf(const Contact &contact);
Paper paperOf(const FollowUp &followUp);
Paper removalOf(const Contact &contact);
Paper removalOf(const FollowUp &followUp);
/// Nothing for a paper of another kind, and for one that was removed.
std::optional<Contact> contactFrom(const Paper &paper);
std::optional<FollowUp> followUpFrom(const Paper &paper);

enum class DueGroup { Overdue, Today, ThisWeek, Later };
/// A week ends on the day before its first, whichever that is in a country.
DueGroup dueGroup(QDate due, QDate today, Qt::DayOfWeek firstDayOfWeek);
bool isDueBefore(const FollowUp &a, const FollowUp &b);

using LogEntry = std::variant<Contact, FollowUp>;
/// What is to be done by its day, then what was by its time, the newest first.
QList<LogEntry> inOrder(QList<LogEntry> entries);

} // namespace forecourt::domain
