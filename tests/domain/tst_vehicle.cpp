// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vehicle.h"
#include "domain/vehiclequery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestVehicle : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void mediaInOrder();
    void days();
    void ageing_data();
    void ageing();
    void unfiltered();
};

void TestVehicle::names()
{
    Vehicle vehicle;
    QVERIFY(!vehicle.displayName().isEmpty());
    vehicle.brandName = u"Toyota"_s;
    QCOMPARE(vehicle.displayName(), u"Toyota"_s);
    vehicle.year = 2023;
    vehicle.modelName = u"Camry"_s;
    QCOMPARE(vehicle.displayName(), u"2023 Toyota Camry"_s);
    vehicle.name = u" 2023 Toyota  Camry XLE "_s;
    QCOMPARE(vehicle.displayName(), u"2023 Toyota Camry XLE"_s);
}

void TestVehicle::mediaInOrder()
{
    const auto media = [](const char *id, bool featured, int order) {
        Media picture;
        picture.id = QString::fromLatin1(id);
        picture.isFeatured = featured;
        picture.sortOrder = order;
        return picture;
    };
    QList<Media> list{ media("c", false, 2), media("d", false, 2), media("b", false, 1),
                       media("a2", true, 9), media("a1", true, 3), media("z", false, -1) };
    sortMedia(list);
    QStringList ids;
    for (const Media &picture : list)
        ids << picture.id;
    QCOMPARE(ids, (QStringList{ u"a1"_s, u"a2"_s, u"z"_s, u"b"_s, u"c"_s, u"d"_s }));
}

void TestVehicle::days()
{
    const QDateTime now(QDate(2024, 3, 10), QTime(12, 0), Qt::UTC);
    Vehicle vehicle;
    QVERIFY(!daysListed(vehicle, now));
    vehicle.createdDate = QDateTime();
    QVERIFY(!daysListed(vehicle, now));
    vehicle.createdDate = now.addSecs(-60 * 60 * 24 + 1);
    QCOMPARE(daysListed(vehicle, now), std::optional(0));
    vehicle.createdDate = now.addDays(-1);
    QCOMPARE(daysListed(vehicle, now), std::optional(1));
    vehicle.createdDate = now.addDays(5);
    QCOMPARE(daysListed(vehicle, now), std::optional(0));
    vehicle.createdDate = QDateTime(QDate(2024, 3, 8), QTime(15, 0), Qt::OffsetFromUTC, 3 * 3600);
    QCOMPARE(daysListed(vehicle, now), std::optional(2));
}

void TestVehicle::ageing_data()
{
    QTest::addColumn<int>("listed");
    QTest::addColumn<Ageing>("expected");
    QTest::newRow("today") << 0 << Ageing::Fresh;
    QTest::newRow("30") << 30 << Ageing::Fresh;
    QTest::newRow("31") << 31 << Ageing::Settled;
    QTest::newRow("60") << 60 << Ageing::Settled;
    QTest::newRow("61") << 61 << Ageing::Ageing;
    QTest::newRow("90") << 90 << Ageing::Ageing;
    QTest::newRow("91") << 91 << Ageing::Old;
}

void TestVehicle::ageing()
{
    QFETCH(int, listed);
    QFETCH(Ageing, expected);
    QCOMPARE(ageingOf(listed), expected);
}

void TestVehicle::unfiltered()
{
    VehicleQuery query;
    query.sort = VehicleSort::Price;
    query.text = u" "_s;
    QVERIFY(query.isUnfiltered());
    VehicleQuery brand = query;
    brand.brand = BrandId{ u"b"_s };
    VehicleQuery price = query;
    price.minPrice = Amount{ 0 };
    VehicleQuery days = query;
    days.minDaysListed = 60;
    VehicleQuery status = query;
    status.statuses = QStringList{ u"available"_s };
    for (const VehicleQuery &filtered : { brand, price, days, status })
        QVERIFY(!filtered.isUnfiltered());
}

QTEST_GUILESS_MAIN(TestVehicle)
#include "tst_vehicle.moc"
