// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"
#include "storage/photocache.h"
#include "storage/smalltables.h"
#include "storagetest.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace forecourt::storage::test;

namespace {

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

QUrl photo(int number)
{
    return QUrl(u"https://example.com/photos/%1.jpg?w=800"_s.arg(number));
}

} // namespace

class TestSmallTables : public QObject
{
    Q_OBJECT
private slots:
    void catalogue();
    void statisticsAndTheirHistory();
    void posts();
    void activity();
    void talliesByMinute();
    void syncState();
    void photosAreBounded();
    void photosNeverLeaveTheirFolder();
};

void TestSmallTables::catalogue()
{
    TestStore store;
    QVERIFY(store->catalogue().read().result().brands.isEmpty());
    QVERIFY(!store->catalogue().fetchedAt().result().isValid());
    Catalogue all;
    all.brands = { { { u"b"_s },
                     u"Škoda"_s,
                     u"skoda"_s,
                     u"Czechia"_s,
                     QUrl(u"https://example.com/l.svg"_s),
                     { 1, 2, std::nullopt, 3 } } };
    all.models = { { { u"m"_s }, u"Octavia"_s, u"octavia"_s, { { u"b"_s }, u"Škoda"_s }, {} } };
    all.bodyTypes = { { { u"t"_s }, u"SUV"_s, u"suv"_s, u"tall"_s, {} } };
    all.engines = { { { u"e"_s }, u"2.0 TDI"_s, u"diesel"_s, u"2.0"_s, u"manual"_s, 150 } };
    all.generations = {
        { { u"g"_s }, u"III"_s, u"iii"_s, { { u"m"_s }, u"Octavia"_s }, 2012, {} }
    };
    all.trims = { { { u"r"_s }, u"Scout"_s, u"scout"_s, { { u"m"_s }, u"Octavia"_s } } };
    all.engineTypes = { u"diesel"_s };
    all.transmissionTypes = { u"manual"_s };
    all.drivetrainTypes = { u"AWD"_s };
    all.totals = { { CatalogueKind::Models, 5'000 } };
    QSignalSpy changed(&store->catalogue(), &CatalogueTable::changed);
    QVERIFY(store->catalogue().replace(all, minute(1)).result());
    QTRY_COMPARE(changed.size(), 1);
    store.reopen();
    const Catalogue read = store->catalogue().read().result();
    QCOMPARE(read.brands, all.brands);
    QCOMPARE(read.models, all.models);
    QCOMPARE(read.bodyTypes, all.bodyTypes);
    QCOMPARE(read.engines, all.engines);
    QCOMPARE(read.generations, all.generations);
    QCOMPARE(read.trims, all.trims);
    QCOMPARE(read.engineTypes, all.engineTypes);
    QCOMPARE(read.drivetrainTypes, all.drivetrainTypes);
    QCOMPARE(read.totals, all.totals);
    QCOMPARE(store->catalogue().fetchedAt().result(), minute(1));
}

void TestSmallTables::statisticsAndTheirHistory()
{
    TestStore store;
    QVERIFY(!store->statistics().customers().result());
    CustomerStats customers;
    customers.totalCustomers = 400;
    customers.totalRevenue = Amount{ 12'345'678'950 };
    customers.averageLeadScore = 55.5;
    customers.segmentBreakdown = { { u"at_risk"_s, 7 } };
    customers.asOf = minute(1);
    QVERIFY(store->statistics().put(customers).result());
    QCOMPARE(store->statistics().customers().result(), customers);
    customers.asOf = minute(2);
    QVERIFY(store->statistics().put(customers).result());
    customers.asOf = minute(3);
    customers.totalCustomers = 401;
    QVERIFY(store->statistics().put(customers).result());
    VehicleStats vehicles;
    vehicles.totalVehicles = 60;
    vehicles.byBrand = { { u"Toyota"_s, 9 } };
    vehicles.asOf = minute(4);
    QVERIFY(store->statistics().put(vehicles).result());
    QCOMPARE(store->statistics().vehicles().result(), vehicles);

    const auto figure = [&](const QString &name, const QDateTime &since = {}) {
        QStringList told;
        const auto observations = store->history().figure(name, since).result();
        for (const Observation &one : observations)
            told << u"%1 %2"_s.arg(minute(0).secsTo(one.at) / 60).arg(one.value, 0, 'f', 1);
        return told.join(u", ");
    };
    QTRY_COMPARE(figure(u"vehicles.brand.Toyota"_s), u"4 9.0"_s);
    QCOMPARE(figure(u"customers.total"_s), u"1 400.0, 3 401.0"_s);
    QCOMPARE(figure(u"customers.total"_s, minute(2)), u"3 401.0"_s);
    QCOMPARE(figure(u"customers.revenue"_s), u"1 123456789.5"_s);
    QCOMPARE(figure(u"customers.averageLeadScore"_s), u"1 55.5"_s);
    QCOMPARE(figure(u"customers.segment.at_risk"_s), u"1 7.0"_s);
    QCOMPARE(figure(u"customers.vip"_s), QString()); // was not sent
    QCOMPARE(figure(u"vehicles.total"_s), u"4 60.0"_s);
}

void TestSmallTables::posts()
{
    TestStore store;
    QVERIFY(store->posts().read().result().isEmpty());
    QVERIFY(!store->posts().fetchedAt().result().isValid());
    BlogPost older;
    older.id.value = u"1"_s;
    older.title = u"Ein <b>Titel</b>"_s;
    older.publishedAt = minute(1);
    BlogPost newer = older;
    newer.id.value = u"2"_s;
    newer.publishedAt = minute(2);
    BlogPost undated = older;
    undated.id.value = u"3"_s;
    undated.publishedAt.reset();
    QVERIFY(store->posts().replace({ undated, older, newer }).result());
    QCOMPARE(store->posts().read().result(), (QList{ newer, older, undated }));
    QVERIFY(store->posts().fetchedAt().result().isValid());
    QVERIFY(store->posts().replace({}).result());
    QVERIFY(store->posts().read().result().isEmpty());
}

void TestSmallTables::activity()
{
    TestStore store;
    QSignalSpy appended(&store->activity(), &ActivityTable::appended);
    RequestRecord record;
    record.startedAt = minute(1);
    record.method = "PATCH"_ba;
    record.url = QUrl(u"https://api.example.com/external/customers/a?x=%20y"_s);
    record.status = 429;
    record.outcome = u"rate limited"_s;
    record.durationMs = 12;
    record.bytes = 345;
    record.attempt = 2;
    constexpr int More = 5'100;
    for (int i = 0; i < More; ++i) {
        record.durationMs = i;
        store->activity().append(record);
    }
    QTRY_COMPARE_WITH_TIMEOUT(appended.size(), 1, 20'000); // collected
    const auto newest = store->activity().read(2).result();
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest.first().durationMs, More - 1);
    record.id = newest.first().id;
    QCOMPARE(newest.first(), record);
    QCOMPARE(store->activity().read(10'000).result().size(), 5'000);
    QCOMPARE(store->activity().read(1, newest.last().id).result().first().durationMs, More - 3);
}

void TestSmallTables::talliesByMinute()
{
    TestStore store;
    QSignalSpy appended(&store->activity(), &ActivityTable::appended);
    const auto append = [&](int at, int status, qint64 duration) {
        RequestRecord record;
        record.startedAt = minute(at).addSecs(30);
        record.status = status;
        record.durationMs = duration;
        store->activity().append(record);
    };
    append(1, 200, 100);
    append(1, 304, 300);
    append(1, 429, 7);
    append(3, 500, 7);
    QTRY_COMPARE(appended.size(), 1);
    append(3, 0, 7);
    append(3, 201, 50);
    QTRY_COMPARE(appended.size(), 2);
    const MinuteTally first{ minute(1), 2, 1, 0, 400 };
    const MinuteTally third{ minute(3), 1, 0, 2, 50 };
    QCOMPARE(store->activity().tallies(minute(0)).result(), (QList{ first, third }));
    QCOMPARE(store->activity().tallies(minute(2)).result(), QList{ third });
    // Nine days later the first of them are old enough to go.
    append(9 * 24 * 60, 200, 1);
    QTRY_COMPARE(appended.size(), 3);
    QCOMPARE(store->activity().tallies(minute(0)).result().size(), 1);
}

void TestSmallTables::syncState()
{
    TestStore store;
    QVERIFY(store->syncState().put(u"pass"_s, 7).result());
    QVERIFY(store->syncState().put(u"pass"_s, 8).result());
    QVERIFY(store->syncState().put(u"ended"_s, minute(1)).result());
    store.reopen();
    const QVariantMap state = store->syncState().read().result();
    QCOMPARE(state.size(), 2);
    QCOMPARE(state.value(u"pass"_s).toInt(), 8);
    QCOMPARE(state.value(u"ended"_s).toDateTime(), minute(1));
}

void TestSmallTables::photosAreBounded()
{
    QTemporaryDir folder;
    constexpr qint64 Bound = 100'000;
    const QString path = folder.filePath(u"photos"_s);
    {
        PhotoCache cache(path, Bound);
        QVERIFY(cache.read(photo(0)).result().isEmpty());
        for (int i = 0; i < 60; ++i) {
            const QByteArray bytes(4'000, char('a' + i % 26));
            QVERIFY(cache.put(photo(i), bytes).result());
            QCOMPARE(cache.read(photo(i)).result(), bytes);
            QVERIFY(sizeOf(path) <= Bound);
            QCOMPARE(cache.read(photo(0)).result().size(), 4'000); // used all the time
            QTest::qSleep(2);
        }
        QVERIFY(sizeOf(path) > Bound / 2);
        QVERIFY(cache.read(photo(1)).result().isEmpty()); // the oldest use went
    }
    PhotoCache smaller(path, Bound / 4);
    QVERIFY(smaller.put(photo(99), "x").result());
    QVERIFY(sizeOf(path) <= Bound / 4);
    QCOMPARE(smaller.read(photo(99)).result(), "x");
}

void TestSmallTables::photosNeverLeaveTheirFolder()
{
    QTemporaryDir folder;
    PhotoCache cache(folder.filePath(u"photos"_s));
    const QUrl odd(u"https://example.com/../../etc/%2e%2e/passwd"_s);
    QVERIFY(cache.put(odd, "x").result());
    QCOMPARE(cache.read(odd).result(), "x");
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{ u"photos"_s });
    QCOMPARE(sizeOf(folder.filePath(u"photos"_s)), 1);
    // A file stands where the folder should be.
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PhotoCache nowhere(folder.filePath(u"file/inside"_s));
    QVERIFY(!nowhere.put(odd, "x").result());
    QVERIFY(nowhere.read(odd).result().isEmpty());
}

QTEST_GUILESS_MAIN(TestSmallTables)
#include "tst_smalltables.moc"
