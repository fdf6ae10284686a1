// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"
#include "domain/customerquery.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestCustomer : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void anEmailStandsInForAName();
    void preferencesKeepWhatIsNotOurs();
    void preferencesThatSayTheSameStayAsTheyCame();
    void preferencesOfTheWrongShape();
    void unfiltered();
};

void TestCustomer::names_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("initials");
    const auto row = [](const char *name, const char16_t *first, const char16_t *last,
                        const char16_t *display, const char16_t *initials) {
        QTest::newRow(name) << QString::fromUtf16(first) << QString::fromUtf16(last)
                            << QString::fromUtf16(display) << QString::fromUtf16(initials);
    };
    row("english", u"John", u"Doe", u"John Doe", u"JD");
    row("one word", u"Madonna", u"", u"Madonna", u"M");
    row("last only", u"", u"Otieno", u"Otieno", u"O");
    row("lower case", u"jane", u"doe", u"jane doe", u"JD");
    row("many words", u"Ana María", u"de la Cruz", u"Ana María de la Cruz", u"AC");
    row("stray spaces", u"  John ", u" Doe\t", u"John Doe", u"JD");
    row("accents", u"Élodie", u"Åström", u"Élodie Åström", u"ÉÅ");
    row("an accent of its own", u"E\u0301lodie", u"Roux", u"E\u0301lodie Roux", u"E\u0301R");
    row("sharp s", u"ßeta", u"Doe", u"ßeta Doe", u"ßD");
    row("digraph", u"ǆemal", u"Doe", u"ǆemal Doe", u"ǅD");
    row("apostrophe in front", u"'Aziz", u"O’Neill", u"'Aziz O’Neill", u"AO");
    row("chinese", u"小明", u"王", u"王小明", u"小明");
    row("chinese, two letters", u"李", u"王", u"王李", u"王李");
    row("chinese in one field", u"李 王", u"", u"李 王", u"李王");
    row("korean", u"민수", u"김", u"김민수", u"민수");
    row("japanese", u"さくら", u"山田", u"山田さくら", u"山田");
    row("arabic", u"محمد", u"العربي", u"محمد العربي", u"م\u200cا");
    row("hebrew", u"דוד", u"כהן", u"דוד כהן", u"דכ");
    row("hindi", u"हिमेश", u"शर्मा", u"हिमेश शर्मा", u"हिश");
    row("cyrillic", u"иван", u"петров", u"иван петров", u"ИП");
    row("outside the first plane", u"𐐨𐐩", u"Doe", u"𐐨𐐩 Doe", u"𐐀D");
    row("a smiley", u"😀", u"Doe", u"😀 Doe", u"D");
    row("signs alone", u"--", u"", u"--", u"");
}

void TestCustomer::names()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, display);
    QFETCH(QString, initials);
    Customer customer;
    customer.firstName = first;
    customer.lastName = last;
    QCOMPARE(joinedName(first, last), display);
    QCOMPARE(customer.displayName(), display);
    QCOMPARE(customer.initials(), initials);
}

void TestCustomer::anEmailStandsInForAName()
{
    Customer customer;
    QVERIFY(!customer.displayName().isEmpty());
    QCOMPARE(customer.initials(), QString());
    customer.email = u"jane@example.com"_s;
    QCOMPARE(customer.displayName(), u"jane@example.com"_s);
    QCOMPARE(customer.initials(), u"J"_s);
}

void TestCustomer::preferencesKeepWhatIsNotOurs()
{
    Preferences preferences(QJsonObject{
        { u"vehicleTypes"_s, QJsonArray{ u"SUV"_s } },
        { u"priceRange"_s,
          QJsonObject{ { u"min"_s, 20000 }, { u"max"_s, 50000 }, { u"soft"_s, true } } },
        { u"colour"_s, u"red"_s } });
    QCOMPARE(preferences.otherKeys(), QStringList{ u"colour"_s });
    QCOMPARE(preferences.minPrice(), std::optional(Amount{ 2'000'000 }));
    preferences.setPriceRange({}, {});
    preferences.setVehicleTypes({});
    QCOMPARE(preferences.object(),
             (QJsonObject{ { u"priceRange"_s, QJsonObject{ { u"soft"_s, true } } },
                           { u"colour"_s, u"red"_s } }));
    preferences.setPriceRange(Amount{ 150 }, {});
    QCOMPARE(preferences.object().value(u"priceRange"_s).toObject().value(u"min"_s),
             QJsonValue(1.5));
    preferences = Preferences(QJsonObject{ { u"priceRange"_s, QJsonObject{ { u"min"_s, 1 } } } });
    preferences.setPriceRange({}, {});
    QVERIFY(preferences.isEmpty());
}

void TestCustomer::preferencesThatSayTheSameStayAsTheyCame()
{
    const QJsonObject came{ { u"vehicleTypes"_s, QJsonArray{} },
                            { u"priceRange"_s, QJsonObject{ { u"min"_s, u"20000"_s } } } };
    Preferences preferences(came);
    preferences.setVehicleTypes(preferences.vehicleTypes());
    preferences.setPriceRange(preferences.minPrice(), preferences.maxPrice());
    QCOMPARE(preferences.object(), came);
    preferences.setPriceRange(preferences.minPrice(), Amount{ 5'000'000 });
    QCOMPARE(preferences.object().value(u"priceRange"_s).toObject(),
             (QJsonObject{ { u"min"_s, u"20000"_s }, { u"max"_s, 50000 } }));
}

void TestCustomer::preferencesOfTheWrongShape()
{
    const Preferences preferences(
        QJsonObject{ { u"vehicleTypes"_s, u"SUV"_s }, { u"priceRange"_s, 5 } });
    QVERIFY(preferences.vehicleTypes().isEmpty());
    QVERIFY(!preferences.minPrice());
    QVERIFY(!preferences.maxPrice());
}

void TestCustomer::unfiltered()
{
    CustomerQuery query;
    query.sort = CustomerSort::Name;
    query.descending = false;
    query.text = u"  "_s;
    QVERIFY(query.isUnfiltered());
    CustomerQuery vip = query;
    vip.vip = false;
    CustomerQuery words = query;
    words.text = u"a"_s;
    CustomerQuery waiting = query;
    waiting.waitingOnly = true;
    CustomerQuery tagged = query;
    tagged.tags = QStringList{ u"cash"_s };
    for (const CustomerQuery &filtered : { vip, words, waiting, tagged })
        QVERIFY(!filtered.isUnfiltered());
}

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
