// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testdrive.h"

#include "domain/enums.h"
#include "domain/folding.h"
#include "keytable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<TestDriveStatus> Statuses[] = {
    { TestDriveStatus::Pending, "pending" },     { TestDriveStatus::Confirmed, "confirmed" },
    { TestDriveStatus::Done, "done" },           { TestDriveStatus::NoShow, "no_show" },
    { TestDriveStatus::Cancelled, "cancelled" },
};

constexpr Key<SendState> SendStates[] = {
    { SendState::Draft, "draft" },        { SendState::Queued, "queued" },
    { SendState::Sending, "sending" },    { SendState::Sent, "sent" },
    { SendState::Rejected, "rejected" },  { SendState::Unknown, "unknown" },
    { SendState::DeskOnly, "desk_only" },
};

constexpr Key<SendState> SendStateTexts[] = {
    { SendState::Draft, QT_TRANSLATE_NOOP("Domain", "Not complete") },
    { SendState::Queued, QT_TRANSLATE_NOOP("Domain", "Waits for sending") },
    { SendState::Sending, QT_TRANSLATE_NOOP("Domain", "Being sent") },
    { SendState::Sent, QT_TRANSLATE_NOOP("Domain", "Sent") },
    { SendState::Rejected, QT_TRANSLATE_NOOP("Domain", "Refused by the server") },
    { SendState::Unknown, QT_TRANSLATE_NOOP("Domain", "May have arrived") },
    { SendState::DeskOnly, QT_TRANSLATE_NOOP("Domain", "On this desk only") },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Domain", text);
}

} // namespace

QString toKey(TestDriveStatus status)
{
    return keyOf(Statuses, status);
}

QString toKey(SendState state)
{
    return keyOf(SendStates, state);
}

TestDriveStatus testDriveStatusFromKey(QStringView key)
{
    return valueOf(Statuses, canonicalEnum(key)).value_or(TestDriveStatus::Pending);
}

SendState sendStateFromKey(QStringView key)
{
    // A state that a newer version wrote must not be sent by this one: a person looks at it.
    return valueOf(SendStates, key).value_or(SendState::Unknown);
}

QString statusText(TestDriveStatus status)
{
    return enumText(EnumSet::TestDriveStatus, toKey(status));
}

QString sendStateText(SendState state)
{
    for (const Key<SendState> &entry : SendStateTexts) {
        if (entry.value == state)
            return translated(entry.key);
    }
    return {};
}

QStringList missingForSending(const TestDrive &drive)
{
    QStringList missing;
    if (drive.vehicleId.isEmpty())
        missing << translated(QT_TRANSLATE_NOOP("Domain", "a vehicle from the inventory"));
    if (drive.name.trimmed().isEmpty())
        missing << translated(QT_TRANSLATE_NOOP("Domain", "the customer's name"));
    if (drive.email.trimmed().isEmpty())
        missing << translated(QT_TRANSLATE_NOOP("Domain", "the customer's e-mail address"));
    else if (!looksLikeEmail(drive.email))
        missing << translated(QT_TRANSLATE_NOOP("Domain", "a complete e-mail address"));
    return missing;
}

bool looksLikeEmail(QStringView text)
{
    const QStringView address = text.trimmed();
    constexpr qsizetype LongestAddress = 254;
    constexpr qsizetype LongestName = 64;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at > LongestName || address.size() > LongestAddress)
        return false;
    static constexpr QStringView Never = u"@ \t\r\n,;:<>()[]\"\\";
    const QStringView name = address.left(at);
    const QStringView host = address.mid(at + 1);
    const auto never = [](QChar c) {
        return Never.contains(c) || c.category() == QChar::Other_Control;
    };
    if (std::any_of(name.begin(), name.end(), never)
        || std::any_of(host.begin(), host.end(), never))
        return false;
    const auto hasEmptyPart = [](QStringView part) {
        return part.startsWith(u'.') || part.endsWith(u'.') || part.contains(u"..");
    };
    return !hasEmptyPart(name) && !hasEmptyPart(host) && host.contains(u'.')
        && !host.startsWith(u'-') && !host.endsWith(u'-');
}

} // namespace forecourt::domain
