// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "domain/vehicle.h"
#include "inventory/inventorypage.h"
#include "inventory/listingactions.h"
#include "inventory/listingdetail.h"
#include "inventory/listingfilters.h"
#include "inventory/listinggrid.h"
#include "inventory/listinglist.h"
#include "inventory/photostore.h"
#include "inventory/rangepopup.h"
#include "models/facets.h"
#include "models/vehiclemodel.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestInventoryPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void showsEveryCarAndTheFirst();
    void pillsFilterAsTheServerDoes();
    void brandForgetsTheOtherBrandsModel();
    void rangeIsAskedAndCleared();
    void everyKeystrokeAsks();
    void nothingFoundOffersToClear();
    void bothViewsShareTheChosenCar();
    void keyboardMovesBetweenCards();
    void cardsFillEachLineAtAnyWidth();
    void cardsAreMirrored();
    void chosenCarOutlivesANewQuestion();
    void headerSortsTheTable();
    void testDriveStartsWithTheCar();
    void browsingCountsNoView();
    void fetchAsksFirstAndCountsOnce();
    void stateComesBack();
    void everyValueSaysWhereItIsFrom();
    void everyControlHasAName();

private:
    std::unique_ptr<InventoryPage> makePage();
    ListingGrid *grid() const { return m_page->findChild<ListingGrid *>(); }
    TableView *table() const { return m_page->findChild<TableView *>(); }
    ListingList *list() const { return m_page->findChild<ListingList *>(); }
    ListingDetail *detail() const { return m_page->findChild<ListingDetail *>(); }
    models::VehicleModel *model() const { return m_page->findChild<models::VehicleModel *>(); }
    FilterChip *pill(const QString &id) const { return m_page->findChild<FilterBar *>()->pill(id); }
    domain::Vehicle vehicle(int row) const
    {
        return model()->index(row, 0).data(models::ObjectRole).value<domain::Vehicle>();
    }
    int totalOnServer(const QString &filter) const
    {
        return m_fixture->sandbox
            .get(u"/external/vehicles?limit=1"_s
                 + (filter.isEmpty() ? QString() : QString(u'&' + filter)))
            .object()
            .value("total"_L1)
            .toInt();
    }
    QPushButton *button(const QWidget *in, const QString &text) const;
    void waitFor(int rows) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(model()->isComplete() && model()->rowCount() == rows, 15'000);
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<InventoryPage> m_page;
};

void TestInventoryPage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(QStringList{ u"--customers"_s, u"20"_s });
    m_page = makePage();
    waitFor(60);
    QTRY_VERIFY(!detail()->shownId().isEmpty());
}

std::unique_ptr<InventoryPage> TestInventoryPage::makePage()
{
    auto page = std::make_unique<InventoryPage>(m_fixture->context());
    page->resize(1240, 860);
    page->show();
    page->enter();
    return page;
}

void TestInventoryPage::cleanup()
{
    // The session asserts where it ends while a photo is on its way.
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<PhotoStore *>()->isIdle(), 15'000);
    m_page.reset();
    m_fixture.reset();
}

QPushButton *TestInventoryPage::button(const QWidget *in, const QString &text) const
{
    const auto buttons = in->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

void TestInventoryPage::showsEveryCarAndTheFirst()
{
    QCOMPARE(totalOnServer({}), 60);
    QCOMPARE(detail()->shownId(), model()->idAt(0));
    QCOMPARE(grid()->currentIndex().row(), 0);
    QVERIFY(grid()->columns() >= 2);
}

void TestInventoryPage::pillsFilterAsTheServerDoes()
{
    for (const QString &type : { u"rental"_s, u"sale"_s, u"auction"_s }) {
        pill(u"type:"_s + type)->click();
        const int wanted = totalOnServer(u"listingType="_s + type);
        QVERIFY(wanted > 0 && wanted < 60);
        waitFor(wanted);
        QVERIFY(pill(u"type:"_s + type)->isChecked());
    }
    pill(u"type:auction"_s)->click(); // off again
    waitFor(60);
}

void TestInventoryPage::brandForgetsTheOtherBrandsModel()
{
    models::Facets &facets = m_fixture->workspace->facets();
    QTRY_VERIFY(facets.isLoaded() && facets.brands().size() > 1);
    const QList<models::Choice> brands = facets.brands();
    const domain::BrandId first{ brands.at(0).id };
    domain::VehicleQuery query;
    query.brand = first;
    query.model = { facets.modelsOf(first).first().id };
    m_page->showQuery(query);
    waitFor(totalOnServer(u"brandId=%1&modelId=%2"_s.arg(first.value, query.model.value)));
    QVERIFY(pill(u"brand"_s)->isChecked() && pill(u"model"_s)->isChecked());
    QCOMPARE(pill(u"brand"_s)->text(), brands.at(0).name);

    emit pill(u"brand"_s)->cleared();
    QVERIFY(m_page->query().brand.isEmpty());
    QVERIFY(m_page->query().model.isEmpty());
    waitFor(60);
}

void TestInventoryPage::rangeIsAskedAndCleared()
{
    pill(u"year"_s)->click();
    auto *popup = m_page->findChild<RangePopup *>();
    QVERIFY(popup && popup->isVisible());
    QVERIFY(!pill(u"year"_s)->isChecked()); // opening is not choosing
    const auto fields = popup->findChildren<QLineEdit *>();
    fields.at(0)->setText(u"2018"_s);
    fields.at(1)->setText(u"2021"_s);
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    waitFor(totalOnServer(u"minYear=2018&maxYear=2021"_s));
    QCOMPARE(pill(u"year"_s)->text(), u"Year 2018–2021"_s);
    emit pill(u"year"_s)->cleared();
    waitFor(60);
}

void TestInventoryPage::everyKeystrokeAsks()
{
    const QString brand = vehicle(0).brandName;
    m_page->focusSearch();
    QTest::keyClicks(m_page->findChild<SearchField *>(), brand);
    QCOMPARE(model()->query().text, brand);
    QTRY_VERIFY(model()->isComplete() && model()->rowCount() < 60);
    QVERIFY(model()->rowCount() > 0);
}

void TestInventoryPage::nothingFoundOffersToClear()
{
    auto *search = m_page->findChild<SearchField *>();
    search->setText(u"zzqqxx"_s);
    auto *empty = list()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    button(empty, u"Clear filters"_s)->click();
    QVERIFY(search->text().isEmpty());
    waitFor(60);
    QTRY_VERIFY(grid()->isVisible());
}

void TestInventoryPage::bothViewsShareTheChosenCar()
{
    grid()->setCurrentIndex(model()->index(7, grid()->modelColumn()));
    QTRY_COMPARE(detail()->shownId(), model()->idAt(7));
    button(m_page->findChild<Segmented *>(), u"Table"_s)->click();
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(table()->currentIndex().row(), 7);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    table()->selectRow(3);
    QTRY_COMPARE(detail()->shownId(), model()->idAt(3));
    button(m_page->findChild<Segmented *>(), u"Grid"_s)->click();
    QTRY_VERIFY(grid()->isVisible());
    QCOMPARE(grid()->currentIndex().row(), 3);
    QTest::keyClick(grid(), Qt::Key_Right);
    QTRY_COMPARE(detail()->shownId(), model()->idAt(4));
}

void TestInventoryPage::keyboardMovesBetweenCards()
{
    grid()->setFocus();
    QTest::keyClick(grid(), Qt::Key_Right);
    QCOMPARE(grid()->currentIndex().row(), 1);
    QTest::keyClick(grid(), Qt::Key_Down);
    QCOMPARE(grid()->currentIndex().row(), 1 + grid()->columns());
    QTest::keyClick(grid(), Qt::Key_End);
    QCOMPARE(grid()->currentIndex().row(), 59);
    QTRY_COMPARE(detail()->shownId(), model()->idAt(59));
    QTest::keyClick(grid(), Qt::Key_Home);
    QCOMPARE(grid()->currentIndex().row(), 0);
}

void TestInventoryPage::cardsFillEachLineAtAnyWidth()
{
    ListingGrid cards;
    QStandardItemModel few(7, 1);
    cards.setModel(&few);
    cards.show();
    for (int width = 260; width < 720; ++width) {
        cards.resize(width, 600);
        cards.doItemsLayout();
        const int top = cards.visualRect(few.index(0, 0)).top();
        const int last = qMin(cards.columns(), few.rowCount()) - 1;
        QVERIFY2(top <= ListingGrid::gap, qPrintable(QString::number(width)));
        QVERIFY2(cards.visualRect(few.index(last, 0)).top() == top,
                 qPrintable(QString::number(width)));
    }
}

void TestInventoryPage::cardsAreMirrored()
{
    const auto rect = [this](int row) {
        return grid()->visualRect(model()->index(row, grid()->modelColumn()));
    };
    grid()->scrollToTop();
    QVERIFY(rect(0).left() < rect(1).left());
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(rect(0).left() > rect(1).left());
    QCOMPARE(rect(0).top(), rect(1).top());
    QVERIFY(grid()->viewport()->rect().contains(rect(0)));
}

void TestInventoryPage::chosenCarOutlivesANewQuestion()
{
    grid()->setCurrentIndex(model()->index(5, grid()->modelColumn()));
    const domain::VehicleId chosen = model()->idAt(5);
    QTRY_COMPARE(detail()->shownId(), chosen);
    domain::VehicleQuery query;
    query.sort = domain::VehicleSort::Price;
    m_page->showQuery(query);
    QTRY_VERIFY(model()->isComplete() && model()->rowOf(chosen) >= 0);
    QTRY_COMPARE(grid()->currentIndex().row(), model()->rowOf(chosen));
    QCOMPARE(detail()->shownId(), chosen);
}

void TestInventoryPage::headerSortsTheTable()
{
    button(m_page->findChild<Segmented *>(), u"Table"_s)->click();
    QHeaderView *header = table()->horizontalHeader();
    emit header->sectionClicked(models::VehicleModel::Price);
    QCOMPARE(m_page->query().sort, domain::VehicleSort::Price);
    QCOMPARE(header->sortIndicatorSection(), int(models::VehicleModel::Price));
    const bool before = m_page->query().descending;
    emit header->sectionClicked(models::VehicleModel::Price);
    QCOMPARE(m_page->query().descending, !before);
    emit header->sectionClicked(models::VehicleModel::Photo); // no order of its own
    QCOMPARE(m_page->query().sort, domain::VehicleSort::Price);
}

void TestInventoryPage::testDriveStartsWithTheCar()
{
    domain::TestDrive draft;
    connect(&m_fixture->navigator, &Navigator::testDriveFormWanted, this,
            [&](const domain::TestDrive &wanted) { draft = wanted; });
    QTRY_VERIFY(button(detail(), u"Test drive"_s)->isVisible());
    button(detail(), u"Test drive"_s)->click();
    QCOMPARE(draft.vehicleId, model()->idAt(0));
    QCOMPARE(draft.vehicleName, vehicle(0).displayName());
}

void TestInventoryPage::browsingCountsNoView()
{
    m_fixture->sandbox.resetCounters();
    for (int row = 0; row < 6; ++row) {
        grid()->setCurrentIndex(model()->index(row, grid()->modelColumn()));
        QTRY_COMPARE(detail()->shownId(), model()->idAt(row));
    }
    QTest::qWait(300);
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/vehicles/"_s), 0);
}

void TestInventoryPage::fetchAsksFirstAndCountsOnce()
{
    m_fixture->sandbox.resetCounters();
    QTRY_VERIFY(button(detail(), u"Test drive"_s)->isVisible());
    const auto answer = [this](const QString &text) {
        detail()->actions().confirmFetch();
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->informativeText().contains(u"public view"_s));
        button(box, text)->click();
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    };
    answer(u"Cancel"_s);
    QTest::qWait(200);
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/vehicles/"_s), 0);

    QSignalSpy fetched(&detail()->actions(), &ListingActions::fetched);
    answer(u"Fetch and count a view"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, 15'000);
    QCOMPARE(fetched.first().first().toString(), QString());
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/vehicles/"_s), 1);
}

void TestInventoryPage::stateComesBack()
{
    pill(u"type:rental"_s)->click();
    button(m_page->findChild<Segmented *>(), u"Table"_s)->click();
    const int rentals = totalOnServer(u"listingType=rental"_s);
    waitFor(rentals);
    m_page->saveState();
    m_page = makePage();
    waitFor(rentals);
    QVERIFY(pill(u"type:rental"_s)->isChecked());
    QTRY_VERIFY(table()->isVisible());
}

void TestInventoryPage::everyValueSaysWhereItIsFrom()
{
    const auto values = [this] {
        int count = 0;
        const auto labels = detail()->findChildren<TextLabel *>();
        for (const TextLabel *label : labels) {
            count += label->accessibleDescription().contains(u". From the server, ")
                && label->toolTip().contains(u"From the server, ");
        }
        return count;
    };
    QTRY_VERIFY2(values() > 10, qPrintable(QString::number(values())));
    const auto labels = detail()->findChildren<TextLabel *>();
    const auto foot = std::find_if(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->text().startsWith(u"From the server, ");
    });
    QVERIFY(foot != labels.cend());
    QVERIFY((*foot)->isVisible());
}

void TestInventoryPage::everyControlHasAName()
{
    QStringList nameless;
    const auto widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestInventoryPage)
#include "tst_inventorypage.moc"
