// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/drivesheet.h"

#include "domain/testdrive.h"
#include "models/formatting.h"
#include "print/sheet.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

using Line = SheetLine;

QList<Line> knownLines(const domain::TestDrive &drive, const models::Formatting &formatting)
{
    const auto at = drive.preferredDate;
    const QString when = at
        ? SheetWords::tr("%1, %2").arg(formatting.longDate(*at), formatting.time(*at))
        : QString();
    return {
        { SheetWords::tr("Customer"), drive.name },
        { SheetWords::tr("Phone"), drive.phone },
        { SheetWords::tr("E-mail"), drive.email },
        { SheetWords::tr("Vehicle"), drive.vehicleName },
        { SheetWords::tr("Date and time"), when },
        { SheetWords::tr("Duration"), SheetWords::tr("%L1 minutes").arg(drive.durationMinutes) },
        { SheetWords::tr("Accompanied by"), drive.assignedTo },
        { SheetWords::tr("Remarks"), drive.remarks },
    };
}

QList<Line> linesToFillIn()
{
    return {
        { SheetWords::tr("Driving licence"), {} },
        { SheetWords::tr("Odometer before"), {} },
        { SheetWords::tr("Odometer after"), {} },
        { SheetWords::tr("Signature"), {} },
    };
}

} // namespace

std::unique_ptr<QTextDocument> makeDriveSheet(const domain::TestDrive &drive,
                                              const QString &dealership,
                                              const models::Formatting &formatting)
{
    auto document = makeSheet(SheetWords::tr("Test drive"), dealership);
    QTextCursor cursor(document.get());
    cursor.movePosition(QTextCursor::End);
    insertLines(cursor, knownLines(drive, formatting));
    insertLines(cursor, linesToFillIn(), heightToWriteIn);
    insertFoot(cursor,
               SheetWords::tr("At CarStrel: %1").arg(domain::sendStateText(drive.sendState)));
    return document;
}

} // namespace forecourt::ui
