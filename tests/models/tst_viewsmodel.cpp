// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewsmodel.h"

#include "modelstest.h"
#include "storage/history.h"

#include <QAbstractItemModelTester>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

class TestViewsModel : public QObject
{
    Q_OBJECT
private slots:
    void listsEachViewWithItsListing();
    void countsAlsoWhatIsNotShown();
};

void TestViewsModel::listsEachViewWithItsListing()
{
    TestStore store;
    const domain::Vehicle car = vehicle(1);
    QVERIFY(store->vehicles().putPage({ car }, 1, minute(0)).result());
    store->history().addView(car.id, minute(1));
    store->history().addView({ u"gone"_s }, minute(2));
    QTRY_COMPARE(store->history().viewsSince(minute(0)).result(), 2);
    ViewsModel model(*store, english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model.rowCount(), 2);
    const auto name = [&](int row) { return text(model, row, ViewsModel::Listing); };
    QTRY_COMPARE(name(1), car.displayName());
    QVERIFY(!car.displayName().isEmpty());
    QTRY_VERIFY(name(0).contains(u"not in the mirror"));
    QCOMPARE(model.vehicleAt(1), car.id);
    QVERIFY(model.vehicleAt(2).isEmpty());
    QCOMPARE(model.countSince(minute(2)), 1);

    // A further one comes to the top, and is the second of its listing.
    const QPersistentModelIndex first = model.index(1, 0);
    store->history().addView(car.id, minute(3));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(name(0), car.displayName());
    QCOMPARE(text(model, 0, ViewsModel::OfListing), u"2"_s);
    QCOMPARE(text(model, 2, ViewsModel::OfListing), u"1"_s);
    QCOMPARE(first.row(), 2);
}

void TestViewsModel::countsAlsoWhatIsNotShown()
{
    TestStore store;
    constexpr int views = 1'005;
    for (int i = 0; i < views; ++i)
        store->history().addView({ u"much asked"_s }, minute(i));
    QTRY_COMPARE(store->history().viewsSince(minute(0)).result(), views);
    ViewsModel model(*store, english());
    QTRY_COMPARE(model.rowCount(), 1'000);
    QCOMPARE(text(model, 0, ViewsModel::OfListing), u"1,005"_s);
    QCOMPARE(text(model, 999, ViewsModel::OfListing), u"6"_s);
}

QTEST_GUILESS_MAIN(TestViewsModel)
#include "tst_viewsmodel.moc"
