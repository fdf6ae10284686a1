// SPDX-License-Identifier: GPL-3.0-or-later
// Facets, dashboard, and the workspace that hands them out.
#include "models/customermodel.h"
#include "models/dashboarddata.h"
#include "models/facets.h"
#include "models/workspace.h"
#include "modelstest.h"
#include "storage/smalltables.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

class TestFigures : public QObject
{
    Q_OBJECT
private slots:
    void facets();
    void dashboardFromTheMirror();
    void dashboardBesideTheServer();
    void workspaceHandsOnTheFormatting();
};

void TestFigures::facets()
{
    TestStore store;
    putCustomers(*store, 0, 30);
    QVERIFY(store->vehicles().putPage({ vehicle(1), vehicle(2) }, 1, minute(1)).result());
    domain::Catalogue catalogue;
    catalogue.brands = { { { u"b9"_s }, u"Audi"_s, {}, {}, {}, {} } };
    QVERIFY(store->catalogue().replace(catalogue, minute(1)).result());
    Facets facets(*store);
    QCOMPARE(facets.customers().total, 0);
    QTRY_VERIFY(facets.isLoaded());
    QCOMPARE(facets.customers().total, 30);
    QCOMPARE(facets.customers().vip, 3);
    QCOMPARE(facets.listings().total, 2);
    QTRY_COMPARE(facets.brands().size(), 2);
    QTRY_COMPARE(facets.brands().first(), (Choice{ u"b1"_s, u"Toyota"_s, 2 }));
    QCOMPARE(facets.brands().last(), (Choice{ u"b9"_s, u"Audi"_s, 0 }));
    QCOMPARE(facets.modelsOf({ u"b1"_s }).size(), 1);
    QVERIFY(facets.modelsOf({ u"b9"_s }).isEmpty());
    QCOMPARE(facets.tags()->index(0, 0).data().toString(), u"repeat-buyer"_s);
    putCustomers(*store, 30, 40);
    QTRY_COMPARE(facets.customers().total, 40);
}

void TestFigures::dashboardFromTheMirror()
{
    TestStore store;
    putCustomers(*store, 0, 30);
    QVERIFY(store->vehicles().putPage({ vehicle(1), vehicle(2) }, 1, minute(1)).result());
    DashboardData data(*store, english());
    QTRY_VERIFY(data.isLoaded());
    QVERIFY(!data.hasServerFigures());
    QVERIFY(!data.asOf().isValid());
    QCOMPARE(data.tiles().first().id, u"available"_s);
    QCOMPARE(data.tiles().first().value, u"2"_s);
    QVERIFY(data.tiles().first().mirrorNote.isEmpty());
    const Series segments = data.seriesOf(u"segments"_s);
    QVERIFY(!segments.fromServer);
    QCOMPARE(segments.bars.first().label, u"Regular"_s);
    QCOMPARE(segments.bars.first().value, 20);
    const auto behind = std::get<domain::CustomerQuery>(segments.bars.first().behind);
    QCOMPARE(behind.segments, QStringList{ u"regular"_s });
    const auto body =
        std::get<domain::VehicleQuery>(data.seriesOf(u"bodyTypes"_s).bars.first().behind);
    QCOMPARE(body.bodyType.value, u"t1"_s);
    const QList<Bar> days = data.seriesOf(u"daysListed"_s).bars;
    QCOMPARE(days.size(), 6);
    QCOMPARE(days.first().value, 2);
    // Each bar lists exactly what it counts.
    for (const Bar &bar : days) {
        const auto query = std::get<domain::VehicleQuery>(bar.behind);
        QCOMPARE(int(store->vehicles().ids(query, 1).result().size()), bar.value);
    }
}

void TestFigures::dashboardBesideTheServer()
{
    TestStore store;
    putCustomers(*store, 0, 30);
    DashboardData data(*store, english());
    QTRY_VERIFY(data.isLoaded());
    domain::CustomerStats stats;
    stats.totalCustomers = 412;
    stats.newCustomersLast30Days = 23;
    stats.totalRevenue = domain::Amount{ 25'000'000'000 };
    stats.segmentBreakdown = { { u"regular"_s, 278 }, { u"vip"_s, 32 } };
    stats.asOf = minute(5);
    QVERIFY(store->statistics().put(stats).result());
    QTRY_COMPARE(data.tiles().at(1).value, u"412"_s);
    QVERIFY(data.hasServerFigures());
    QCOMPARE(data.asOf(), stats.asOf);
    const Tile customers = data.tiles().at(1);
    QCOMPARE(customers.mirrorNote, u"30 on this desk"_s);
    QCOMPARE(customers.note, u"23 new in 30 days"_s);
    QCOMPARE(data.tiles().at(2).value, u"KES 250 M"_s);
    const Series segments = data.seriesOf(u"segments"_s);
    QVERIFY(segments.fromServer);
    QCOMPARE(segments.bars.at(0).value, 278);
    QCOMPARE(segments.bars.at(0).mirrorValue, std::optional(20));
    QCOMPARE(segments.bars.last().key, u"at_risk"_s);
    QCOMPARE(segments.bars.last().mirrorValue, std::optional(10));
}

void TestFigures::workspaceHandsOnTheFormatting()
{
    TestStore store;
    putCustomers(*store, 5, 6);
    domain::Connection connection;
    Workspace workspace(*store, connection);
    workspace.setLocale(QLocale(u"en_GB"_s));
    std::unique_ptr<CustomerModel> model(workspace.makeCustomerModel(nullptr));
    model->setQuery(byName());
    QTRY_VERIFY(model->isComplete());
    QCOMPARE(text(*model, 0, CustomerModel::TotalSpent), u"KES 5"_s);
    connection.currency = u"USD"_s;
    workspace.setConnection(connection);
    QCOMPARE(text(*model, 0, CustomerModel::TotalSpent), u"USD 5"_s);
    QCOMPARE(&workspace.facets(), &workspace.facets());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
