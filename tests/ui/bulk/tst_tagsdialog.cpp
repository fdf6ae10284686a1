// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk/tagsdialog.h"
#include "customers/customerlist.h"
#include "customers/customerspage.h"
#include "models/customermodel.h"
#include "models/facets.h"
#include "models/outboxmodel.h"
#include "pagefixture.h"
#include "widgets/chipeditor.h"
#include "widgets/messagepanel.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

static constexpr auto atLast = 30'000;

/// Many customers chosen in the list and edited together: as one step, on disk, to be taken back.
class TestTagsDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void choosesSeveralInTheList();
    void oneCustomerLooksAsBefore();
    void saysWhoChanges();
    void savesAllAsOneStep();
    void removesATagFromThoseWhoHaveIt();
    void searchSaysWhichNotesItKnows();

private:
    models::CustomerModel *model() const { return m_page->list()->model(); }
    TagsDialog *openForAll();
    static void type(ChipEditor *editor, const QString &tag)
    {
        auto *input = editor->findChild<QLineEdit *>();
        QTest::keyClicks(input, tag);
        QTest::keyClick(input, Qt::Key_Return);
    }

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<CustomersPage> m_page;
};

void TestTagsDialog::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"30"_s, u"--vehicles"_s, u"2"_s });
    m_fixture->session->setWorkOffline(true);
    m_page = std::make_unique<CustomersPage>(m_fixture->context());
    m_page->resize(1240, 800);
    m_page->show();
    m_page->enter();
    QTRY_VERIFY(model()->isComplete() && !model()->idAt(29).isEmpty());
}

void TestTagsDialog::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

TagsDialog *TestTagsDialog::openForAll()
{
    m_page->list()->view()->selectAll();
    emit m_page->list()->selectionBar()->actionTriggered();
    auto *dialog = m_page->window()->findChild<TagsDialog *>();
    if (!dialog || !QTest::qWaitFor([&] { return dialog->isReady(); }, atLast))
        qCritical("no dialog");
    return dialog;
}

void TestTagsDialog::choosesSeveralInTheList()
{
    CustomerList *list = m_page->list();
    QVERIFY(!list->selectionBar()->isVisible());
    list->view()->setCurrentIndex(model()->index(2, 0));
    QTest::keyClick(list->view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->chosenCount(), 2);
    QVERIFY(list->selectionBar()->isVisible());
    QVERIFY(list->selectionBar()->text().startsWith(u"2 customer"));
    QSignalSpy wanted(list, &CustomerList::editTagsWanted);
    emit list->selectionBar()->actionTriggered();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<QList<qint64>>().size(), 2);
    emit list->selectionBar()->closed();
    QCOMPARE(list->chosenCount(), 1);
    QVERIFY(!list->selectionBar()->isVisible());
    QTest::keyClick(list->view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(list->chosenCount(), 30);
}

void TestTagsDialog::oneCustomerLooksAsBefore()
{
    CustomerList *list = m_page->list();
    const QPoint row = list->view()->visualRect(model()->index(3, 0)).center();
    QTest::mouseClick(list->view()->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(list->chosenCount(), 1);
    QVERIFY(!list->selectionBar()->isVisible());
    m_page->showCustomer(model()->idAt(5));
    QTRY_COMPARE(list->view()->currentIndex().row(), 5);
    QCOMPARE(list->chosenCount(), 1);
}

void TestTagsDialog::saysWhoChanges()
{
    TagsDialog *dialog = openForAll();
    QVERIFY(dialog->windowTitle().contains(u"30"));
    QVERIFY(!dialog->primaryButton()->isEnabled());
    type(dialog->added(), u"autumn-fair"_s);
    QVERIFY2(dialog->plan()->text().startsWith(u"All 30 change."),
             qPrintable(dialog->plan()->text()));
    QVERIFY(dialog->primaryButton()->isEnabled());
    QVERIFY(dialog->plan()->text().contains(u"request(s)"));
    QVERIFY(dialog->primaryButton()->text().contains(u"30"));
    dialog->added()->setChips({});
    type(dialog->removed(), u"nobody-has-this"_s);
    QCOMPARE(dialog->plan()->text(), u"All of them are so already."_s);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->removed()->setChips({});
    const int vips = m_fixture->workspace->facets().customers().vip;
    QTRY_VERIFY(m_fixture->workspace->facets().isLoaded());
    dialog->vip()->setCurrentIndex(2);
    const int known = m_fixture->workspace->facets().customers().vip;
    QVERIFY2(dialog->plan()->text().startsWith(u"%1 of 30 change"_s.arg(known)),
             qPrintable(dialog->plan()->text() + QString::number(vips)));
    dialog->vip()->setCurrentIndex(1);
    QVERIFY2(dialog->plan()->text().startsWith(u"%1 of 30 change"_s.arg(30 - known)),
             qPrintable(dialog->plan()->text()));
    dialog->reject();
}

void TestTagsDialog::removesATagFromThoseWhoHaveIt()
{
    QStringList all;
    const auto count = [&](const QString &tag) {
        int having = 0;
        all.clear();
        for (int row = 0; row < 30; ++row) {
            const auto customer =
                model()->index(row, 0).data(models::ObjectRole).value<domain::Customer>();
            all << customer.tags.value_or(QStringList());
            having += customer.tags.value_or(QStringList()).contains(tag);
        }
        return having;
    };
    QTRY_VERIFY((count({}), !all.isEmpty()));
    const QString tag = all.first();
    const int having = count(tag);
    TagsDialog *dialog = openForAll();
    type(dialog->removed(), tag);
    QVERIFY2(dialog->plan()->text().contains(QString::number(having)),
             qPrintable(dialog->plan()->text()));
    dialog->primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(tag), 0, atLast);
    QTRY_COMPARE(m_fixture->session->status().waiting, having);
}

void TestTagsDialog::savesAllAsOneStep()
{
    TagsDialog *dialog = openForAll();
    type(dialog->added(), u"autumn-fair"_s);
    QSignalSpy notice(&m_fixture->navigator, &Navigator::notice);
    dialog->primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(notice.size(), 1, atLast);
    QVERIFY(notice.first().first().toString().contains(u"30"));
    const auto tagged = [this] {
        int count = 0;
        for (int row = 0; row < 30; ++row) {
            const auto index = model()->index(row, 0);
            const auto customer = index.data(models::ObjectRole).value<domain::Customer>();
            count += customer.tags.value_or(QStringList()).contains(u"autumn-fair"_s);
        }
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(tagged(), 30, atLast);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session->status().waiting, 30, atLast);
    QVERIFY(!m_fixture->session->undoText().isEmpty());
    QVERIFY(test::answerOf(m_fixture->session->undo()));
    QTRY_COMPARE_WITH_TIMEOUT(tagged(), 0, atLast);
}

void TestTagsDialog::searchSaysWhichNotesItKnows()
{
    const auto says = [this] {
        for (const auto *label : m_page->findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().contains(u"notes of "))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(m_fixture->workspace->facets().isLoaded());
    QVERIFY(!says());
    m_page->findChild<SearchField *>()->setText(u"a"_s);
    QTRY_VERIFY(says());
}

QTEST_MAIN(TestTagsDialog)
#include "tst_tagsdialog.moc"
