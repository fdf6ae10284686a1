// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/testdrive.h"
#include "models/formatting.h"
#include "print/drivesheet.h"
#include "print/printing.h"

#include <QDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt;

class TestDriveSheet : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoDrivesWhatAndWhen();
    void textFromOutsideIsNoMarkup();
    void fitsOnOnePage();
    void thePreviewOpensAndCloses();

private:
    static domain::TestDrive drive();
    static std::unique_ptr<QTextDocument> sheetOf(const domain::TestDrive &drive);
};

domain::TestDrive TestDriveSheet::drive()
{
    domain::TestDrive drive;
    drive.name = u"Amani Ochieng"_s;
    drive.phone = u"+254 712 000 111"_s;
    drive.vehicleName = u"2021 Toyota Alphard"_s;
    drive.preferredDate = QDateTime(QDate(2026, 11, 24), QTime(10, 30));
    drive.assignedTo = u"Grace"_s;
    return drive;
}

std::unique_ptr<QTextDocument> TestDriveSheet::sheetOf(const domain::TestDrive &drive)
{
    return ui::makeDriveSheet(drive, u"Kiambu Road Motors"_s, models::Formatting());
}

void TestDriveSheet::saysWhoDrivesWhatAndWhen()
{
    const QString text = sheetOf(drive())->toPlainText();
    for (const QString &known :
         { u"Amani Ochieng"_s, u"+254 712 000 111"_s, u"2021 Toyota Alphard"_s, u"Grace"_s,
           u"Kiambu Road Motors"_s, u"10:30"_s, u"Signature"_s })
        QVERIFY2(text.contains(known), qPrintable(known));
}

void TestDriveSheet::textFromOutsideIsNoMarkup()
{
    domain::TestDrive odd = drive();
    odd.remarks = u"<img src='http://127.0.0.1:9/x'><b>loud</b>"_s;
    QVERIFY(sheetOf(odd)->toPlainText().contains(odd.remarks));
}

void TestDriveSheet::fitsOnOnePage()
{
    QTemporaryDir directory;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setOutputFileName(directory.filePath(u"sheet.pdf"_s));
    const auto sheet = sheetOf(drive());
    sheet->print(&printer);
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
}

void TestDriveSheet::thePreviewOpensAndCloses()
{
    QWidget window;
    window.show();
    QPointer<QDialog> preview = ui::openPrintPreview(&window, u"A drive"_s, sheetOf(drive()));
    QTRY_VERIFY(preview->isVisible());
    preview->reject();
    QTRY_VERIFY(!preview);
}

QTEST_MAIN(TestDriveSheet)
#include "tst_drivesheet.moc"
