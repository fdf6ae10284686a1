// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tabulartext.h"
#include "theme/tokens.h"
#include "ui/theme.h"
#include "widgets/avatar.h"
#include "widgets/delegates.h"
#include "widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStandardItemModel>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

// A warning while painting is a failure, not a line in a log.
static int warnings = 0;
static void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        ++warnings;
    fprintf(stderr, "%s\n", qPrintable(text));
}

class TestDelegates : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void paintsInBothDirectionsWithoutWarnings();
    void selectionAndHoverAreVisible();
    void mirroredIsMirrored();
    void initialsOfNames_data();
    void initialsOfNames();
    void digitsStandUnderOneAnother();
    void homeEndAndEnterWork();
    void typingGoesToTheSearch();
    void columnsAreKept();
    void aSentenceGoesOnBelow();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

static QStandardItem *item(const QString &text, int row)
{
    const ItemRoles roles;
    auto *result = new QStandardItem(text);
    result->setData(u"someone%1@example.com"_s.arg(row), roles.secondary);
    result->setData(row % 6, roles.tone);
    result->setData(QStringList{ u"repeat-buyer"_s, u"fleet"_s, u"trade-in"_s }, roles.tags);
    result->setData(row % 4, roles.mark);
    result->setData(row % 7 != 6, roles.loaded);
    return result;
}

void TestDelegates::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    qInstallMessageHandler(countWarnings);
}

void TestDelegates::init()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_model = std::make_unique<QStandardItemModel>();
    const QStringList names{ u"Wanjiku Mwangi"_s, u"محمد الحسن"_s, u"李 王"_s, u"Zoë Müller"_s,
                             u""_s };
    for (int row = 0; row < 200; ++row)
        m_model->appendRow({ item(names.at(row % 5), row), item(u"Regular"_s, row), item({}, row),
                             item(u"92"_s, row), item(u"KES 4,850,000"_s, row),
                             item(u"12 Oct"_s, row) });
    m_view = std::make_unique<TableView>();
    m_view->setModel(m_model.get());
    m_view->setItemDelegateForColumn(0, new TwoLineDelegate(m_view.get()));
    m_view->setItemDelegateForColumn(1, new BadgeDelegate(m_view.get()));
    m_view->setItemDelegateForColumn(2, new TagsDelegate(m_view.get()));
    m_view->setItemDelegateForColumn(3, new NumberDelegate(m_view.get()));
    m_view->setItemDelegateForColumn(4, new NumberDelegate(m_view.get()));
    m_view->setDensity(TableView::Density::Compact);
    m_view->resize(900, 40 * 32 + 34);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get(), 30'000));
}

void TestDelegates::paintsInBothDirectionsWithoutWarnings()
{
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        for (const auto mode : { Theme::Mode::Light, Theme::Mode::Dark }) {
            for (const int width : { 900, 260 }) {
                m_theme->setMode(mode);
                m_view->setLayoutDirection(direction);
                m_view->setDensity(TableView::Density::Comfortable);
                m_view->resize(width, 600);
                m_view->selectRow(1);
                QVERIFY(!m_view->grab().isNull());
            }
        }
    }
    m_theme->setMode(Theme::Mode::Light);
    QCOMPARE(warnings, 0);
}

void TestDelegates::selectionAndHoverAreVisible()
{
    m_view->clearSelection();
    const QPoint probe = m_view->visualRect(m_model->index(2, 5)).center() + QPoint(30, 0);
    auto ground = [&] { return m_view->viewport()->grab().toImage().pixelColor(probe); };
    QCOMPARE(ground(), color(Token::Surface));
    QTest::mouseMove(m_view->viewport(), probe);
    QTRY_COMPARE(m_view->hoveredRow(), 2);
    QCOMPARE(ground(), color(Token::Hover));
    m_view->selectRow(2);
    QCOMPARE(ground(), color(Token::AccentGround));
}

void TestDelegates::mirroredIsMirrored()
{
    auto leftmostInk = [&](int column) {
        const QRect cell = m_view->visualRect(m_model->index(0, column));
        const QImage image = m_view->viewport()->grab(cell).toImage();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 2; y < image.height() - 2; ++y) {
                if (image.pixelColor(x, y) != color(Token::Surface))
                    return double(x) / image.width();
            }
        }
        return 1.0;
    };
    m_view->clearSelection();
    m_view->setColumnWidth(1, 200);
    m_view->setColumnWidth(3, 200);
    QVERIFY(leftmostInk(1) < 0.2); // badge at the start
    QVERIFY(leftmostInk(3) > 0.6); // figure at the end
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(leftmostInk(1) > 0.4);
    QVERIFY(leftmostInk(3) < 0.2);
}

void TestDelegates::initialsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Wanjiku Mwangi"_s << u"WM"_s;
    QTest::newRow("three") << u"Ana María López"_s << u"AL"_s;
    QTest::newRow("one") << u"cher"_s << u"C"_s;
    QTest::newRow("accents") << u"Łukasz Żółć"_s << u"ŁŻ"_s;
    QTest::newRow("combining") << u"E\u0301lodie Martin"_s << u"E\u0301M"_s;
    QTest::newRow("chinese") << u"李王"_s << u"李王"_s;
    QTest::newRow("chinese spaced") << u"李 王"_s << u"李王"_s;
    QTest::newRow("cyrillic") << u"Ирина Иванова"_s << u"ИИ"_s;
    QTest::newRow("arabic") << u"محمد الحسن"_s << u"م\u200cا"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("signs") << u"— *"_s << QString();
    QTest::newRow("dash between") << u"Ann - Lee"_s << u"AL"_s;
}

void TestDelegates::initialsOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(initials(name), expected);
}

void TestDelegates::digitsStandUnderOneAnother()
{
    const TabularText text(QApplication::font());
    QCOMPARE(text.width(u"1,111"_s), text.width(u"8,888"_s));
    QVERIFY(text.width(u"10"_s) > text.width(u"1"_s));
}

void TestDelegates::homeEndAndEnterWork()
{
    QSignalSpy activated(m_view.get(), &TableView::rowActivated);
    m_view->selectRow(5);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentIndex().row(), 199);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentIndex().row(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QVERIFY(m_view->currentIndex().row() > 20);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestDelegates::typingGoesToTheSearch()
{
    QLineEdit search;
    m_view->setSearchField(&search);
    m_view->selectRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_M);
    QCOMPARE(search.text(), u"m"_s);
}

void TestDelegates::columnsAreKept()
{
    m_view->setColumnWidth(1, 123);
    m_view->setColumnHidden(4, true);
    m_view->horizontalHeader()->moveSection(0, 2);
    const QByteArray state = m_view->saveColumns();
    QStandardItemModel other(3, 6);
    m_view->setModel(&other);
    QCOMPARE(m_view->columnWidth(1), 123);
    QVERIFY(m_view->isColumnHidden(4));
    QCOMPARE(m_view->horizontalHeader()->visualIndex(0), 2);
    TableView fresh;
    fresh.setModel(&other);
    QVERIFY(fresh.restoreColumns(state));
    QVERIFY(fresh.isColumnHidden(4));
    QVERIFY(!fresh.restoreColumns({}));
    m_view->setModel(m_model.get());
}

void TestDelegates::aSentenceGoesOnBelow()
{
    m_view->setItemDelegateForColumn(5, new SentenceDelegate(m_view.get()));
    m_view->setDensity(TableView::Density::Comfortable);
    m_model->item(0, 5)->setText(u"It goes by itself once the server can be reached."_s);
    for (int column = 0; column < 5; ++column)
        m_view->setColumnHidden(column, true);
    const auto inkHeight = [this](int width) {
        m_view->horizontalHeader()->setStretchLastSection(false);
        m_view->setColumnWidth(5, width);
        const QRect cell = m_view->visualRect(m_model->index(0, 5)).adjusted(4, 2, -4, -2);
        const QImage picture = m_view->viewport()->grab(cell).toImage();
        int first = -1, last = -1;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) == picture.pixel(0, 0))
                    continue;
                first = first < 0 ? y : first;
                last = y;
            }
        }
        return last - first + 1;
    };
    const int one = inkHeight(500), two = inkHeight(200);
    QVERIFY2(one > 5 && two > one * 3 / 2, qPrintable(u"%1, %2"_s.arg(one).arg(two)));
    m_view->setDensity(TableView::Density::Compact); // no room: one line, cut short
    QVERIFY(inkHeight(200) < one * 3 / 2);
}

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
