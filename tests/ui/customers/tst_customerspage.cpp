// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "contacts/contactform.h"
#include "contacts/contactscard.h"
#include "contacts/followupform.h"
#include "customers/customercards.h"
#include "customers/customerform.h"
#include "customers/customerlist.h"
#include "customers/customerpane.h"
#include "customers/customerspage.h"
#include "customers/notesedit.h"
#include "customers/waitingcard.h"
#include "domain/folding.h"
#include "models/customerdetail.h"
#include "models/customermodel.h"
#include "models/facets.h"
#include "widgets/chipeditor.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/messagepanel.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

class TestCustomersPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void showsEveryCustomerAndTheFirst();
    void everyKeystrokeAsks();
    void nothingFoundOffersToClear();
    void pillsFilter();
    void saveIsOnlyThereForADifference();
    void savedEditReachesTheServer();
    void leavingKeepsWhatWasTyped();
    void refusedByTheDiskIsNeverCalledSaved();
    void offlineEditIsShownAsWaiting();
    void everyValueSaysWhereItIsFrom();
    void tabReachesEveryField();
    void keyboardGoesToTheFormAndBack();
    void aFormThatOpensIsSeen();
    void everyControlHasAName();

private:
    QPushButton *button(const QString &name) const;
    NotesEdit *notes() const { return m_page->findChild<NotesEdit *>(); }
    CustomerForm *form() const { return m_page->pane()->form(); }
    domain::CustomerId chosen() const { return m_page->pane()->customer(); }
    bool notesAreThere() const { return form()->edit().stored().notes.has_value(); }
    void choose(int row);
    QJsonObject onServer(const domain::CustomerId &id) const;

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<CustomersPage> m_page;
};

void TestCustomersPage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"60"_s, u"--vehicles"_s, u"8"_s });
    m_page = std::make_unique<CustomersPage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    m_page->enter();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->list()->model()->rowCount(), 60, 15'000);
    QTRY_VERIFY(!chosen().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(notesAreThere(), 15'000);
}

void TestCustomersPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

QPushButton *TestCustomersPage::button(const QString &name) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->accessibleName() == name || candidate->text() == name)
            return candidate;
    }
    return nullptr;
}

void TestCustomersPage::choose(int row)
{
    TableView *view = m_page->list()->view();
    view->setCurrentIndex(view->model()->index(row, 0));
    QTRY_COMPARE(chosen(), m_page->list()->model()->idAt(row));
    QTRY_VERIFY(m_page->pane()->detail()->isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(notesAreThere(), 15'000);
}

QJsonObject TestCustomersPage::onServer(const domain::CustomerId &id) const
{
    const auto answer = m_fixture->sandbox.get(u"/external/customers/"_s + id.value);
    return answer.object().value("data"_L1).toObject();
}

void TestCustomersPage::showsEveryCustomerAndTheFirst()
{
    QCOMPARE(chosen(), m_page->list()->model()->idAt(0));
    QTRY_COMPARE(m_page->pane()->detail()->customer().id, chosen());
    QCOMPARE(m_page->list()->view()->currentIndex().row(), 0);
}

void TestCustomersPage::everyKeystrokeAsks()
{
    const QString name = m_page->pane()->detail()->customer().firstName;
    m_page->focusSearch();
    QTest::keyClicks(m_page->findChild<SearchField *>(), name);
    CustomerList *list = m_page->list();
    QCOMPARE(list->model()->query().text, name);
    QTRY_VERIFY(list->model()->isComplete() && list->model()->rowCount() < 60);
    QVERIFY(list->model()->rowCount() > 0);
    const auto first = list->model()->index(0, 0).data(models::ObjectRole);
    const auto found = first.value<domain::Customer>();
    QVERIFY(
        domain::folded(QString(found.displayName() + found.email)).contains(domain::folded(name)));
}

void TestCustomersPage::nothingFoundOffersToClear()
{
    auto *search = m_page->findChild<SearchField *>();
    search->setText(u"zzqqxxyy"_s);
    auto *empty = m_page->list()->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(button(u"Clear filters"_s), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QTRY_COMPARE(m_page->list()->model()->rowCount(), 60);
    QTRY_VERIFY(!empty->isVisible());
}

void TestCustomersPage::pillsFilter()
{
    CustomerList *list = m_page->list();
    QTRY_COMPARE(m_fixture->workspace->facets().customers().total, 60);
    const auto pills = m_page->findChildren<FilterChip *>();
    for (FilterChip *pill : pills) {
        if (pill->property("segment").toString() == "at_risk"_L1)
            pill->click();
    }
    QCOMPARE(list->model()->query().segments, QStringList{ u"at_risk"_s });
    QTRY_VERIFY(list->model()->isComplete() && list->model()->rowCount() < 60);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        QTRY_VERIFY(!list->model()->idAt(row).isEmpty());
        const auto index = list->model()->index(row, 0);
        const auto customer = index.data(models::ObjectRole).value<domain::Customer>();
        QCOMPARE(customer.customerSegment.toLower(), u"at_risk"_s);
    }
}

void TestCustomersPage::saveIsOnlyThereForADifference()
{
    QPushButton *save = button(u"Save"_s);
    QVERIFY(!save->isEnabled());
    const QString before = notes()->toPlainText();
    m_page->pane()->focusForm();
    QTest::keyClicks(notes(), u"x"_s);
    QVERIFY(save->isEnabled());
    QTest::keyClick(notes(), Qt::Key_Backspace);
    QCOMPARE(notes()->toPlainText(), before);
    QVERIFY(!save->isEnabled());
}

void TestCustomersPage::savedEditReachesTheServer()
{
    m_fixture->sandbox.resetCounters();
    const domain::CustomerId id = chosen();
    auto *tags = m_page->pane()->findChild<ChipEditor *>();
    const QStringList before = tags->chips();
    m_page->pane()->focusForm();
    QTest::keyClicks(notes(), u" Call after five."_s);
    const QString typed = notes()->toPlainText();
    QTest::keyClick(notes(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(onServer(id).value("notes"_L1).toString() == typed, 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->pane()->detail()->changes().isEmpty(), 15'000);
    QVERIFY(!form()->edit().isDirty());
    QCOMPARE(notes()->toPlainText(), typed);
    QCOMPARE(tags->chips(), before);
    QCOMPARE(m_fixture->sandbox.count(u"PATCH"_s, u"/external/customers/"_s), 1);
}

void TestCustomersPage::leavingKeepsWhatWasTyped()
{
    const domain::CustomerId first = chosen();
    m_page->pane()->focusForm();
    QTest::keyClicks(notes(), u" Half a thought"_s);
    const QString typed = notes()->toPlainText();
    choose(3);
    QVERIFY(notes()->toPlainText() != typed);
    QVERIFY(!form()->edit().isDirty());
    choose(0);
    QCOMPARE(chosen(), first);
    QTRY_COMPARE(notes()->toPlainText(), typed);
    QVERIFY(form()->edit().isDirty());
    const auto panels = form()->findChildren<MessagePanel *>();
    const bool said = std::any_of(panels.begin(), panels.end(), [](MessagePanel *panel) {
        return panel->isVisible() && panel->text().startsWith(u"Unsaved changes from"_s);
    });
    QVERIFY(said);
}

void TestCustomersPage::refusedByTheDiskIsNeverCalledSaved()
{
    // Somebody else holds the desk's database; no write can be made.
    QString desk;
    QDirIterator files(m_fixture->directory.path(), { u"desk*"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith("-wal"_L1) && !path.endsWith("-shm"_L1))
            desk = path;
    }
    QVERIFY(!desk.isEmpty());
    m_page->pane()->focusForm();
    QTest::keyClicks(notes(), u" Not to be lost"_s);
    const QString typed = notes()->toPlainText();
    {
        auto holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        holder.setDatabaseName(desk);
        QVERIFY(holder.open());
        QSqlQuery lock(holder);
        QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
        m_page->pane()->save();
        const auto problemIsShown = [this] {
            const auto panels = form()->findChildren<MessagePanel *>();
            return std::any_of(panels.begin(), panels.end(), [](MessagePanel *panel) {
                return panel->isVisible() && panel->text().startsWith(u"Not saved."_s);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(problemIsShown(), 40'000);
        const auto labels = form()->findChildren<QLabel *>();
        for (QLabel *label : labels)
            QVERIFY(label->text() != u"Saved"_s);
        QCOMPARE(notes()->toPlainText(), typed);
        QVERIFY(form()->canSave());
        lock.exec(u"ROLLBACK"_s);
        holder.close();
    }
    QSqlDatabase::removeDatabase(u"holder"_s);
    m_page->pane()->save();
    QTRY_VERIFY_WITH_TIMEOUT(!form()->edit().isDirty(), 20'000);
}

void TestCustomersPage::offlineEditIsShownAsWaiting()
{
    m_fixture->session->setWorkOffline(true);
    m_page->pane()->focusForm();
    QTest::keyClicks(notes(), u" Later"_s);
    m_page->pane()->save();
    auto *waiting = m_page->pane()->findChild<WaitingCard *>();
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible(), 15'000);
    models::CustomerModel *model = m_page->list()->model();
    QTRY_VERIFY(model->index(0, 0).data(models::MarkRole).toInt() == int(models::Mark::Waiting));
}

void TestCustomersPage::everyValueSaysWhereItIsFrom()
{
    const auto labels = m_page->pane()->findChild<GlanceCard *>()->findChildren<TextLabel *>();
    int values = 0;
    for (const TextLabel *label : labels) {
        const QString heard = label->accessibleDescription();
        values += heard.contains(u". From the server, ")
            && label->toolTip().contains(u"From the server, ");
    }
    QVERIFY2(values >= 4, qPrintable(QString::number(values)));
    const auto lines = [this] {
        QStringList all;
        for (const auto *label : form()->findChildren<TextLabel *>())
            all << label->text().split(u'\n');
        return all;
    };
    QCOMPARE(lines().filter(QRegularExpression(u"^From the server, "_s)).size(), 2); // notes, rest
    QVERIFY(notes()->accessibleDescription().startsWith(u"From the server, "));
    auto *tags = form()->findChild<ChipEditor *>();
    QVERIFY(tags->focusProxy()->accessibleDescription().startsWith(u"From the server, "));

    m_fixture->session->setWorkOffline(true);
    QTest::keyClicks(tags->focusProxy(), u"fair,"_s);
    button(u"Save"_s)->click();
    QTRY_VERIFY(!lines().filter(QRegularExpression(u"^Tags: Changed on this desk"_s)).isEmpty());
    QVERIFY(tags->focusProxy()->accessibleDescription().startsWith(u"Changed on this desk"));
    QVERIFY(tags->toolTip().contains(u"not on the server yet"));
    QVERIFY(notes()->accessibleDescription().startsWith(u"From the server, "));
}

/// By Tab alone, from the search to what is folded away at the end.
void TestCustomersPage::tabReachesEveryField()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), 30'000));
    m_page->findChild<SearchField *>()->setFocus(Qt::TabFocusReason);
    QStringList reached;
    for (int i = 0; i < 200 && !reached.contains(u"Show the history"); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->accessibleName();
    }
    for (const auto &name : { u"More for this customer"_s, u"Notes"_s, u"Lowest price"_s,
                              u"Highest price"_s, u"Show the history"_s })
        QVERIFY2(reached.contains(name), qPrintable(reached.join(u'|')));
}

void TestCustomersPage::keyboardGoesToTheFormAndBack()
{
    m_page->activateWindow();
    TableView *view = m_page->list()->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_COMPARE(chosen(), m_page->list()->model()->idAt(1));
    QTRY_VERIFY(m_page->pane()->detail()->isLoaded());
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(notes()->hasFocus());
    QTest::keyClick(notes(), Qt::Key_Escape);
    QTRY_VERIFY(view->hasFocus());
    QTest::keyClick(view, 'a');
    QTRY_COMPARE(m_page->findChild<SearchField *>()->text(), u"a"_s);
}

/// Whoever writes sees where, and how to save it.
void TestCustomersPage::aFormThatOpensIsSeen()
{
    m_page->resize(1240, 620);
    m_page->show();
    ContactsCard *contacts = m_page->pane()->contacts();
    const auto isSeen = [](const QWidget *widget) {
        return widget->visibleRegion().boundingRect() == widget->rect();
    };
    for (QPushButton *opening : { contacts->contactButton(), contacts->followUpButton() }) {
        opening->click();
        const LogForm *form = opening == contacts->contactButton()
            ? static_cast<LogForm *>(contacts->contactForm())
            : contacts->followUpForm();
        QTRY_VERIFY(isSeen(QApplication::focusWidget()));
        QTRY_VERIFY(isSeen(form->saveButton()));
    }
}

void TestCustomersPage::everyControlHasAName()
{
    const auto widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
