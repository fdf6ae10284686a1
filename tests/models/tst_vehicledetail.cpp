// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/testdrivemodel.h"
#include "models/vehicledetail.h"
#include "modelstest.h"
#include "storage/history.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::Amount;

class TestVehicleDetail : public QObject
{
    Q_OBJECT
private slots:
    void showsAListingWithItsHistory();
    void whoIsInterested();
    void testDrivesOfIt();
};

void TestVehicleDetail::showsAListingWithItsHistory()
{
    TestStore store;
    domain::Vehicle prado = vehicle(1);
    QVERIFY(store->vehicles().putPage({ prado }, 1, minute(1)).result());
    prado.price = Amount{ 490'000'000 };
    QVERIFY(store->vehicles().putPage({ prado }, 2, minute(2)).result());
    store->history().addView(prado.id, minute(3)); // written some time later
    QTRY_COMPARE(store->history().views(prado.id).result().size(), 1);
    TestDriveModel drives(*store, english());
    VehicleDetail detail(*store, drives);
    QSignalSpy loaded(&detail, &VehicleDetail::loaded);
    detail.show(prado.id);
    QVERIFY(detail.vehicle().id.isEmpty());
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(detail.vehicle().name, prado.name);
    QTRY_COMPARE(detail.priceHistory().size(), 2);
    QCOMPARE(detail.priceHistory().last().price, *prado.price);
    QTRY_COMPARE(detail.viewsByUs().size(), 1);
}

void TestVehicleDetail::whoIsInterested()
{
    TestStore store;
    domain::Customer wants = customer(1), other = customer(2);
    domain::Preferences preferences;
    preferences.setVehicleTypes({ u"suv"_s });
    wants.preferences = preferences;
    preferences.setVehicleTypes({ u"Sedan"_s });
    other.preferences = preferences;
    QVERIFY(store->customers().putPage({ wants, other, customer(3) }, 1, minute(1)).result());
    QVERIFY(store->vehicles().putPage({ vehicle(1) }, 1, minute(1)).result());
    TestDriveModel drives(*store, english());
    VehicleDetail detail(*store, drives);
    detail.show(vehicle(1).id);
    QTRY_COMPARE(detail.interested().count, 1);
    QVERIFY(detail.interested().isExact);
    QCOMPARE(detail.interested().first.first().id, wants.id);
}

void TestVehicleDetail::testDrivesOfIt()
{
    TestStore store;
    QVERIFY(store->vehicles().putPage({ vehicle(1) }, 1, minute(1)).result());
    TestDriveModel drives(*store, english());
    VehicleDetail detail(*store, drives);
    detail.show(vehicle(1).id);
    QTRY_VERIFY(detail.isLoaded());
    QSignalSpy changed(&detail, &VehicleDetail::changed);
    for (const QString &id : { u"v0001"_s, u"v0002"_s }) {
        domain::TestDrive drive;
        drive.id = domain::TestDriveId::create();
        drive.vehicleId.value = id;
        QVERIFY(store->desk().saveTestDrive(drive, false).result());
    }
    QTRY_COMPARE(drives.rowCount(), 2);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(detail.testDrives().size(), 1);
}

QTEST_GUILESS_MAIN(TestVehicleDetail)
#include "tst_vehicledetail.moc"
