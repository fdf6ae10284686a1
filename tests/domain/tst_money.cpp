// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void fromJson_data();
    void fromJson();
    void everyHundredthComesThrough();
    void fromText_data();
    void fromText();
    void text_data();
    void text();
    void shortText_data();
    void shortText();
};

namespace {

using Hundredths = std::optional<qint64>;

Hundredths hundredths(const std::optional<Amount> &amount)
{
    return amount ? Hundredths(amount->hundredths) : Hundredths();
}

} // namespace

void TestMoney::fromJson_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Hundredths>("expected");
    QTest::newRow("whole") << QJsonValue(35000) << Hundredths(3'500'000);
    QTest::newRow("zero") << QJsonValue(0) << Hundredths(0);
    QTest::newRow("negative") << QJsonValue(-0.1) << Hundredths(-10);
    QTest::newRow("a sum that binary misses") << QJsonValue(0.1 + 0.2) << Hundredths(30);
    QTest::newRow("nineteen ninety-nine") << QJsonValue(19.99) << Hundredths(1999);
    QTest::newRow("a text") << QJsonValue(u"75000"_s) << Hundredths(7'500'000);
    QTest::newRow("a text with cents") << QJsonValue(u" 75000.50 "_s) << Hundredths(7'500'050);
    QTest::newRow("the largest") << QJsonValue(90e12) << Hundredths(9'000'000'000'000'000);
    QTest::newRow("too large") << QJsonValue(90.1e12) << Hundredths();
    QTest::newRow("infinite") << QJsonValue(std::numeric_limits<double>::infinity())
                              << Hundredths();
    QTest::newRow("not a number") << QJsonValue(std::nan("")) << Hundredths();
    QTest::newRow("infinite text") << QJsonValue(u"inf"_s) << Hundredths();
    QTest::newRow("nan text") << QJsonValue(u"nan"_s) << Hundredths();
    QTest::newRow("words") << QJsonValue(u"on request"_s) << Hundredths();
    QTest::newRow("empty text") << QJsonValue(u""_s) << Hundredths();
    QTest::newRow("null") << QJsonValue() << Hundredths();
    QTest::newRow("bool") << QJsonValue(true) << Hundredths();
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << Hundredths();
}

void TestMoney::fromJson()
{
    QFETCH(QJsonValue, value);
    QFETCH(Hundredths, expected);
    QCOMPARE(hundredths(Amount::fromJson(value)), expected);
}

void TestMoney::everyHundredthComesThrough()
{
    for (qint64 whole : { 0LL, 1LL, 999LL, 4'850'000LL, 99'999'999'999LL, 9'999'999'999'999LL }) {
        for (qint64 cents = 0; cents < 100; ++cents) {
            const Amount amount{ whole * 100 + cents };
            QCOMPARE(Amount::fromJson(amount.toNumber()), amount);
            const QString text = u"%1.%2"_s.arg(whole).arg(cents, 2, 10, QLatin1Char('0'));
            QCOMPARE(Amount::fromJson(text.toDouble()), amount);
        }
    }
}

void TestMoney::fromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Hundredths>("expected");
    QTest::newRow("plain") << u"4850000"_s << u"en_US"_s << Hundredths(485'000'000);
    QTest::newRow("english") << u"4,850,000.5"_s << u"en_US"_s << Hundredths(485'000'050);
    QTest::newRow("german") << u"4.850.000,5"_s << u"de_DE"_s << Hundredths(485'000'050);
    QTest::newRow("french, plain spaces")
        << u"4 850 000"_s << u"fr_FR"_s << Hundredths(485'000'000);
    QTest::newRow("swahili") << u"4,850,000"_s << u"sw_KE"_s << Hundredths(485'000'000);
    QTest::newRow("arabic digits") << u"٤٨٥"_s << u"ar_EG"_s << Hundredths(48'500);
    QTest::newRow("western digits in arabic") << u"485"_s << u"ar_EG"_s << Hundredths(48'500);
    QTest::newRow("empty") << u" "_s << u"en_US"_s << Hundredths();
    QTest::newRow("words") << u"cheap"_s << u"en_US"_s << Hundredths();
    QTest::newRow("infinite") << u"inf"_s << u"en_US"_s << Hundredths();
}

void TestMoney::fromText()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(Hundredths, expected);
    QCOMPARE(hundredths(Amount::fromText(text, QLocale(locale))), expected);
}

void TestMoney::text_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << 485'000'000LL << u"en_KE"_s << u"KES 4,850,000"_s;
    QTest::newRow("cents") << 485'000'005LL << u"en_US"_s << u"KES 4,850,000.05"_s;
    QTest::newRow("german") << 485'000'050LL << u"de_DE"_s << u"KES 4.850.000,50"_s;
    QTest::newRow("zero") << 0LL << u"en_US"_s << u"KES 0"_s;
    QTest::newRow("one cent") << 1LL << u"en_US"_s << u"KES 0.01"_s;
    QTest::newRow("less than nothing") << -1LL << u"en_US"_s << u"KES -0.01"_s;
    QTest::newRow("negative") << -150'000LL << u"en_US"_s << u"KES -1,500"_s;
    QTest::newRow("the largest") << 9'000'000'000'000'000LL << u"en_US"_s
                                 << u"KES 90,000,000,000,000"_s;
}

void TestMoney::text()
{
    QFETCH(qint64, minor);
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    QCOMPARE(Money(Amount{ minor }, u"KES"_s).toString(QLocale(locale)), expected);
    QVERIFY(!Money(Amount{ minor }, QString()).toString(QLocale(locale)).startsWith(u' '));
}

void TestMoney::shortText_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("expected");
    QTest::newRow("small") << 950LL << u"KES 950"_s;
    QTest::newRow("still whole") << 9'999LL << u"KES 9,999"_s;
    QTest::newRow("thousands") << 12'500LL << u"KES 12.5 K"_s;
    QTest::newRow("round thousands") << 12'000LL << u"KES 12 K"_s;
    QTest::newRow("nearly a million") << 999'960LL << u"KES 1 M"_s;
    QTest::newRow("millions") << 4'850'000LL << u"KES 4.9 M"_s;
    QTest::newRow("billions") << 2'500'000'000LL << u"KES 2.5 B"_s;
    QTest::newRow("trillions") << 90'000'000'000'000LL << u"KES 90 T"_s;
    QTest::newRow("negative") << -4'850'000LL << u"KES -4.9 M"_s;
}

void TestMoney::shortText()
{
    QFETCH(qint64, units);
    QFETCH(QString, expected);
    QCOMPARE(Money(Amount{ units * 100 }, u"KES"_s).toShortString(QLocale(u"en_US"_s)), expected);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
