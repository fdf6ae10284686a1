// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvfile.h"
#include "domain/spreadsheet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestCsvFile : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void faults_data();
    void faults();
    void nothingAfterAnOpenQuote();
    void comesBackAsWritten();
    void anyBytesEnd();
};

/// "2: a|b" for each record, so that a row of the table says lines and cells at once.
static QStringList spoken(const CsvFile &file)
{
    QStringList lines;
    for (const CsvRecord &record : file.records)
        lines << QString::number(record.line) + u": "_s + record.cells.join(u'|');
    return lines;
}

void TestCsvFile::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("empty", "", {});
    row("only a mark", "\xef\xbb\xbf", {});
    row("header alone", "id,notes", { u"1: id|notes"_s });
    row("crlf", "a,b\r\nc,d\r\n", { u"1: a|b"_s, u"2: c|d"_s });
    row("lf, no end", "a,b\nc,d", { u"1: a|b"_s, u"2: c|d"_s });
    row("cr", "a,b\rc,d\r", { u"1: a|b"_s, u"2: c|d"_s });
    row("mixed ends", "a,b\r\nc,d\ne,f\rg,h",
        { u"1: a|b"_s, u"2: c|d"_s, u"3: e|f"_s, u"4: g|h"_s });
    row("a mark", "\xef\xbb\xbfid,b\n1,2\n", { u"1: id|b"_s, u"2: 1|2"_s });
    row("a mark before a quote", "\xef\xbb\xbf\"id\",b\n1,2\n", { u"1: id|b"_s, u"2: 1|2"_s });
    row("semicolons", "a;b;c\n1,5;2;x\n", { u"1: a|b|c"_s, u"2: 1,5|2|x"_s });
    row("tabs", "a\tb\n1;2\t3,4\n", { u"1: a|b"_s, u"2: 1;2|3,4"_s });
    row("a quoted header holds others", "\"a,b,c\";d\n1;2\n", { u"1: a,b,c|d"_s, u"2: 1|2"_s });
    row("one column", "id\n1\n2\n", { u"1: id"_s, u"2: 1"_s, u"3: 2"_s });
    row("quotes", "a,b\n\"x, \"\"y\"\"\",\"\"\n", { u"1: a|b"_s, u"2: x, \"y\"|"_s });
    row("only quotes", "a,b\n\"\"\"\",\"\"\"\"\"\"\n", { u"1: a|b"_s, u"2: \"|\"\""_s });
    row("lines in quotes", "a,b\r\n\"1\r\n2\n3\r4\",x\r\nc,d\r\n",
        { u"1: a|b"_s, u"2: 1\r\n2\n3\r4|x"_s, u"6: c|d"_s });
    row("blank lines", "a,b\n\n\nc,d\n\r\n", { u"1: a|b"_s, u"4: c|d"_s });
    row("blank line first", "\r\na,b\nc,d\n", { u"2: a|b"_s, u"3: c|d"_s });
    row("separators only", "a,b\n,\nc,d\n", { u"1: a|b"_s, u"3: c|d"_s });
    row("spaces stay", "a,b\n x , y\n", { u"1: a|b"_s, u"2:  x | y"_s });
    row("utf-8", "a,b\nJosé,中文\n", { u"1: a|b"_s, u"2: José|中文"_s });
    row("empty last cell", "a,b\nx,", { u"1: a|b"_s, u"2: x|"_s });
    row("apostrophes stay", "a,b\n'=1,'x\n", { u"1: a|b"_s, u"2: '=1|'x"_s });
}

void TestCsvFile::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    const CsvFile file = readCsv(bytes);
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.value(0).message));
    QCOMPARE(spoken(file), expected);
}

void TestCsvFile::faults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("lines");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("records");
    const QStringList around{ u"1: a|b"_s, u"3: c|d"_s };
    const auto row = [&](const char *name, const QByteArray &line, const char *words) {
        QTest::newRow(name) << QByteArray("a,b\r\n" + line + "\r\nc,d\r\n") << QList<int>{ 2 }
                            << QString::fromLatin1(words) << around;
    };
    row("a lone quote", "6\" rims,y", "not quoted");
    row("a lone quote at the end", "x,y\"", "not quoted");
    row("behind a quote", "\"x\"y,z", "behind a closing");
    row("a space behind a quote", "\"x\" ,z", "behind a closing");
    row("too few", "x", "1 fields where the header has 2");
    row("too many", "x,y,z", "3 fields where the header has 2");
    row("too many, empty", "x,y,", "3 fields where the header has 2");
    row("latin-1", "Jos\xe9,y", "UTF-8");
    row("cut short", "x,\xe4\xb8", "UTF-8");
    row("overlong", "\xc0\xaf,y", "UTF-8");
    row("zero byte", QByteArray("x\0,y", 4), "UTF-8");

    QTest::newRow("in a long record") << "a,b\n\"1\n2\",\"3\n\xff\"\nc,d\n"_ba << QList<int>{ 3 }
                                      << u"UTF-8"_s << QStringList{ u"1: a|b"_s, u"5: c|d"_s };
    QTest::newRow("two of them") << "a,b\n\"x\"y,z\n1,2\n3\n"_ba << QList<int>{ 2, 4 }
                                 << u"behind"_s << QStringList{ u"1: a|b"_s, u"3: 1|2"_s };
    QTest::newRow("the header") << "a,\"b\"c\n1,2\n"_ba << QList<int>{ 1 } << u"behind"_s
                                << QStringList();
    QTest::newRow("utf-16, little end") << QByteArray("\xff\xfe\x61\x00\x0a\x00", 6)
                                        << QList<int>{ 1 } << u"UTF-16"_s << QStringList();
    QTest::newRow("utf-16, big end")
        << QByteArray("\xfe\xff\x00\x61", 4) << QList<int>{ 1 } << u"UTF-16"_s << QStringList();
    QTest::newRow("utf-16 without a mark")
        << QByteArray("a\0,\0b\0", 6) << QList<int>{ 1 } << u"UTF-8"_s << QStringList();
}

void TestCsvFile::faults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, lines);
    QFETCH(QString, words);
    QFETCH(QStringList, records);
    const CsvFile file = readCsv(bytes);
    QList<int> found;
    for (const FileFault &fault : file.faults)
        found << fault.line;
    QCOMPARE(found, lines);
    QVERIFY2(file.faults.first().message.contains(words), qPrintable(file.faults.first().message));
    QCOMPARE(spoken(file), records);
}

void TestCsvFile::nothingAfterAnOpenQuote()
{
    // The text behind it may look like records, and must not be taken for them.
    const CsvFile file = readCsv("a,b\n1,2\n3,\"open\n5,6\n7,8\n");
    QCOMPARE(spoken(file), QStringList({ u"1: a|b"_s, u"2: 1|2"_s }));
    QCOMPARE(file.faults.size(), 1);
    QCOMPARE(file.faults.first().line, 3);
    QVERIFY(file.faults.first().message.contains(u"never closed"_s));
}

void TestCsvFile::comesBackAsWritten()
{
    QRandomGenerator random(20'261'122);
    const QStringList pieces{
        u"a"_s, u"\""_s, u","_s, u";"_s, u"\t"_s, u"\n"_s, u"\r\n"_s, u"\r"_s,
        u" "_s, u"'"_s,  u"="_s, u"-"_s, u"5"_s,  u"é"_s,  u"中"_s,   u"😀"_s
    };
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = csvRecord({ u"one"_s, u"two"_s, u"three"_s });
        QList<QStringList> written;
        for (int record = 0; record < 4; ++record) {
            QStringList cells{ u"x"_s };
            for (int cell = 0; cell < 2; ++cell) {
                cells << QString();
                for (int piece = int(random.bounded(6)); piece > 0; --piece)
                    cells.last() += pieces.at(random.bounded(pieces.size()));
            }
            written << cells;
            bytes += csvRecord(cells);
        }
        const CsvFile file = readCsv(bytes);
        QVERIFY2(file.faults.isEmpty(), bytes.constData());
        QCOMPARE(file.records.size(), written.size() + 1);
        for (qsizetype i = 0; i < written.size(); ++i) {
            QStringList cells = file.records.at(i + 1).cells;
            for (QString &cell : cells)
                cell = withoutDefusing(cell);
            QCOMPARE(cells, written.at(i));
        }
    }
}

void TestCsvFile::anyBytesEnd()
{
    QRandomGenerator random(4180);
    const QByteArray alphabet("ab,;\t\"\r\n\xff\xc3\xa4", 11);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int i = int(random.bounded(40)); i > 0; --i)
            bytes += alphabet.at(random.bounded(alphabet.size()));
        const CsvFile file = readCsv(bytes);
        int last = 0;
        for (const CsvRecord &record : file.records) {
            QVERIFY(record.line > last);
            QCOMPARE(record.cells.size(), file.records.first().cells.size());
            last = record.line;
        }
        QVERIFY(last <= bytes.count('\n') + bytes.count('\r') + 1);
    }
}

QTEST_GUILESS_MAIN(TestCsvFile)
#include "tst_csvfile.moc"
