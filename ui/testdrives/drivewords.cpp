// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivewords.h"

#include "customers/tones.h"
#include "domain/changereason.h"
#include "domain/enums.h"
#include "models/testdrivemodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Clash;
using domain::SendState;
using domain::TestDrive;
using models::TestDriveModel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestDrives)
};

} // namespace

static QString sentText(const TestDrive &drive)
{
    const QString status = domain::enumText(domain::EnumSet::TestDriveStatus, drive.serverStatus);
    QString text = drive.serverId.isEmpty()
        ? Words::tr("Sent to CarStrel")
        : Words::tr("Sent, CarStrel's number %1").arg(drive.serverId);
    if (!status.isEmpty())
        text = Words::tr("%1, status there: %2").arg(text, status);
    return text;
}

static ServerWords draftWords(const TestDrive &drive)
{
    const QStringList missing = domain::missingForSending(drive);
    if (missing.isEmpty())
        return { Tone::Neutral, Words::tr("Complete, but not sent yet.") };
    return { Tone::Warning, Words::tr("Not sent: it lacks %1.").arg(missing.join(u", "_s)) };
}

ServerWords serverWords(const TestDrive &drive)
{
    switch (drive.sendState) {
    case SendState::Draft:
        return draftWords(drive);
    case SendState::Queued:
        return { Tone::Accent, Words::tr("Waiting for the network; it will be sent by itself."),
                 true };
    case SendState::Sending:
        return { Tone::Accent, Words::tr("Being sent…") };
    case SendState::Sent:
        return { Tone::Good, sentText(drive) };
    case SendState::Rejected:
        return {
            Tone::Bad,
            drive.lastError.isEmpty()
                ? Words::tr("The server refused it.")
                : Words::tr("The server refused it: %1").arg(domain::reasonText(drive.lastError)),
            true
        };
    case SendState::Unknown:
        return { Tone::Warning,
                 Words::tr(
                     "Maybe sent: check with CarStrel whether it arrived. It is not sent again by "
                     "itself."),
                 true };
    case SendState::DeskOnly:
        return { Tone::Neutral, Words::tr("On this desk only; CarStrel does not know of it.") };
    }
    return {};
}

bool isFixedAtServer(const TestDrive &drive)
{
    return drive.sendState == SendState::Sent || drive.sendState == SendState::Sending
        || drive.sendState == SendState::Unknown;
}

QString clashText(const Clash &clash, const models::Formatting &formatting)
{
    const TestDrive &other = clash.other;
    const QString at = formatting.time(*other.preferredDate);
    const QString car = TestDriveModel::vehicleText(other);
    const QString who = TestDriveModel::customerText(other);
    switch (clash.what) {
    case Clash::What::Vehicle:
        return Words::tr("%1 is out with %2 from %3.").arg(car, who, at);
    case Clash::What::Customer:
        return Words::tr("%1 has another drive at %3: %2.").arg(who, car, at);
    case Clash::What::Staff:
        return Words::tr("%1 is out from %3 with %2.").arg(other.assignedTo, who, at);
    }
    return {};
}

QString handlingText(const TestDrive &drive, bool clashing)
{
    if (drive.sendState == SendState::Unknown)
        return Words::tr("Maybe sent: check");
    if (drive.sendState == SendState::Rejected)
        return Words::tr("Refused by the server");
    const QString status = domain::statusText(drive.status);
    if (clashing)
        return Words::tr("%1 · clash").arg(status);
    return drive.assignedTo.isEmpty() ? status : Words::tr("%1 · %2").arg(status, drive.assignedTo);
}

Tone handlingTone(const TestDrive &drive, bool clashing)
{
    if (drive.sendState == SendState::Unknown || drive.sendState == SendState::Rejected)
        return Tone::Warning;
    return clashing ? Tone::Bad : toneOf(TestDriveModel::toneOf(drive.status));
}

QString shortVehicleText(const TestDrive &drive)
{
    const QString name = TestDriveModel::vehicleText(drive);
    const qsizetype space = name.indexOf(u' ');
    bool isYear = false;
    const int year = QStringView(name).left(qMax(0, space)).toInt(&isYear);
    return isYear && year > 1900 && year < 2100 ? name.mid(space + 1) : name;
}

QString whenText(const TestDrive &drive, const models::Formatting &formatting)
{
    if (!drive.preferredDate)
        return Words::tr("No date yet");
    const QDateTime at = drive.preferredDate->toLocalTime();
    const QString day = formatting.locale.dayName(at.date().dayOfWeek(), QLocale::ShortFormat);
    return Words::tr("%1 %2, %3, %4")
        .arg(day, formatting.date(at), formatting.time(at),
             Words::tr("%1 min").arg(formatting.number(drive.durationMinutes)));
}

QString driveSummary(const TestDrive &drive, const models::Formatting &formatting, bool clashing)
{
    const QStringList parts{ TestDriveModel::vehicleText(drive),
                             TestDriveModel::customerText(drive), whenText(drive, formatting),
                             handlingText(drive, clashing),
                             domain::sendStateText(drive.sendState) };
    return parts.join(u", "_s);
}

} // namespace forecourt::ui
