// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvfile.h"
#include "domain/spreadsheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void formulas_data();
    void formulas();
    void tags_data();
    void tags();
};

void TestSpreadsheet::records_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QStringList{ u"a"_s, u"b c"_s } << "a,b c\r\n"_ba;
    QTest::newRow("empty cells") << QStringList{ u""_s, u""_s, u""_s } << ",,\r\n"_ba;
    QTest::newRow("comma") << QStringList{ u"a,b"_s, u"c"_s } << "\"a,b\",c\r\n"_ba;
    QTest::newRow("quote") << QStringList{ u"6\" rims"_s } << "\"6\"\" rims\"\r\n"_ba;
    QTest::newRow("lines") << QStringList{ u"a\nb"_s, u"c\r\nd"_s } << "\"a\nb\",\"c\r\nd\"\r\n"_ba;
    QTest::newRow("utf-8") << QStringList{ u"王, Größe"_s } << "\"王, Größe\"\r\n"_ba;
    QTest::newRow("the same cell twice") << QStringList(2, u"x"_s) << "x,x\r\n"_ba;
    QTest::newRow("no cells") << QStringList() << "\r\n"_ba;
}

void TestSpreadsheet::records()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, expected);
    QCOMPARE(csvRecord(cells), expected);
}

void TestSpreadsheet::formulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *cell, const char *expected) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QByteArray(expected);
    };
    row("=1+1", "'=1+1");
    row("+1+1", "'+1+1");
    row("-1+1", "'-1+1");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "'\tx");
    row("\r=x", "\"'\r=x\"");
    row("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    row("+254 712 345678", "'+254 712 345678");
    row("-", "'-");
    row("-5", "-5");
    row("-5.25", "-5.25");
    row("+254712345678", "+254712345678");
    row("-5e3", "'-5e3");
    row("-5\n", "\"'-5\n\"");
    row("a=1", "a=1");
    row("'=1", "''=1");
    row("''-", "'''-");
    row("'quoted'", "'quoted'");
    row("'-5", "'-5");
    row("'", "'");
    row("75000", "75000");
}

void TestSpreadsheet::tags_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("commas") << u"a, b,c"_s << QStringList{ u"a"_s, u"b"_s, u"c"_s };
    QTest::newRow("semicolons") << u"a; b;"_s << QStringList{ u"a"_s, u"b"_s };
    QTest::newRow("lines") << u"a\r\nb\nc d"_s << QStringList{ u"a"_s, u"b"_s, u"c d"_s };
    QTest::newRow("nothing between") << u",, a ,;"_s << QStringList{ u"a"_s };
    QTest::newRow("doubled") << u"a, A, a"_s << QStringList{ u"a"_s };
    QTest::newRow("quoted") << u"\"a, b\", \"6\"\" rims\""_s
                            << QStringList{ u"a, b"_s, u"6\" rims"_s };
    QTest::newRow("a quote inside")
        << u"17\" wheels, b"_s << QStringList{ u"17\" wheels"_s, u"b"_s };
    QTest::newRow("a quote that never closes") << u"\"a, b"_s << QStringList{ u"\"a"_s, u"b"_s };
}

void TestSpreadsheet::tags()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, tags);
    QCOMPARE(tagsOfCell(cell), tags);
    QCOMPARE(tagsOfCell(tagsCell(tags)), tags);
}

void TestSpreadsheet::formulas()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, expected);
    QCOMPARE(csvRecord({ cell }), expected + "\r\n"_ba);
    // Also in the middle of a record.
    QCOMPARE(csvRecord({ u"a"_s, cell, u"b"_s }), "a,"_ba + expected + ",b\r\n"_ba);
    const CsvFile read = readCsv("a,b\r\n"_ba + csvRecord({ u"x"_s, cell }));
    QVERIFY(read.faults.isEmpty());
    QCOMPARE(withoutDefusing(read.records.last().cells.last()), cell);
}

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
