// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vehiclemodel.h"
#include "modelstest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

class TestVehicleModel : public QObject
{
    Q_OBJECT
private slots:
    void columnsAreAsAgreed();
    void showsAListing();
    void whatWasNotSentIsNotMadeUp();
    void sortingByDaysListedIsTheDateTurned();
    void twoModelsDoNotCancelEachOther();
};

static bool finished(VehicleModel &model)
{
    return QTest::qWaitFor([&] { return model.isComplete(); }, 10'000);
}

void TestVehicleModel::columnsAreAsAgreed()
{
    QStringList ids;
    for (const ColumnInfo &column : VehicleModel::columns())
        ids << QString::fromLatin1(column.id);
    QCOMPARE(ids.join(u' '),
             u"photo vehicle listingType status year mileage price daysListed bodyType fuel "
             "transmission colour impressions location updatedDate"_s);
    QCOMPARE(ids.indexOf(u"price"_s), int(VehicleModel::Price));
    QCOMPARE(ids.indexOf(u"updatedDate"_s), int(VehicleModel::UpdatedDate));
}

void TestVehicleModel::showsAListing()
{
    TestStore store;
    domain::Vehicle prado = vehicle(0);
    prado.media = { { u"p"_s, QUrl(u"https://example.com/1.jpg"_s), u"photo"_s, {}, true, 1 } };
    QVERIFY(store->vehicles().putPage({ prado }, 1, minute(1)).result());
    VehicleModel model(*store, english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    QVERIFY(finished(model));
    QCOMPARE(model.total(), 1);
    QCOMPARE(text(model, 0, VehicleModel::Vehicle), u"2021 Toyota Prado 0000"_s);
    QCOMPARE(text(model, 0, VehicleModel::Vehicle, SubtitleRole),
             u"48,000\u00a0km · Diesel · Automatic"_s);
    QCOMPARE(text(model, 0, VehicleModel::Price), u"KES 5,200,000"_s);
    QCOMPARE(text(model, 0, VehicleModel::Year), u"2021"_s);
    QCOMPARE(text(model, 0, VehicleModel::DaysListed), u"12 d"_s);
    QCOMPARE(model.data(model.index(0, VehicleModel::DaysListed), BadgeToneRole).toInt(),
             int(Tone::Good));
    QCOMPARE(model.data(model.index(0, 0), PhotoUrlRole).toUrl().toString(),
             u"https://example.com/1.jpg"_s);
    QCOMPARE(model.data(model.index(0, 0), PhotoCountRole).toInt(), 1);
    QCOMPARE(model.data(model.index(0, 0), ObjectRole).value<domain::Vehicle>().id, prado.id);
}

void TestVehicleModel::whatWasNotSentIsNotMadeUp()
{
    TestStore store;
    domain::Vehicle bare;
    bare.id.value = u"v"_s;
    bare.name = u"Unknown"_s;
    QVERIFY(store->vehicles().putPage({ bare }, 1, minute(1)).result());
    VehicleModel model(*store, english());
    model.setQuery({});
    QVERIFY(finished(model));
    QCOMPARE(text(model, 0, VehicleModel::Price), u"—"_s);
    QCOMPARE(text(model, 0, VehicleModel::Price, Qt::ToolTipRole), u"Price not sent"_s);
    QCOMPARE(text(model, 0, VehicleModel::Impressions), u"—"_s);
    QCOMPARE(text(model, 0, VehicleModel::Impressions, Qt::ToolTipRole), u"Not sent by the API"_s);
    QCOMPARE(text(model, 0, VehicleModel::DaysListed), QString());
    QVERIFY(!model.data(model.index(0, VehicleModel::DaysListed), BadgeToneRole).isValid());
    QVERIFY(model.data(model.index(0, 0), PhotoUrlRole).toUrl().isEmpty());
}

void TestVehicleModel::sortingByDaysListedIsTheDateTurned()
{
    TestStore store;
    QVERIFY(
        store->vehicles().putPage({ vehicle(0), vehicle(50), vehicle(9) }, 1, minute(1)).result());
    VehicleModel model(*store, english());
    model.setQuery({});
    QVERIFY(finished(model));
    model.sort(VehicleModel::DaysListed, Qt::DescendingOrder);
    QVERIFY(finished(model));
    QCOMPARE(text(model, 0, VehicleModel::DaysListed), u"62 d"_s);
    QVERIFY(!model.query().descending);
    QCOMPARE(model.sortColumn(), int(VehicleModel::DaysListed));
    QCOMPARE(model.sortOrder(), Qt::DescendingOrder);
}

void TestVehicleModel::twoModelsDoNotCancelEachOther()
{
    TestStore store;
    QList<domain::Vehicle> page;
    for (int n = 0; n < 90; ++n)
        page.append(vehicle(n));
    QVERIFY(store->vehicles().putPage(page, 1, minute(1)).result());
    VehicleModel first(*store, english());
    VehicleModel second(*store, english());
    first.setQuery({});
    second.setQuery({});
    QVERIFY(finished(first) && finished(second));
    QCOMPARE(first.total(), 90);
    QCOMPARE(second.total(), 90);
}

QTEST_GUILESS_MAIN(TestVehicleModel)
#include "tst_vehiclemodel.moc"
