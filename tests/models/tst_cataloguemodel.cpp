// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cataloguemodel.h"
#include "modelstest.h"
#include "storage/smalltables.h"

#include <QAbstractItemModelTester>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;
using domain::CatalogueKind;

class TestCatalogueModel : public QObject
{
    Q_OBJECT
private slots:
    void kindsFiltersAndTotals();
};

static domain::Catalogue catalogue()
{
    domain::Catalogue c;
    c.brands = { { { u"b1"_s }, u"Toyota"_s, {}, u"Japan"_s, {}, { .total = 40 } },
                 { { u"b2"_s }, u"Škoda"_s, {}, u"Czechia"_s, {}, {} } };
    c.models = { { { u"m1"_s }, u"Prado"_s, {}, { { u"b1"_s }, u"Toyota"_s }, {} },
                 { { u"m2"_s }, u"Kodiaq"_s, {}, { { u"b2"_s }, u"Škoda"_s }, {} } };
    c.engineTypes = { u"PLUGIN_HYBRID"_s };
    c.totals.insert(CatalogueKind::Models, 5000);
    return c;
}

void TestCatalogueModel::kindsFiltersAndTotals()
{
    TestStore store;
    CatalogueModel model(*store, english());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(store->catalogue().replace(catalogue(), minute(1)).result());
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(text(model, 1, 0), u"Toyota"_s);
    QCOMPARE(text(model, 1, 5), u"40"_s);
    QCOMPARE(text(model, 0, 5), u"—"_s);
    model.setText(u"skoda"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.countText(), u"1 of 2 shown"_s);
    QCOMPARE(text(model, 0, 0, IdRole), u"b2"_s);
    QCOMPARE(model.facts(0).size(), 3);
    model.setText({});
    model.setKind(CatalogueKind::Models);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.countText(), u"2 of 5,000 that the server has"_s);
    model.setBrand({ u"b1"_s });
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, 0), u"Prado"_s);
    model.setKind(CatalogueKind::EngineTypes);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, 1), u"PLUGIN_HYBRID"_s);
    for (int kind = 0; kind <= int(CatalogueKind::DrivetrainTypes); ++kind) {
        model.setKind(CatalogueKind(kind));
        QVERIFY(!CatalogueModel::kindText(model.kind()).isEmpty());
        QCOMPARE(model.columnCount(), int(CatalogueModel::columns(model.kind()).size()));
    }
    QTRY_VERIFY(model.fetchedAt().isValid());
}

QTEST_GUILESS_MAIN(TestCatalogueModel)
#include "tst_cataloguemodel.moc"
