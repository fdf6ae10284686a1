// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestPhone : public QObject
{
    Q_OBJECT

private slots:
    void digits_data();
    void digits();
    void everyWayToWriteItFindsEveryOther_data();
    void everyWayToWriteItFindsEveryOther();
    void findsWhileTyping_data();
    void findsWhileTyping();
};

void TestPhone::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("searched");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const char *text, const char *searched,
                        const char *stored) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(searched)
                            << QString::fromUtf8(stored);
    };
    row("nothing", "", "", "");
    row("no digit", "none", "", "");
    row("Kenya, abroad", "+254 712 345678", "712345678", "254712345678 0712345678");
    row("Kenya, dialled", "00254-712-345678", "712345678", "254712345678 0712345678");
    row("Kenya, bare", "254712345678", "712345678", "254712345678 0712345678");
    row("Kenya, at home", "0712 345 678", "0712345678", "0712345678");
    row("Kenya, without the zero", "712345678", "712345678", "0712345678");
    row("America", "+1 (555) 123-4567", "5551234567", "15551234567 05551234567");
    row("Egypt, two digits", "+20 10 1234 5678", "1012345678", "201012345678 01012345678");
    row("Finland, three digits", "+358 40 1234567", "401234567", "358401234567 0401234567");
    row("the zero in brackets", "+44 (0)20 7946 0958", "2079460958", "442079460958 02079460958");
    row("in brackets", "(+254) 712 345678", "712345678", "254712345678 0712345678");
    row("too short for a number", "+254 712", "254712", "0254712");
    row("Arabic digits", "٠٧١٢٣٤٥٦٧٨", "0712345678", "0712345678");
}

void TestPhone::digits()
{
    QFETCH(QString, text);
    QFETCH(QString, searched);
    QFETCH(QString, stored);
    QCOMPARE(phoneDigits(text), searched);
    QCOMPARE(phoneIndexText(text), stored);
}

void TestPhone::everyWayToWriteItFindsEveryOther_data()
{
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("Kenya") << QStringList{ u"+254712345678"_s, u"+254 712 345 678"_s,
                                           u"00254712345678"_s, u"254712345678"_s,
                                           u"712 345678"_s };
    QTest::newRow("Kenya, at home")
        << QStringList{ u"0712345678"_s, u"0712-345-678"_s, u"+254712345678"_s, u"254712345678"_s };
    QTest::newRow("Britain") << QStringList{ u"+44 20 7946 0958"_s, u"+44 (0)20 7946 0958"_s,
                                             u"020 7946 0958"_s, u"0044 20 79460958"_s };
    QTest::newRow("Italy keeps its zero")
        << QStringList{ u"+39 06 6982 1234"_s, u"06 6982 1234"_s, u"0039 0669821234"_s };
    QTest::newRow("America") << QStringList{ u"+1 (555) 123-4567"_s, u"555-123-4567"_s,
                                             u"1 555 123 4567"_s };
    QTest::newRow("China") << QStringList{ u"+86 138 1234 5678"_s, u"138 1234 5678"_s,
                                           u"0086 13812345678"_s };
}

void TestPhone::everyWayToWriteItFindsEveryOther()
{
    QFETCH(QStringList, ways);
    for (const QString &stored : ways) {
        for (const QString &typed : ways) {
            const QStringList words = searchWords(typed);
            QCOMPARE(words.size(), 1);
            QVERIFY2(phoneIndexText(stored).contains(words.front()),
                     qPrintable(QString(typed + u" in "_s + phoneIndexText(stored))));
        }
    }
}

void TestPhone::findsWhileTyping_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    QTest::newRow("abroad") << u"+254712345678"_s << u"+254 712 345 678"_s;
    QTest::newRow("dialled") << u"+254712345678"_s << u"00254 712 345678"_s;
    QTest::newRow("at home") << u"+254712345678"_s << u"0712 345 678"_s;
    QTest::newRow("both at home") << u"0712 345678"_s << u"0712-345678"_s;
    QTest::newRow("bare") << u"254712345678"_s << u"254712345678"_s;
    QTest::newRow("the last digits") << u"+254712345678"_s << u"345678"_s;
}

void TestPhone::findsWhileTyping()
{
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        const QString soFar = typed.left(length);
        if (soFar == "+"_L1)
            continue;
        for (const QString &word : searchWords(soFar)) {
            QVERIFY2(phoneIndexText(stored).contains(word), qPrintable(soFar));
        }
    }
}

QTEST_GUILESS_MAIN(TestPhone)
#include "tst_phone.moc"
