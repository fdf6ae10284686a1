// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"
#include "widgets/barlist.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/chipeditor.h"
#include "widgets/emptystate.h"
#include "widgets/fieldlist.h"
#include "widgets/filterbar.h"
#include "widgets/histogram.h"
#include "widgets/messagepanel.h"
#include "widgets/notice.h"
#include "widgets/pageheader.h"
#include "widgets/photoview.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"
#include "widgets/stattile.h"
#include "widgets/textlabel.h"
#include "widgets/toggleswitch.h"

#include <QAccessible>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace forecourt::ui;

// One of each, as a page would hold them.
static QWidget *everything()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    auto *header = new PageHeader(u"Customers"_s);
    header->addSearch(u"Name"_s);
    header->addAction(makeButton(u"New"_s));
    header->addAction(makeIconButton(u"mail"_s, u"Write"_s));
    all->addWidget(header);
    auto *filters = new FilterBar;
    filters->addPill(u"all"_s, u"All"_s);
    filters->addPill(u"new"_s, u"New"_s, 4);
    all->addWidget(filters);
    auto *chips = new ChipEditor;
    chips->setChips({ u"fleet"_s });
    all->addWidget(chips);
    all->addWidget(new ToggleSwitch(u"VIP"_s));
    auto *segmented = new Segmented;
    segmented->addChoice(u"a"_s, u"Grid"_s);
    all->addWidget(segmented);
    auto *bars = new BarList;
    bars->setAccessibleName(u"Brands"_s);
    bars->setValues(
        { { u"Toyota"_s, 3, u"3"_s, Token::Series1, 1 }, { u"BMW"_s, 1, u"1"_s, {}, 2 } });
    all->addWidget(bars);
    auto *histogram = new Histogram;
    histogram->setAccessibleName(u"Days"_s);
    histogram->setValues({ { u"0–15"_s, 3, u"3"_s, Token::Series1, 1 } });
    all->addWidget(histogram);
    auto *tile = new StatTile(u"Customers"_s);
    tile->setFigure(u"412"_s);
    all->addWidget(tile);
    auto *photos = new PhotoView;
    photos->setPhotoCount(3);
    all->addWidget(photos);
    auto *message = new MessagePanel;
    message->setMessage(Tone::Bad, u"Refused"_s, u"Replace"_s);
    message->setClosable(true);
    all->addWidget(message);
    auto *empty = new EmptyState;
    empty->setContent(u"search"_s, u"Nothing"_s, u"Clear"_s);
    all->addWidget(empty);
    return page;
}

class TestWidgetAccess : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void everythingHasNameAndRole();
    void everythingIsReachedByTab();
    void textFromOutsideStaysPlain();
    void barsWorkByKeyboard();
    void pillsWorkByKeyboard();
    void pillsWorkByAssistiveTools();
    void valuesAreHeard();
    void valuesSayWhereTheyAreFrom();
    void searchGoesOnToTheList();
    void emptyFieldsAreAbsent();
    void noticeActsAndGoes();
    void choicesHaveOneOn();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestWidgetAccess::everythingHasNameAndRole()
{
    const std::unique_ptr<QWidget> page(everything());
    page->show();
    int seen = 0;
    const auto children = page->findChildren<QWidget *>();
    for (QWidget *widget : children) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face, widget->metaObject()->className());
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        QVERIFY2(face->role() != QAccessible::NoRole && face->role() != QAccessible::Client,
                 widget->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen >= 14);
}

void TestWidgetAccess::everythingIsReachedByTab()
{
    const std::unique_ptr<QWidget> page(everything());
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get(), 30'000));
    QSet<QWidget *> reached;
    page->findChild<SearchField *>()->setFocus();
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const auto children = page->findChildren<QWidget *>();
    for (QWidget *widget : children) {
        const bool radio = qobject_cast<QAbstractButton *>(widget)
            && static_cast<QAbstractButton *>(widget)->group();
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled()
            || widget->focusProxy() || radio)
            continue;
        QVERIFY2(reached.contains(widget), widget->metaObject()->className());
    }
    QVERIFY(page->testAttribute(Qt::WA_KeyboardFocusChange));
}

void TestWidgetAccess::textFromOutsideStaysPlain()
{
    TextLabel label(u"<b>bold</b><img src='file:///etc/hostname'>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(!plainToolTip(u"<b>x</b>"_s).contains(u"<b>"_s));
    QVERIFY(plainToolTip(u"a < b"_s).contains(u"&lt;"_s));
}

void TestWidgetAccess::barsWorkByKeyboard()
{
    BarList bars;
    bars.setValues(
        { { u"a"_s, 3, u"3"_s, Token::Series1, 7 }, { u"b"_s, 1, u"1"_s, Token::Series1, 8 } });
    bars.resize(300, 100);
    bars.show();
    QSignalSpy activated(&bars, &BarList::activated);
    QTest::keyClick(&bars, Qt::Key_End);
    QTest::keyClick(&bars, Qt::Key_Return);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(0).center());
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0).at(0).value<QVariant>().toInt(), 8);
    QCOMPARE(activated.at(1).at(0).value<QVariant>().toInt(), 7);

    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&bars);
    QCOMPARE(face->childCount(), 2);
    QCOMPARE(face->child(1)->text(QAccessible::Name), u"b 1"_s);
    face->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 3);
}

void TestWidgetAccess::pillsWorkByKeyboard()
{
    FilterBar filters;
    filters.addPill(u"all"_s, u"All"_s);
    filters.addPill(u"vip"_s, u"VIP"_s, 3);
    filters.show();
    QSignalSpy changed(&filters, &FilterBar::currentChanged);
    QCOMPARE(filters.current(), u"all"_s);
    QTest::keyClick(filters.pill(u"vip"_s), Qt::Key_Space);
    QCOMPARE(filters.current(), u"vip"_s);
    QCOMPARE(changed.size(), 1);
    filters.setChecked(u"all"_s);
    QCOMPARE(changed.size(), 1);
    FilterChip clearable(u"Toyota"_s);
    clearable.setClearable(true);
    QSignalSpy cleared(&clearable, &FilterChip::cleared);
    QTest::keyClick(&clearable, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 1);
}

void TestWidgetAccess::pillsWorkByAssistiveTools()
{
    // Where one listens, a pill's first words already ask for its interface.
    QAccessible::setActive(true);
    const auto quiet = qScopeGuard([] { QAccessible::setActive(false); });
    FilterBar filters;
    filters.addPill(u"all"_s, u"All"_s);
    filters.addPill(u"vip"_s, u"VIP"_s, 3);
    QSignalSpy changed(&filters, &FilterBar::currentChanged);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(filters.pill(u"vip"_s));
    QCOMPARE(face->role(), QAccessible::CheckBox);
    QCOMPARE(face->text(QAccessible::Name), u"VIP 3"_s);
    QVERIFY(!face->state().checked);
    face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(face->state().checked);
    QCOMPARE(changed.size(), 1);
}

void TestWidgetAccess::valuesAreHeard()
{
    FieldList fields;
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(fields.addRow(u"Stage"_s, u"Prospect"_s));
    QCOMPARE(face->text(QAccessible::Name), u"Prospect"_s);
    QCOMPARE(face->text(QAccessible::Description), u"Stage"_s);
}

void TestWidgetAccess::valuesSayWhereTheyAreFrom()
{
    FieldList fields;
    const auto show = [&](const QString &value, const QString &origin) {
        fields.setRows({ { u"Stage"_s, value, origin }, { u"Colour"_s, QString(), origin } });
        const auto labels = fields.findChildren<TextLabel *>();
        for (TextLabel *label : labels) {
            if (label->text() == value)
                return label;
        }
        return static_cast<TextLabel *>(nullptr);
    };
    TextLabel *stage = show(u"Prospect"_s, u"From the server, just now."_s);
    QVERIFY(stage);
    QCOMPARE(fields.rowCount(), 1);
    QCOMPARE(stage->accessibleDescription(), u"Stage. From the server, just now."_s);
    QVERIFY(stage->toolTip().contains(u"From the server, just now."));
    // It grows older, and what somebody has selected in it stays.
    QCOMPARE(show(u"Prospect"_s, u"From the server, 1 minute ago."_s), stage);
    QCOMPARE(stage->accessibleDescription(), u"Stage. From the server, 1 minute ago."_s);
    QVERIFY(stage->toolTip().contains(u"1 minute ago"));
    QVERIFY(show(u"Customer"_s, u"From the server, just now."_s) != stage);
}

void TestWidgetAccess::searchGoesOnToTheList()
{
    QWidget page;
    auto *all = new QVBoxLayout(&page);
    auto *search = new SearchField(u"Name"_s);
    auto *list = new BarList;
    list->setValues({ { u"a"_s, 3, u"3"_s, Token::Series1, 7 } });
    all->addWidget(search);
    all->addWidget(list);
    search->setResultView(list);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page, 30'000));
    search->setFocus();
    QSignalSpy changed(search, &SearchField::searchChanged);
    QTest::keyClicks(search, u" a "_s);
    QCOMPARE(changed.size(), 1); // the spaces around change nothing
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestWidgetAccess::emptyFieldsAreAbsent()
{
    FieldList fields;
    QVERIFY(!fields.addRow(u"Colour"_s, QString()));
    QVERIFY(fields.addRow(u"Mileage"_s, u"48,000 km"_s));
    QCOMPARE(fields.rowCount(), 1);
    fields.clear();
    QCOMPARE(fields.rowCount(), 0);
}

void TestWidgetAccess::noticeActsAndGoes()
{
    QWidget window;
    window.resize(600, 400);
    Notice notice(&window);
    window.show();
    notice.post(u"Saved"_s, u"Undo"_s, 20);
    QVERIFY(notice.isVisible());
    QTRY_VERIFY(!notice.isVisible());
    notice.post(u"Saved"_s, u"Undo"_s, 0);
    QSignalSpy acted(&notice, &Notice::actionTriggered);
    QTest::mouseClick(notice.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(acted.size(), 1);
    QVERIFY(!notice.isVisible());
}

void TestWidgetAccess::choicesHaveOneOn()
{
    Segmented segmented;
    segmented.addChoice(u"grid"_s, u"Grid"_s);
    QAbstractButton *table = segmented.addChoice(u"table"_s, u"Table"_s);
    QCOMPARE(segmented.current(), u"grid"_s);
    QSignalSpy changed(&segmented, &Segmented::currentChanged);
    table->click();
    QCOMPARE(segmented.current(), u"table"_s);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestWidgetAccess)
#include "tst_widgetaccess.moc"
