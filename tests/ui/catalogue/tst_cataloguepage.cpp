// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "catalogue/cataloguedetail.h"
#include "catalogue/cataloguepage.h"
#include "catalogue/kindlist.h"
#include "domain/vehiclequery.h"
#include "models/cataloguemodel.h"
#include "models/facets.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/messagepanel.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::CatalogueKind;

class TestCataloguePage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void fetchesOnceAndIsKept();
    void everyKindHasItsRows();
    void searchNarrowsAndClears();
    void brandLeadsToItsModels();
    void brandLeadsToTheInventory();
    void recordIsFetchedByItsOwnEndpoint();
    void failureIsSaidAndKeepsTheRows();
    void stateComesBack();

private:
    QPushButton *button(const QString &start) const;
    models::CatalogueModel *model() const { return m_page->findChild<models::CatalogueModel *>(); }
    TableView *table() const { return m_page->findChild<TableView *>(); }
    void choose(int row) { table()->setCurrentIndex(model()->index(row, 0)); }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<CataloguePage> m_page;
};

void TestCataloguePage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(QStringList{ u"--customers"_s, u"5"_s });
    m_page = std::make_unique<CataloguePage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY_WITH_TIMEOUT(model()->knownCount(CatalogueKind::Brands) > 0
                                 && button(u"Refresh"_s)->isEnabled(),
                             30'000);
}

void TestCataloguePage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

QPushButton *TestCataloguePage::button(const QString &start) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text().startsWith(start))
            return candidate;
    }
    return nullptr;
}

void TestCataloguePage::fetchesOnceAndIsKept()
{
    QVERIFY(model()->fetchedAt().isValid());
    m_fixture->sandbox.resetCounters();
    m_page->enter();
    QTRY_VERIFY(button(u"Refresh"_s)->isEnabled());
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/"_s), 0);
    button(u"Refresh"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->sandbox.count(u"GET"_s, u"/external/brands"_s) > 0, 15'000);
}

void TestCataloguePage::everyKindHasItsRows()
{
    const int last = int(CatalogueKind::DrivetrainTypes);
    for (int kind = 0; kind <= last; ++kind) {
        m_page->showKind(CatalogueKind(kind));
        QCOMPARE(model()->kind(), CatalogueKind(kind));
        QVERIFY(model()->rowCount() > 0);
        QCOMPARE(model()->rowCount(), model()->knownCount(CatalogueKind(kind)));
        choose(0);
        QVERIFY(m_page->findChild<CatalogueDetail *>()->widget()->isVisible());
    }
    const int brands =
        m_fixture->sandbox.get(u"/external/brands"_s).object().value("data"_L1).toArray().size();
    QCOMPARE(model()->knownCount(CatalogueKind::Brands), brands);
}

void TestCataloguePage::searchNarrowsAndClears()
{
    const int all = model()->rowCount();
    m_page->focusSearch();
    QTest::keyClicks(m_page->findChild<SearchField *>(), u"toyota"_s);
    QVERIFY(model()->rowCount() > 0 && model()->rowCount() < all);
    m_page->findChild<SearchField *>()->setText(u"zzqqxx"_s);
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    button(u"Show all"_s)->click();
    QCOMPARE(model()->rowCount(), all);
}

void TestCataloguePage::brandLeadsToItsModels()
{
    const domain::BrandId brand = model()->catalogue().models.first().brand.id;
    choose(model()->rowOf(brand.value));
    button(u"Show them as a list"_s)->click();
    QCOMPARE(model()->kind(), CatalogueKind::Models);
    const int all = model()->knownCount(CatalogueKind::Models);
    QVERIFY(model()->rowCount() > 0 && model()->rowCount() < all);
    FilterChip *pill = m_page->findChild<FilterBar *>()->pill(u"brand"_s);
    QVERIFY(pill->isVisible());
    emit pill->cleared();
    QCOMPARE(model()->rowCount(), all);
}

void TestCataloguePage::brandLeadsToTheInventory()
{
    models::Facets &facets = m_fixture->workspace->facets();
    QTRY_VERIFY(!facets.brands().isEmpty() && facets.brands().first().inStock > 0);
    const models::Choice stocked = facets.brands().first();
    QVERIFY(stocked.inStock > 0);
    choose(model()->rowOf(stocked.id));
    domain::VehicleQuery wanted;
    connect(&m_fixture->navigator, &Navigator::vehiclesWanted, this,
            [&](const domain::VehicleQuery &query) { wanted = query; });
    QPushButton *show = button(u"Show %1 in inventory"_s.arg(stocked.inStock));
    QVERIFY(show && show->isEnabled());
    show->click();
    QCOMPARE(wanted.brand.value, stocked.id);
}

void TestCataloguePage::recordIsFetchedByItsOwnEndpoint()
{
    choose(0);
    const QString id = model()->index(0, 0).data(models::IdRole).toString();
    m_fixture->sandbox.resetCounters();
    button(u"Fetch this record"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_fixture->sandbox.count(u"GET"_s, QString(u"/external/brands/"_s + id)) > 0, 15'000);
    QTRY_VERIFY(button(u"Fetch this record"_s)->isEnabled());
    QCOMPARE(model()->index(table()->currentIndex().row(), 0).data(models::IdRole).toString(), id);
}

void TestCataloguePage::failureIsSaidAndKeepsTheRows()
{
    const int rows = model()->rowCount();
    m_fixture->sandbox.setFaults({ u"kind=status,status=403"_s });
    choose(0);
    button(u"Fetch this record"_s)->click();
    const auto panels = m_page->findChildren<MessagePanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(panels.begin(), panels.end(),
                                         [](MessagePanel *panel) {
                                             return panel->isVisible() && !panel->text().isEmpty();
                                         }),
                             15'000);
    QCOMPARE(model()->rowCount(), rows);
}

void TestCataloguePage::stateComesBack()
{
    m_page->showKind(CatalogueKind::Trims);
    m_page->saveState();
    m_page = std::make_unique<CataloguePage>(m_fixture->context());
    QCOMPARE(m_page->findChild<KindList *>()->kind(), CatalogueKind::Trims);
    QCOMPARE(model()->kind(), CatalogueKind::Trims);
}

QTEST_MAIN(TestCataloguePage)
#include "tst_cataloguepage.moc"
