// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/drivesheet.h"

#include "domain/testdrive.h"
#include "models/formatting.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

struct Line
{
    QString title, text;
};

QList<Line> knownLines(const domain::TestDrive &drive, const models::Formatting &formatting)
{
    const QString when =
        drive.preferredDate ? formatting.dateTime(*drive.preferredDate) : QString();
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

// Whatever the texts hold is written as it is, never read as markup.
void insertTable(QTextCursor &cursor, const QList<Line> &lines, qreal padding)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({ QTextLength(QTextLength::PercentageLength, 30),
                                       QTextLength(QTextLength::PercentageLength, 70) });
    format.setCellPadding(padding);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    QTextTable *table = cursor.insertTable(int(lines.size()), 2, format);
    QTextCharFormat quiet;
    quiet.setForeground(Qt::darkGray);
    for (int row = 0; row < int(lines.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(lines.at(row).title, quiet);
        table->cellAt(row, 1).firstCursorPosition().insertText(lines.at(row).text,
                                                               QTextCharFormat());
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

std::unique_ptr<QTextDocument> makeDriveSheet(const domain::TestDrive &drive,
                                              const QString &dealership,
                                              const models::Formatting &formatting)
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    QTextCharFormat title;
    title.setFontPointSize(20);
    title.setFontWeight(QFont::DemiBold);
    cursor.insertText(SheetWords::tr("Test drive"), title);
    cursor.insertBlock();
    cursor.insertText(dealership, QTextCharFormat());
    cursor.insertBlock();
    insertTable(cursor, knownLines(drive, formatting), 6);
    cursor.insertBlock();
    insertTable(cursor, linesToFillIn(), 14);
    cursor.insertBlock();
    QTextCharFormat small;
    small.setFontPointSize(8);
    small.setForeground(Qt::darkGray);
    cursor.insertText(SheetWords::tr("At CarStrel: %1").arg(domain::sendStateText(drive.sendState)),
                      small);
    return document;
}

} // namespace forecourt::ui
