// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/drivetext.h"

#include "details/valuetext.h"
#include "domain/changereason.h"
#include "domain/testdrive.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DriveHistory)
};

using Say = QString (*)(const QJsonValue &value, const Formatting &formatting);

QString asIs(const QJsonValue &value, const Formatting &)
{
    return shortened(value.toString());
}

QString when(const QJsonValue &value, const Formatting &formatting)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return at.isValid() ? formatting.dateTime(at) : Words::tr("no date");
}

QString minutes(const QJsonValue &value, const Formatting &formatting)
{
    return Words::tr("%1 min").arg(formatting.number(value.toInt()));
}

QString status(const QJsonValue &value, const Formatting &)
{
    return domain::statusText(domain::testDriveStatusFromKey(value.toString()));
}

QString sendState(const QJsonValue &value, const Formatting &)
{
    return domain::sendStateText(domain::sendStateFromKey(value.toString()));
}

/// What a person changes of a drive, by the journal's names; the server's part comes with the
/// events of sending.
constexpr struct
{
    const char *key;
    const char *label; ///< nothing: the value says enough
    Say say;
} rows[] = {
    { "vehicleName", nullptr, asIs },
    { "name", nullptr, asIs },
    { "preferredDate", nullptr, when },
    { "status", nullptr, status },
    { "durationMinutes", nullptr, minutes },
    { "email", nullptr, asIs },
    { "phone", nullptr, asIs },
    { "assignedTo", QT_TRANSLATE_NOOP("DriveHistory", "Assigned to: %1"), asIs },
    { "remarks", QT_TRANSLATE_NOOP("DriveHistory", "Remarks: %1"), asIs },
    { "sendState", nullptr, sendState },
};

QString said(const QJsonObject &drive, const decltype(rows[0]) &row, const Formatting &formatting)
{
    const QString text = row.say(drive[QLatin1StringView(row.key)], formatting);
    const QString shown = text.isEmpty() ? Words::tr("nothing") : text;
    return row.label ? Words::tr(row.label).arg(shown) : shown;
}

DriveTexts changesOf(const QJsonObject &before, const QJsonObject &after,
                     const Formatting &formatting)
{
    QStringList was, is;
    for (const auto &row : rows) {
        const QLatin1StringView key(row.key);
        const bool isNew = before.isEmpty();
        // What is said of sending a new drive is out of date a moment later.
        if (before[key] == after[key] || (isNew && key == "sendState"_L1))
            continue;
        if (!isNew)
            was << said(before, row, formatting);
        if (!isNew || !after[key].toString().isEmpty())
            is << said(after, row, formatting);
    }
    return { was.join(u" · "_s), is.join(u" · "_s) };
}

QString outcomeOf(const QJsonObject &change)
{
    const QString words = change["serverMessage"_L1].toString();
    const QString number = change["value"_L1].toObject()["serverId"_L1].toString();
    if (!words.isEmpty())
        return shortened(words);
    if (!number.isEmpty())
        return Words::tr("CarStrel's number %1").arg(number);
    return domain::reasonText(change["reason"_L1].toString());
}

} // namespace

DriveTexts driveTexts(const QJsonObject &before, const QJsonObject &after,
                      const Formatting &formatting)
{
    const QJsonObject drive = after["testDrive"_L1].toObject();
    if (!drive.isEmpty())
        return changesOf(before["testDrive"_L1].toObject(), drive, formatting);
    const QJsonObject change = after["change"_L1].toObject();
    return { QString(), outcomeOf(change) };
}

} // namespace forecourt::models
