// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "dashboard/boardgrid.h"
#include "dashboard/chartcard.h"
#include "dashboard/dashboardpage.h"
#include "models/dashboarddata.h"
#include "widgets/barlist.h"
#include "widgets/histogram.h"
#include "widgets/stattile.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestDashboardPage : public QObject
{
    Q_OBJECT
private slots:
    void showsTheServersFigures();
    void eachFigureLeadsToItsList();
    void saysThatThereAreNoFiguresYet();
    void differencesStandBeside();
    void narrowWindowsGetFewerColumns();
};

static QStringList shownTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

static QStringList smallDemo()
{
    return { u"--customers"_s, u"40"_s, u"--vehicles"_s, u"12"_s };
}

void TestDashboardPage::showsTheServersFigures()
{
    test::PageFixture fixture(smallDemo());
    DashboardPage page(fixture.context());
    page.resize(1240, 860);
    page.show();
    QTRY_VERIFY(page.tile(u"customers"_s));
    QTRY_VERIFY(page.tile(u"customers"_s)->accessibleName().contains(u"40"));
    QVERIFY(page.tile(u"available"_s)->accessibleName().contains(u"of 12"));
    const auto *segments = page.chart(u"segments"_s)->findChild<BarList *>();
    double all = 0;
    for (const ChartValue &value : segments->values())
        all += value.value;
    QCOMPARE(all, 40.0);
    QVERIFY(shownTexts(page).filter(u"from the server and this desk"_s).size() == 1);
    const auto *days = page.chart(u"daysListed"_s)->findChild<Histogram *>();
    double listed = 0;
    for (const ChartValue &value : days->values())
        listed += value.value;
    QCOMPARE(listed, 12.0);
}

void TestDashboardPage::eachFigureLeadsToItsList()
{
    test::PageFixture fixture(smallDemo());
    DashboardPage page(fixture.context());
    page.resize(1240, 860);
    page.show();
    QTRY_VERIFY(page.tile(u"available"_s));
    QSignalSpy vehicles(&fixture.navigator, &Navigator::vehiclesWanted);
    QSignalSpy customers(&fixture.navigator, &Navigator::customersWanted);
    page.tile(u"available"_s)->click();
    QCOMPARE(vehicles.size(), 1);
    QCOMPARE(vehicles.first().first().value<domain::VehicleQuery>().statuses,
             QStringList{ u"available"_s });
    page.tile(u"customers"_s)->click();
    QCOMPARE(customers.size(), 1);

    auto *segments = page.chart(u"segments"_s)->findChild<BarList *>();
    QVERIFY(!segments->values().isEmpty());
    QTRY_VERIFY(segments->rect().contains(segments->barRect(0).center())); // it is laid out
    QTest::mouseClick(segments, Qt::LeftButton, {}, segments->barRect(0).center());
    QCOMPARE(customers.size(), 2);
    QCOMPARE(customers.last().first().value<domain::CustomerQuery>().segments.size(), 1);
    page.chart(u"daysListed"_s)->open(0);
    QCOMPARE(vehicles.size(), 2);
    QVERIFY(vehicles.last().first().value<domain::VehicleQuery>().maxDaysListed);
}

void TestDashboardPage::saysThatThereAreNoFiguresYet()
{
    test::PageFixture fixture(smallDemo(), false);
    DashboardPage page(fixture.context());
    page.resize(1240, 860);
    page.show();
    QTRY_VERIFY(fixture.workspace->dashboard().isLoaded());
    QTRY_COMPARE(shownTexts(page).filter(u"sent no figures yet"_s).size(), 1);
}

void TestDashboardPage::differencesStandBeside()
{
    ChartCard card(ChartCard::Kind::Bars);
    models::Series series;
    series.title = u"Brand"_s;
    series.fromServer = true;
    series.bars = { { .label = u"Toyota"_s, .key = u"t"_s, .value = 412, .mirrorValue = 409 },
                    { .label = u"Honda"_s, .key = u"h"_s, .value = 14 } };
    card.show(series, { .locale = QLocale(QLocale::English) });
    const auto *bars = card.findChild<BarList *>();
    QCOMPARE(bars->values().at(0).display, u"412 (409 here)"_s);
    QCOMPARE(bars->values().at(1).display, u"14"_s);
    // Nothing lies behind them, so a press leads nowhere.
    QSignalSpy wanted(&card, &ChartCard::behindWanted);
    card.open(0);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!bars->values().at(0).key.isValid());
}

void TestDashboardPage::narrowWindowsGetFewerColumns()
{
    BoardGrid grid(300, 3);
    QList<QWidget *> cards;
    for (int i = 0; i < 3; ++i) {
        auto *card = new QWidget;
        card->setMinimumHeight(50);
        cards << card;
        grid.addCard(card, i == 0);
    }
    grid.resize(1000, 400);
    grid.show();
    QCOMPARE(grid.columns(), 3);
    QTRY_COMPARE(cards.at(1)->y(), cards.at(0)->y());
    grid.resize(320, 400);
    QTRY_COMPARE(grid.columns(), 1);
    QTRY_VERIFY(cards.at(1)->y() > cards.at(0)->y());
    QTRY_VERIFY(cards.at(0)->width() <= 320);
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
