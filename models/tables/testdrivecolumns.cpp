// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/testdrivecolumns.h"

#include "domain/changereason.h"
#include "models/testdrivemodel.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::TestDrive;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestDriveModel)
};

Cell showWhen(const TestDrive &drive, const Formatting &formatting)
{
    if (!drive.preferredDate)
        return { .text = Words::tr("No date yet"), .sort = QDateTime() };
    const QDateTime &at = *drive.preferredDate;
    return { .text = formatting.dateTime(at), .sort = at, .toolTip = formatting.ago(at) };
}

Cell showVehicle(const TestDrive &drive, const Formatting &)
{
    const QString text = TestDriveModel::vehicleText(drive);
    return { .text = text, .sort = text, .toolTip = text };
}

Cell showCustomer(const TestDrive &drive, const Formatting &)
{
    const QString contact = drive.email.isEmpty() ? drive.phone : drive.email;
    const QString text = TestDriveModel::customerText(drive);
    return { .text = text, .subtitle = contact, .sort = text };
}

Cell showStatus(const TestDrive &drive, const Formatting &)
{
    return { .text = domain::statusText(drive.status),
             .sort = int(drive.status),
             .tone = TestDriveModel::toneOf(drive.status) };
}

QString sendStateTip(const TestDrive &drive)
{
    if (drive.sendState == domain::SendState::Draft)
        return domain::missingForSending(drive).join(u'\n');
    return domain::reasonText(drive.lastError);
}

Cell showSendState(const TestDrive &drive, const Formatting &)
{
    return { .text = domain::sendStateText(drive.sendState),
             .sort = int(drive.sendState),
             .tone = TestDriveModel::toneOf(drive.sendState),
             .toolTip = sendStateTip(drive) };
}

Cell showAssigned(const TestDrive &drive, const Formatting &)
{
    return { .text = drive.assignedTo, .sort = drive.assignedTo };
}

Cell showRemarks(const TestDrive &drive, const Formatting &)
{
    return { .text = drive.remarks.simplified(), .sort = drive.remarks, .toolTip = drive.remarks };
}

bool textLess(const QString &a, const QString &b)
{
    return QString::localeAwareCompare(a, b) < 0;
}

/// When it is, and for those without a date when it was made, after all others.
std::pair<bool, QDateTime> timeKey(const TestDrive &drive)
{
    return { !drive.preferredDate, drive.preferredDate.value_or(drive.createdAt) };
}

constexpr std::array<DriveSpec, 7> table{ {
    { { "when", QT_TRANSLATE_NOOP("Columns", "When"), CellKind::Date, 128, true, true },
      showWhen,
      [](const TestDrive &drive) {
          return drive.preferredDate ? drive.preferredDate->toString(Qt::ISODate) : QString();
      },
      [](const TestDrive &a, const TestDrive &b) { return timeKey(a) < timeKey(b); } },
    { { "vehicle", QT_TRANSLATE_NOOP("Columns", "Vehicle"), CellKind::Text, 172, true, true },
      showVehicle,
      [](const TestDrive &drive) { return drive.vehicleName; },
      [](const TestDrive &a, const TestDrive &b) {
          return textLess(a.vehicleName, b.vehicleName);
      } },
    { { "customer", QT_TRANSLATE_NOOP("Columns", "Customer"), CellKind::TwoLine, 172, true, true },
      showCustomer,
      [](const TestDrive &drive) { return drive.name; },
      [](const TestDrive &a, const TestDrive &b) { return textLess(a.name, b.name); } },
    { { "status", QT_TRANSLATE_NOOP("Columns", "Status"), CellKind::Badge, 100, true, true },
      showStatus,
      [](const TestDrive &drive) { return domain::toKey(drive.status); },
      [](const TestDrive &a, const TestDrive &b) { return a.status < b.status; } },
    { { "sendState", QT_TRANSLATE_NOOP("Columns", "Request"), CellKind::Badge, 136, true, true },
      showSendState,
      [](const TestDrive &drive) { return domain::toKey(drive.sendState); },
      [](const TestDrive &a, const TestDrive &b) { return a.sendState < b.sendState; } },
    { { "assigned", QT_TRANSLATE_NOOP("Columns", "Assigned to"), CellKind::Text, 104, true, true },
      showAssigned,
      [](const TestDrive &drive) { return drive.assignedTo; },
      [](const TestDrive &a, const TestDrive &b) { return textLess(a.assignedTo, b.assignedTo); } },
    { { "remarks", QT_TRANSLATE_NOOP("Columns", "Remarks"), CellKind::Text, 200, false, true },
      showRemarks,
      [](const TestDrive &drive) { return drive.remarks; },
      [](const TestDrive &a, const TestDrive &b) { return textLess(a.remarks, b.remarks); } },
} };

constexpr auto tableInfos = infosOf(table);

} // namespace

std::span<const DriveSpec> driveSpecs()
{
    return table;
}

std::span<const ColumnInfo> driveInfos()
{
    return tableInfos;
}

} // namespace forecourt::models
