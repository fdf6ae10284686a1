// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formatting.h"

#include <QTest>

using namespace forecourt::models;
using namespace Qt::StringLiterals;
using forecourt::domain::Amount;

class TestFormatting : public QObject
{
    Q_OBJECT
private slots:
    void inFourLocales_data();
    void inFourLocales();
    void whatIsNotKnown();
    void ago_data();
    void ago();
    void ranges();
    void dateWithinTheYear();
    void smallThings();
};

void TestFormatting::inFourLocales_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("mileage");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << u"en_GB"_s << u"KES 4,850,000"_s << u"48,000\u00a0km"_s << u"12 Oct"_s;
    QTest::newRow("de") << u"de_DE"_s << u"KES 4.850.000"_s << u"48.000\u00a0km"_s << u"12 Okt."_s;
    QTest::newRow("ar") << u"ar_EG"_s << u"KES ٤٬٨٥٠٬٠٠٠"_s << u"٤٨٬٠٠٠\u00a0km"_s
                        << u"١٢ أكتوبر"_s;
    QTest::newRow("sw") << u"sw_KE"_s << u"KES 4,850,000"_s << u"48,000\u00a0km"_s << u"12 Okt"_s;
}

void TestFormatting::inFourLocales()
{
    QFETCH(QString, locale);
    const Formatting f{ .locale = QLocale(locale) };
    QTEST(f.money(Amount{ 485'000'000 }), "money");
    QTEST(f.mileage(48000), "mileage");
    const QDateTime noon(QDate(2026, 10, 12), QTime(12, 0));
    QTEST(f.date(noon, noon.addDays(30)), "day");
}

void TestFormatting::whatIsNotKnown()
{
    const Formatting f{ .locale = QLocale(u"en_GB"_s) };
    QCOMPARE(f.money({}), u"—"_s);
    QCOMPARE(f.mileage({}), u"—"_s);
    QCOMPARE(f.number({}), u"—"_s);
    QCOMPARE(f.date({}), u"—"_s);
    QCOMPARE(f.ago({}), u"—"_s);
}

void TestFormatting::ago_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    const qint64 day = 86400;
    QTest::newRow("now") << qint64(20) << u"just now"_s;
    QTest::newRow("minute") << qint64(61) << u"1 minute ago"_s;
    QTest::newRow("minutes") << qint64(300) << u"5 minutes ago"_s;
    QTest::newRow("hour") << qint64(3700) << u"1 hour ago"_s;
    QTest::newRow("yesterday") << day << u"yesterday"_s;
    QTest::newRow("41 days") << 41 * day << u"41 days ago"_s;
    QTest::newRow("months") << 95 * day << u"3 months ago"_s;
    QTest::newRow("years") << 800 * day << u"2 years ago"_s;
    QTest::newRow("tomorrow") << -day << u"tomorrow"_s;
    QTest::newRow("ahead") << -3 * day << u"in 3 days"_s;
}

void TestFormatting::ago()
{
    QFETCH(qint64, seconds);
    const Formatting f{ .locale = QLocale(u"en_GB"_s) };
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QTEST(f.ago(now.addSecs(-seconds), now), "words");
}

void TestFormatting::ranges()
{
    const Formatting f{ .locale = QLocale(u"en_GB"_s) };
    QCOMPARE(f.moneyRange(Amount{ 300'000'000 }, Amount{ 550'000'000 }),
             u"KES 3,000,000 to 5,500,000"_s);
    QCOMPARE(f.moneyRange({}, Amount{ 550'000'000 }), u"up to KES 5,500,000"_s);
    QCOMPARE(f.moneyRange(Amount{ 100 }, {}), u"from KES 1"_s);
    QCOMPARE(f.moneyRange({}, {}), u"—"_s);
}

void TestFormatting::dateWithinTheYear()
{
    const Formatting f{ .locale = QLocale(u"en_GB"_s) };
    const QDateTime then(QDate(2025, 12, 31), QTime(12, 0));
    QCOMPARE(f.date(then, QDateTime(QDate(2026, 1, 1), QTime(12, 0))), u"31 Dec 2025"_s);
    QCOMPARE(f.longDate(then), u"31 December 2025"_s);
}

void TestFormatting::smallThings()
{
    const Formatting f{ .locale = QLocale(u"en_GB"_s) };
    QCOMPARE(f.days(12), u"12 d"_s);
    QCOMPARE(f.daysLong(1), u"1 day"_s);
    QCOMPARE(f.daysLong(12), u"12 days"_s);
    QCOMPARE(f.duration(240), u"240 ms"_s);
    QCOMPARE(f.duration(1420), u"1.4 s"_s);
    QCOMPARE(f.percent(0.041), u"4 %"_s);
    QCOMPARE(f.list({ u"SUV"_s, u"Sedan"_s }), u"SUV, Sedan"_s);
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
