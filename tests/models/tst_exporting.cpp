// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"
#include "modelstest.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

class TestExporting : public QObject
{
    Q_OBJECT
private slots:
    void customersAsCsv();
    void customersAsJson();
    void vehicles();
    void testDrives();
    void manyRowsInBatches();
    void aFileAppearsWholeOrNotAtAll();
};

static domain::Customer amina()
{
    domain::Customer c = customer(1);
    c.id.value = u"c1"_s;
    c.firstName = u"=cmd|'/c calc'!A1"_s;
    c.lastName = u"Hassan, \"Mina\""_s;
    c.mobile = u"-1+1"_s;
    c.lastPurchaseDate = minute(0);
    c.source = {
        { u"id"_s, u"c1"_s },
        { u"user"_s, QJsonObject{ { u"firstName"_s, c.firstName }, { u"nick"_s, u"kept"_s } } },
        { u"classification"_s, QJsonObject{ { u"leadScore"_s, 1 }, { u"isVip"_s, false } } },
        { u"tags"_s, QJsonArray{ u"repeat-buyer"_s } }
    };
    return c;
}

static QByteArray exported(TestStore &store, ExportFormat format,
                           ExportFuture (*run)(storage::Store &, ExportFormat,
                                               const ExportTarget &))
{
    const QString path = store.file(u"out"_s);
    auto future = run(*store, format, { path });
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || !future.result())
        qFatal("The export failed.");
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray customers(TestStore &store, ExportFormat format)
{
    return exported(store, format,
                    [](storage::Store &s, ExportFormat f, const ExportTarget &target) {
                        return exportCustomers(s, byName(), f, target);
                    });
}

void TestExporting::customersAsCsv()
{
    TestStore store;
    QVERIFY(store->customers().putPage({ amina() }, 1, minute(1)).result());
    QCOMPARE(customers(store, ExportFormat::Csv),
             "id,customer,segment,tags,leadScore,totalSpent,lastPurchaseDate,stage,vip,mobile,"
             "purchases,createdDate,email,whatsapp,notes,preferences\r\n"
             "c1,\"'=cmd|'/c calc'!A1 Hassan, \"\"Mina\"\"\",regular,repeat-buyer,1,1.00,"
             "2026-05-01T08:00:00Z,CUSTOMER,false,'-1+1,,2026-05-01T08:01:00Z,"
             "c1@example.com,,,\r\n"_ba);
}

void TestExporting::customersAsJson()
{
    TestStore store;
    QCOMPARE(customers(store, ExportFormat::Json), "[]\n"_ba);
    QVERIFY(store->customers().putPage({ amina() }, 1, minute(1)).result());
    domain::CustomerPatch patch;
    patch.isVip = true;
    patch.tags = QStringList{ u"hot"_s };
    const auto saved =
        store->desk().saveEdit({ u"c1"_s }, u"Amina"_s, domain::CustomerDraft::of(amina()), patch);
    QVERIFY(saved.result());
    const QJsonArray array = QJsonDocument::fromJson(customers(store, ExportFormat::Json)).array();
    QCOMPARE(array.size(), 1);
    const QJsonObject row = array.first().toObject();
    QCOMPARE(row["user"_L1]["nick"_L1].toString(), u"kept"_s);
    QCOMPARE(row["classification"_L1]["isVip"_L1].toBool(), true);
    QCOMPARE(row["classification"_L1]["leadScore"_L1].toInt(), 1);
    QCOMPARE(row["tags"_L1].toArray(), (QJsonArray{ u"hot"_s }));
    QVERIFY(!row.contains("notes"_L1));
}

void TestExporting::vehicles()
{
    TestStore store;
    domain::Vehicle prado = vehicle(1);
    QVERIFY(store->vehicles().putPage({ prado }, 1, minute(1)).result());
    const auto run = [](storage::Store &s, ExportFormat f, const ExportTarget &target) {
        return exportVehicles(s, {}, f, target);
    };
    const QByteArray csv = exported(store, ExportFormat::Csv, run);
    QVERIFY(csv.startsWith("id,vehicle,listingType,status,year,mileage,price,daysListed,bodyType,"
                           "fuel,transmission,colour,impressions,location,updatedDate,brand,model,"
                           "engine,description\r\n"));
    QVERIFY(csv.contains("\r\nv0001,2021 Toyota Prado 0001,sale,available,2021,48001,5200001.00,"));
    const QJsonArray array =
        QJsonDocument::fromJson(exported(store, ExportFormat::Json, run)).array();
    QCOMPARE(array.size(), 1);
    QCOMPARE(array[0]["id"_L1].toString(), u"v0001"_s);
}

void TestExporting::testDrives()
{
    TestStore store;
    domain::TestDrive drive;
    drive.id.value = u"d1"_s;
    drive.vehicleId.value = u"v1"_s;
    drive.name = u"@name"_s;
    drive.preferredDate = QDateTime(QDate(2026, 6, 1), QTime(10, 0), Qt::OffsetFromUTC, 3 * 3600);
    QVERIFY(store->desk().saveTestDrive(drive, false).result());
    const QByteArray csv = exported(store, ExportFormat::Csv, exportTestDrives);
    QVERIFY(csv.startsWith("id,when,vehicle,customer,status,sendState,assigned,remarks,"));
    QVERIFY(csv.contains(",'@name,pending,draft,"));
    const QJsonArray array =
        QJsonDocument::fromJson(exported(store, ExportFormat::Json, exportTestDrives)).array();
    QCOMPARE(array[0]["preferredDate"_L1].toString(), u"2026-06-01T10:00:00+03:00"_s);
    QCOMPARE(array[0]["vehicleId"_L1].toString(), u"v1"_s);
    QCOMPARE(array[0]["sendState"_L1].toString(), u"draft"_s);
}

void TestExporting::manyRowsInBatches()
{
    TestStore store;
    putCustomers(*store, 0, 2345);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    auto future = exportCustomers(*store, byName(), ExportFormat::Json, { {}, &buffer });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(future.result()->rows, 2345);
    QCOMPARE(QJsonDocument::fromJson(buffer.data()).array().size(), 2345);
}

void TestExporting::aFileAppearsWholeOrNotAtAll()
{
    TestStore store;
    putCustomers(*store, 0, 3);
    auto future = exportCustomers(*store, {}, ExportFormat::Csv, { store.file(u"no/such/dir"_s) });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().kind, domain::ApiError::Kind::Storage);
    QVERIFY(!future.result().error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
