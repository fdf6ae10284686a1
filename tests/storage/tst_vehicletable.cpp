// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"
#include "storage/vehicletable.h"
#include "storagetest.h"

#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

Vehicle vehicle(const QString &id, const QString &brand, const QString &model, int year, int price)
{
    Vehicle v;
    v.id.value = id;
    v.name = u"%1 %2"_s.arg(brand, model);
    v.year = year;
    v.brandId.value = u"b-"_s + brand.toLower();
    v.brandName = brand;
    v.modelId.value = u"m-"_s + model.toLower();
    v.modelName = model;
    v.listingType = u"SALE"_s;
    v.status = u"available"_s;
    v.price = Amount{ qint64(price) * 100 };
    v.source = QJsonObject{ { u"id"_s, id }, { u"price"_s, price }, { u"year"_s, year } };
    return v;
}

/// Four that differ in everything that can be filtered and sorted by.
QList<Vehicle> lot()
{
    QList<Vehicle> lot{ vehicle(u"a"_s, u"Toyota"_s, u"Prado"_s, 2019, 5'000'000),
                        vehicle(u"b"_s, u"Škoda"_s, u"Octavia"_s, 2021, 2'000'000),
                        vehicle(u"c"_s, u"Toyota"_s, u"Vitz"_s, 2015, 700'000),
                        vehicle(u"d"_s, u"Mazda"_s, u"CX-5"_s, 2020, 3'000'000) };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto dress = [&](int i, const QString &fuel, const QString &gearbox,
                           const QString &colour, const QString &body, qint64 mileage, int days) {
        lot[i].fuel = fuel;
        lot[i].transmission = gearbox;
        lot[i].exteriorColor = colour;
        lot[i].bodyTypeId.value = u"t-"_s + body.toLower();
        lot[i].bodyTypeName = body;
        lot[i].mileage = mileage;
        lot[i].createdDate = now.addDays(-days).addSecs(-60);
    };
    dress(0, u"DIESEL"_s, u"Automatic"_s, u"Pearl White"_s, u"SUV"_s, 80'000, 5);
    dress(1, u"petrol"_s, u"manual"_s, u"Blue"_s, u"Estate"_s, 20'000, 40);
    dress(2, u"Petrol"_s, u"automatic"_s, u"blue"_s, u"Hatchback"_s, 120'000, 100);
    dress(3, u"hybrid"_s, u"automatic"_s, u"Red"_s, u"SUV"_s, 50'000, 70);
    lot[2].price.reset();
    lot[3].listingType = u"rental"_s;
    lot[3].impressionsCount = 12;
    lot[0].features = { { u"Safety"_s, { u"ABS"_s, u"Rückfahrkamera"_s } } };
    lot[1].description = u"Un véhicule très propre"_s;
    return lot;
}

QString found(Store &store, const VehicleQuery &query)
{
    QStringList names;
    const auto first = store.vehicles().first(query, 10, 1).result();
    RowIds rows;
    for (const VehicleRow &row : first.rows) {
        names << row.vehicle.id.value;
        rows << row.row;
    }
    if (store.vehicles().ids(query, 1).result() != rows || !first.isAll)
        names << u"ids differ"_s;
    return names.join(u' ');
}

QString foundInAnyOrder(Store &store, const VehicleQuery &query)
{
    QStringList names = found(store, query).split(u' ', Qt::SkipEmptyParts);
    names.sort();
    return names.join(u' ');
}

} // namespace

class TestVehicleTable : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryField();
    void filters_data();
    void filters();
    void sorts_data();
    void sorts();
    void facets();
    void matching();
    void tellsOnlyWhatChanged();
    void missedTwiceIsNoLongerListed();
    void aClockThatWasAheadFreezesNothing();
    void aRowOutsideOfAPassLeavesPassesAlone();
    void historyKeepsChangesOnly();
};

void TestVehicleTable::keepsEveryField()
{
    TestStore store;
    QList<Vehicle> all = lot();
    all[0].media = { { u"m"_s, QUrl(u"https://example.com/a.jpg"_s), u"photo"_s, u"front"_s, true,
                       2 } };
    all[0].isNegotiable = false;
    all[0].horsepower = 180;
    all[0].updatedDate = minute(3);
    QVERIFY(store->vehicles().putPage(all, 1, minute(1)).result());
    for (const Vehicle &v : std::as_const(all)) {
        const auto stored = store->vehicles().find(v.id).result();
        QVERIFY(stored);
        QCOMPARE(stored->vehicle, v);
        QCOMPARE(stored->seenAt, minute(1));
    }
    QVERIFY(!store->vehicles().find({ u"none"_s }).result());
    QCOMPARE(store->vehicles().count().result(), 4);
    Vehicle light = all[0];
    light.source = {};
    const RowIds ids{ store->vehicles().find(light.id).result()->row, 99 };
    const auto rows = store->vehicles().rows(ids).result();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().vehicle, light);
}

void TestVehicleTable::filters_data()
{
    QTest::addColumn<VehicleQuery>("query");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const std::function<void(VehicleQuery &)> &set,
                        const QString &expected) {
        VehicleQuery query;
        set(query);
        QTest::newRow(name) << query << expected;
    };
    add(
        "nothing", [](auto &) {}, u"a b c d"_s);
    add(
        "brand", [](auto &q) { q.brand.value = u"b-toyota"_s; }, u"a c"_s);
    add(
        "model", [](auto &q) { q.model.value = u"m-vitz"_s; }, u"c"_s);
    add(
        "body type", [](auto &q) { q.bodyType.value = u"t-suv"_s; }, u"a d"_s);
    add(
        "from year", [](auto &q) { q.minYear = 2020; }, u"b d"_s);
    add(
        "to year", [](auto &q) { q.maxYear = 2019; }, u"a c"_s);
    add(
        "from price", [](auto &q) { q.minPrice = Amount{ 300'000'000 }; }, u"a d"_s);
    add(
        "to price", [](auto &q) { q.maxPrice = Amount{ 299'999'999 }; }, u"b"_s);
    add(
        "rentals", [](auto &q) { q.listingType = u"rental"_s; }, u"d"_s);
    add(
        "two fuels",
        [](auto &q) {
            q.fuels = { u"petrol"_s, u"diesel"_s };
        },
        u"a b c"_s);
    add(
        "manual", [](auto &q) { q.transmissions = { u"manual"_s }; }, u"b"_s);
    add(
        "colour", [](auto &q) { q.colours = { u"blue"_s }; }, u"b c"_s);
    add(
        "sold", [](auto &q) { q.statuses = { u"sold"_s }; }, u""_s);
    add(
        "old", [](auto &q) { q.minDaysListed = 70; }, u"c d"_s);
    add(
        "new", [](auto &q) { q.maxDaysListed = 40; }, u"a b"_s);
    add(
        "between", [](auto &q) { q.minDaysListed = 30, q.maxDaysListed = 60; }, u"b"_s);
    add(
        "name without accent", [](auto &q) { q.text = u"skoda"_s; }, u"b"_s);
    add(
        "words in any order", [](auto &q) { q.text = u"prado TOYOTA"_s; }, u"a"_s);
    add(
        "a feature", [](auto &q) { q.text = u"ruckfahr"_s; }, u"a"_s);
    add(
        "a description", [](auto &q) { q.text = u"tres prop"_s; }, u"b"_s);
    add(
        "a year", [](auto &q) { q.text = u"2015"_s; }, u"c"_s);
    add(
        "two letters", [](auto &q) { q.text = u"cx"_s; }, u"d"_s);
    add(
        "two letters within", [](auto &q) { q.text = u"oy"_s; }, u""_s);
    add(
        "what says nothing yet", [](auto &q) { q.text = u"00"_s; }, u"a b c d"_s);
    add(
        "all at once",
        [](auto &q) {
            q.text = u"toy"_s;
            q.fuels = { u"petrol"_s };
            q.maxYear = 2018;
        },
        u"c"_s);
}

void TestVehicleTable::filters()
{
    QFETCH(VehicleQuery, query);
    QFETCH(QString, expected);
    TestStore store;
    QVERIFY(store->vehicles().putPage(lot(), 1, minute(1)).result());
    QCOMPARE(foundInAnyOrder(*store, query), expected);
}

void TestVehicleTable::sorts_data()
{
    QTest::addColumn<VehicleSort>("sort");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    using S = VehicleSort;
    // Not known stands last in both directions.
    QTest::newRow("created") << S::CreatedDate << u"c d b a"_s << u"a b d c"_s;
    QTest::newRow("impressions") << S::Impressions << u"d a b c"_s << u"d c b a"_s;
    QTest::newRow("year") << S::Year << u"c a d b"_s << u"b d a c"_s;
    QTest::newRow("mileage") << S::Mileage << u"b d a c"_s << u"c a d b"_s;
    QTest::newRow("price") << S::Price << u"b d a c"_s << u"a d b c"_s;
    QTest::newRow("name") << S::Name << u"d b a c"_s << u"c a b d"_s;
    QTest::newRow("listing type") << S::ListingType << u"d a b c"_s << u"c b a d"_s;
    QTest::newRow("status") << S::Status << u"a b c d"_s << u"d c b a"_s;
    QTest::newRow("brand") << S::Brand << u"d b a c"_s << u"c a b d"_s;
    QTest::newRow("body type") << S::BodyType << u"b c a d"_s << u"d a c b"_s;
    QTest::newRow("fuel") << S::Fuel << u"a d b c"_s << u"c b d a"_s;
    QTest::newRow("transmission") << S::Transmission << u"a c d b"_s << u"b d c a"_s;
    QTest::newRow("colour") << S::Colour << u"b c a d"_s << u"d a c b"_s;
}

void TestVehicleTable::sorts()
{
    QFETCH(VehicleSort, sort);
    TestStore store;
    QVERIFY(store->vehicles().putPage(lot(), 1, minute(1)).result());
    VehicleQuery query;
    query.sort = sort;
    query.descending = false;
    QTEST(found(*store, query), "ascending");
    query.descending = true;
    QTEST(found(*store, query), "descending");
    QVERIFY(!store->vehicles().first(query, 3, 1).result().isAll);
}

void TestVehicleTable::facets()
{
    TestStore store;
    QVERIFY(store->vehicles().putPage(lot(), 1, minute(1)).result());
    const VehicleFacets facets = store->vehicles().facets().result();
    QCOMPARE(facets.total, 4);
    QCOMPARE(facets.totalPrice.hundredths, 700'000'000); // for sale and priced
    QCOMPARE(facets.listingTypes, (Breakdown{ { u"sale"_s, 3 }, { u"rental"_s, 1 } }));
    QCOMPARE(facets.fuels,
             (Breakdown{ { u"petrol"_s, 2 }, { u"diesel"_s, 1 }, { u"hybrid"_s, 1 } }));
    QCOMPARE(facets.brands,
             (Breakdown{ { u"Toyota"_s, 2 }, { u"Mazda"_s, 1 }, { u"Škoda"_s, 1 } }));
    QCOMPARE(facets.bodyTypes.first(), std::pair(u"SUV"_s, 2));
    QCOMPARE(facets.ageing,
             (Breakdown{ { u"0–15"_s, 1 },
                         { u"16–30"_s, 0 },
                         { u"31–45"_s, 1 },
                         { u"46–60"_s, 0 },
                         { u"61–90"_s, 1 },
                         { u"90+"_s, 1 } }));
    QCOMPARE(facets.minYear, 2015);
    QCOMPARE(facets.maxYear, 2021);
    QCOMPARE(facets.maxPrice->hundredths, 500'000'000);
    const VehicleStats stats = store->vehicles().computedStats().result();
    QCOMPARE(stats.totalVehicles, 4);
    QCOMPARE(stats.availableVehicles, 4);
    QCOMPARE(stats.byBrand.first(), std::pair(u"Toyota"_s, 2));
}

void TestVehicleTable::matching()
{
    TestStore store;
    QList<Vehicle> all = lot();
    all << vehicle(u"sold"_s, u"Kia"_s, u"Sportage"_s, 2018, 3'500'000);
    all.last().bodyTypeName = u"SUV"_s;
    all.last().status = u"sold"_s;
    QVERIFY(store->vehicles().putPage(all, 1, minute(1)).result());
    const auto best = [&](const QStringList &types, std::optional<Amount> min,
                          std::optional<Amount> max, int atMost = 10) {
        QStringList names;
        const auto rows = store->vehicles().matching(types, min, max, atMost).result();
        for (const VehicleRow &row : rows)
            names << row.vehicle.id.value;
        return names.join(u' ');
    };
    QCOMPARE(best({ u"suv"_s }, Amount{ 200'000'000 }, Amount{ 500'000'000 }), u"d a"_s);
    QCOMPARE(best({ u"SUV"_s }, {}, Amount{ 499'999'999 }), u"d"_s);
    QCOMPARE(best({}, Amount{ 100'000'000 }, Amount{ 310'000'000 }), u"b d"_s);
    QCOMPARE(best({ u"SUV"_s }, {}, {}, 1).size(), 1);
    QCOMPARE(best({ u"Pickup"_s }, {}, {}), QString());
}

void TestVehicleTable::tellsOnlyWhatChanged()
{
    TestStore store;
    QSignalSpy changed(&store->vehicles(), &VehicleTable::changed);
    QCOMPARE(store->vehicles().putPage(lot(), 1, minute(1)).result()->inserted.size(), 4);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(store->vehicles().putPage(lot().mid(0, 0), 2, minute(2)).result()->isEmpty());
    QList<Vehicle> next = store->vehicles().find({ u"a"_s }).result() ? lot() : QList<Vehicle>();
    for (Vehicle &v : next) // the same listing dates as those that were stored
        v.createdDate = store->vehicles().find(v.id).result()->vehicle.createdDate;
    QVERIFY(store->vehicles().putPage(next, 2, minute(2)).result()->isEmpty());
    next[1].price = Amount{ 1 };
    const auto delta = store->vehicles().putPage(next, 3, minute(3)).result();
    QCOMPARE(delta->updated,
             RowIds{ store->vehicles().find({ u"b"_s }).result().value_or(VehicleRow()).row });
    next[1].price = Amount{ 2 };
    QVERIFY(store->vehicles().putPage(next, 3, minute(2)).result()->isEmpty()); // older
    QCOMPARE(store->vehicles().find({ u"b"_s }).result()->vehicle.price, Amount{ 1 });
}

void TestVehicleTable::missedTwiceIsNoLongerListed()
{
    TestStore store;
    const QList<Vehicle> all = lot();
    const auto pass = [&](qint64 number, const QList<Vehicle> &rows) {
        store->vehicles().putPage(rows, number, minute(int(number))).waitForFinished();
        return store->vehicles().finishPass(number).result()->updated.size();
    };
    const auto listed = [&] {
        return !store->vehicles().find({ u"d"_s }).result()->noLongerListed;
    };
    QCOMPARE(pass(1, all), 0);
    QCOMPARE(pass(2, all.mid(0, 3)), 0);
    QVERIFY(listed());
    QCOMPARE(pass(3, all.mid(0, 3)), 1);
    QVERIFY(!listed());
    QCOMPARE(pass(4, all), 0);
    QVERIFY(listed());
}

void TestVehicleTable::aClockThatWasAheadFreezesNothing()
{
    TestStore store;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto put = [&](const QList<Vehicle> &rows, const QDateTime &at) {
        store->vehicles().putPage(rows, at.toMSecsSinceEpoch(), at).waitForFinished();
        return store->vehicles().finishPass(at.toMSecsSinceEpoch()).result()->updated.size();
    };
    QList<Vehicle> all = lot();
    put(all, now.addSecs(2 * 3600));
    all[1].price = Amount{ 7 };
    QCOMPARE(put(all.mid(0, 3), now), 0); // set back
    QCOMPARE(store->vehicles().find({ u"b"_s }).result()->vehicle.price, Amount{ 7 });
    QCOMPARE(put(all.mid(0, 3), now.addMSecs(1)), 1);
    QVERIFY(store->vehicles().find({ u"d"_s }).result()->noLongerListed);
    QVERIFY(!store->vehicles().find({ u"a"_s }).result()->noLongerListed);
}

void TestVehicleTable::aRowOutsideOfAPassLeavesPassesAlone()
{
    TestStore store;
    QList<Vehicle> all = lot();
    QVERIFY(store->vehicles().putPage(all, 1, minute(1)).result());
    QVERIFY(store->vehicles().putPage(all, 2, minute(2)).result());
    // Fetched by hand, changed, while a pass is under way; and one that no pass has seen yet.
    all[0].price = Amount{ 7 };
    const Vehicle fresh = vehicle(u"new"_s, u"Kia"_s, u"Rio"_s, 2022, 1);
    QVERIFY(store->vehicles().putPage({ all[0], fresh }, 0, minute(3)).result());
    const auto gone = [&](const QString &id) {
        return store->vehicles().find({ id }).result().value_or(VehicleRow()).noLongerListed;
    };
    QVERIFY(store->vehicles().finishPass(2).result());
    QVERIFY(store->vehicles().putPage(all.mid(1), 3, minute(4)).result());
    QVERIFY(store->vehicles().finishPass(3).result());
    QVERIFY(!gone(u"a"_s)); // missed once: pass 2 had seen it
    QVERIFY(!gone(u"new"_s)); // missed once: it may have come after pass 2 began
    QVERIFY(store->vehicles().putPage(all.mid(1), 4, minute(5)).result());
    all[0].price = Amount{ 8 };
    QVERIFY(store->vehicles().putPage({ all[0] }, 0, minute(5)).result());
    QVERIFY(store->vehicles().finishPass(4).result());
    QVERIFY(gone(u"a"_s));
    QVERIFY(gone(u"new"_s));
    // That it can still be fetched does not list it again.
    QVERIFY(store->vehicles().putPage({ all[0] }, 0, minute(6)).result());
    QVERIFY(gone(u"a"_s));
}

void TestVehicleTable::historyKeepsChangesOnly()
{
    TestStore store;
    Vehicle v = lot().first();
    const auto put = [&](int price, int at) {
        v.price = Amount{ price * 100 };
        return bool(store->vehicles().putPage({ v }, at, minute(at)).result());
    };
    QVERIFY(put(100, 1) && put(100, 2) && put(90, 3) && put(90, 4) && put(100, 5));
    QTRY_COMPARE(store->history().prices(v.id).result().size(), 3);
    const auto prices = store->history().prices(v.id).result();
    QCOMPARE(prices.at(0).value, 100.0);
    QCOMPARE(prices.at(0).at, minute(1));
    QCOMPARE(prices.at(1).value, 90.0);
    QCOMPARE(prices.at(1).at, minute(3));
    QCOMPARE(prices.at(2).at, minute(5));
    QVERIFY(store->dropMirror().result());
    store.reopen();
    QCOMPARE(store->history().prices(v.id).result().size(), 3);
    QSignalSpy viewAdded(&store->history(), &History::viewAdded);
    store->history().addView(v.id, minute(7));
    store->history().addView(v.id, minute(8));
    QTRY_COMPARE(store->history().views(v.id).result(), (QList{ minute(8), minute(7) }));
    QCOMPARE(store->history().viewsSince(minute(8)).result(), 1);
    QVERIFY(store->history().views({ u"other"_s }).result().isEmpty());
    store->history().addView({ u"other"_s }, minute(9));
    QTRY_COMPARE(viewAdded.size(), 3);
    QCOMPARE(store->history().latestViews(2).result(),
             (QList<ListingView>{ { { u"other"_s }, minute(9), 1 }, { v.id, minute(8), 2 } }));
}

QTEST_GUILESS_MAIN(TestVehicleTable)
#include "tst_vehicletable.moc"
