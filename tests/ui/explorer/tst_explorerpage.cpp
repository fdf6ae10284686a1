// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorerfixture.h"

#include "explorer/answerfiles.h"
#include "explorer/answergrid.h"
#include "explorer/answerhead.h"
#include "explorer/callslist.h"
#include "explorer/requestbar.h"
#include "explorer/savedialog.h"
#include "explorer/servicechooser.h"
#include "explorer/writedialog.h"
#include "models/papermodel.h"
#include "storage/desk.h"
#include "storage/history.h"
#include "storage/store.h"
#include "sync/services.h"
#include "widgets/messagepanel.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;

/// The dealership's own API, from its document, at the demo dealership.
class TestExplorerPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void enterTakesTheFirstFound();
    void operationKeyboardTable();
    void pagesAndCounts();
    void sortSearchColumnsCsv();
    void faultsAreNotSent();
    void writeAsksAndIsRecorded();
    void writeInFlightGoesOnce_data();
    void writeInFlightGoesOnce();
    void outcomeIsToldElsewhere();
    void oneDialogSendsOnce();
    void twoDialogsSendOnce();
    void countedViewAsksAndIsKept();
    void quotaIsNamed();
    void savedRequestRunsAgain();
    void whatWasAskedIsThereAgain();
    void curlHoldsNoKey();
    void failureIsASentence();
    void refusedKeyLeadsToTheSettings();

private:
    AnswerGrid *grid() const { return m_page->answerPane()->grid(); }
    models::AnswerTable &table() const { return m_page->answer().table(); }
    void listBrands(int limit = 5);
    /// Fills in and sends a write whose answer takes a while.
    void startSlowWrite();
    /// As a person in a hurry: once more, with everything that is asked.
    void sendWhateverIsAsked();

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ExplorerPage> m_page;
};

void TestExplorerPage::init()
{
    m_fixture = std::make_unique<PageFixture>(QStringList{ u"--customers"_s, u"5"_s }, false);
    m_page = std::make_unique<ExplorerPage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->side()->operations()->model().operationCount() > 20, 20'000);
}

void TestExplorerPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestExplorerPage::listBrands(int limit)
{
    QVERIFY(m_page->chooseOperation(u"listBrands"_s));
    fillIn(*m_page, u"query/limit"_s, QString::number(limit));
    QVERIFY(sendAndWait(*m_page));
    QCOMPARE(m_page->answerPane()->tab(), u"table"_s);
    QCOMPARE(table().rowCount(), limit);
}

void TestExplorerPage::enterTakesTheFirstFound()
{
    OperationList *operations = m_page->side()->operations();
    QSignalSpy activated(operations, &OperationList::operationActivated);
    QTest::keyClick(operations->search(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QVERIFY(!operations->chosen().isEmpty());
    QTest::keyClicks(operations->search(), u"listbrands"_s);
    QTest::keyClick(operations->search(), Qt::Key_Return);
    QCOMPARE(operations->chosen(), u"listBrands"_s);
    QTest::keyClicks(operations->search(), u" nowhere"_s);
    QTest::keyClick(operations->search(), Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(operations->chosen(), u"listBrands"_s);
}

// Search, Down, Enter, Ctrl+Return: a table, without a mouse.
void TestExplorerPage::operationKeyboardTable()
{
    m_page->focusSearch();
    QTest::keyClicks(m_page->side()->operations()->search(), u"listbrands"_s);
    QCOMPARE(m_page->side()->operations()->model().shownCount(), 1);
    QTest::keyClick(m_page->side()->operations()->search(), Qt::Key_Down);
    QTest::keyClick(m_page->side()->operations()->view(), Qt::Key_Down);
    QTRY_COMPARE(m_page->side()->operations()->chosen(), u"listBrands"_s);
    QTest::keyClick(m_page->side()->operations()->view(), Qt::Key_Return);
    QSignalSpy opened(&m_page->answer(), &models::AnswerData::opened);
    QTest::keyClick(m_page->window()->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QVERIFY(table().rowCount() > 0);
    QVERIFY(m_page->answerPane()->head()->statusText().startsWith(u"200"));
    QVERIFY(!m_page->answerPane()->head()->findings()->isVisible());
}

void TestExplorerPage::pagesAndCounts()
{
    listBrands();
    const QString first = table().rowAt(0).value(u"id"_s).toString();
    QVERIFY(!grid()->previousButton()->isEnabled());
    QVERIFY(grid()->countText().contains(u"that the server has"));
    grid()->nextButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(grid()->previousButton()->isEnabled(), 20'000);
    QVERIFY(table().rowAt(0).value(u"id"_s).toString() != first);
    grid()->moreButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 10, 20'000);
    grid()->previousButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(table().rowCount(), 5, 20'000);
}

void TestExplorerPage::sortSearchColumnsCsv()
{
    listBrands();
    const int name = int(table().columns().indexOf(u"name"_s));
    QVERIFY(name >= 0);
    QStringList names;
    for (int row = 0; row < 5; ++row)
        names << table().rowAt(row).value(u"name"_s).toString();
    std::sort(names.begin(), names.end(), std::greater());
    for (int click = 0; click < 2; ++click)
        emit grid()->view()->horizontalHeader()->sectionClicked(name);
    QTRY_COMPARE(table().rowAt(0).value(u"name"_s).toString(), names.first());
    grid()->search()->setText(names.last());
    QTRY_COMPARE(table().rowCount(), 1);
    QVERIFY(grid()->countText().contains(u"1 of 5"));
    for (int column = 0; column < table().columnCount(); ++column)
        grid()->view()->setColumnHidden(column, column != name);
    const QString path = m_fixture->directory.filePath(u"rows.csv"_s);
    QSignalSpy written(m_page->files(), &AnswerFiles::written);
    m_page->files()->writeCsv(grid()->shownColumns(), path);
    QTRY_COMPARE(written.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().split('\r').size(), 3);
    // The choice of columns is there at the next answer.
    QVERIFY(sendAndWait(*m_page));
    QCOMPARE(grid()->shownColumns(), QStringList{ u"name"_s });
    QCOMPARE(table().rowCount(), 5);
}

void TestExplorerPage::faultsAreNotSent()
{
    QVERIFY(m_page->chooseOperation(u"getBrand"_s));
    m_fixture->sandbox.resetCounters();
    m_page->send();
    QVERIFY(!m_page->formPane()->view()->row(u"path/id"_s)->fault().isEmpty());
    QVERIFY(m_page->formPane()->message()->isVisible());
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external"_s), 0);
    fillIn(*m_page, u"path/id"_s, u"no such"_s);
    QVERIFY(sendAndWait(*m_page));
    QVERIFY(m_page->answerPane()->head()->statusText().startsWith(u"404"));
    QCOMPARE(m_page->answerPane()->tab(), u"tree"_s);
}

void TestExplorerPage::writeAsksAndIsRecorded()
{
    QVERIFY(m_page->chooseOperation(u"subscribeToNewsletter"_s));
    fillIn(*m_page, u"body/email"_s, u"amina@example.com"_s);
    m_fixture->sandbox.resetCounters();
    m_page->send();
    auto *dialog = m_page->findChild<WriteDialog *>();
    QVERIFY(dialog);
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external"_s), 0);
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<WriteDialog *>());
    m_page->send();
    dialog = m_page->findChild<WriteDialog *>();
    QCOMPARE(dialog->confirmation() != nullptr, m_page->chooser()->service().isProduction);
    if (dialog->confirmation()) {
        QVERIFY(!dialog->primaryButton()->isEnabled());
        dialog->confirmation()->click();
    }
    QSignalSpy opened(&m_page->answer(), &models::AnswerData::opened);
    dialog->primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/newsletter"_s), 1);
    QTRY_COMPARE(m_page->side()->recordedWrites().rowCount(), 1);
    const QModelIndex write = m_page->side()->recordedWrites().index(0);
    QVERIFY(write.data().toString().startsWith(u"POST /external/newsletter"));
    // It leads to its answer, from wherever one is.
    QVERIFY(m_page->chooseOperation(u"listBrands"_s));
    QVERIFY(m_page->answer().isEmpty());
    emit m_page->side()->writes()->chosen(write.data(models::IdRole).toString());
    QTRY_VERIFY(!m_page->answer().isEmpty());
    QCOMPARE(m_page->answer().answer().call.method, "POST");
    QVERIFY(m_page->answer().answer().call.body.contains("amina@example.com"));
}

void TestExplorerPage::startSlowWrite()
{
    QVERIFY(m_page->chooseOperation(u"subscribeToNewsletter"_s));
    fillIn(*m_page, u"body/email"_s, u"amina@example.com"_s);
    m_fixture->sandbox.resetCounters();
    m_fixture->sandbox.setFaults({ u"trickle,ms=20,path=/external/newsletter"_s });
    sendWhateverIsAsked();
    QTRY_COMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/newsletter"_s), 1);
}

void TestExplorerPage::sendWhateverIsAsked()
{
    m_page->send();
    auto *dialog = m_page->findChild<WriteDialog *>();
    if (!dialog)
        return;
    if (dialog->confirmation())
        dialog->confirmation()->click();
    dialog->primaryButton()->click();
    QTRY_VERIFY(!m_page->findChild<WriteDialog *>());
}

void TestExplorerPage::writeInFlightGoesOnce_data()
{
    QTest::addColumn<QString>("elsewhere");
    QTest::newRow("cancel") << QString();
    QTest::newRow("another operation, and back") << u"listBrands"_s;
}

// Counted at the server: whatever is pressed while it runs.
void TestExplorerPage::writeInFlightGoesOnce()
{
    QFETCH(QString, elsewhere);
    startSlowWrite();
    QSignalSpy notices(&m_fixture->navigator, &Navigator::notice);
    QPushButton *button = m_page->bar()->sendButton();
    QVERIFY(!button->isEnabled());
    button->click();
    emit m_page->bar()->cancelWanted();
    if (!elsewhere.isEmpty()) {
        QVERIFY(m_page->chooseOperation(elsewhere));
        QVERIFY(!button->isEnabled());
        QVERIFY(m_page->chooseOperation(u"subscribeToNewsletter"_s));
    }
    m_page->send();
    QVERIFY(!m_page->findChild<WriteDialog *>()); // what cannot go is not asked about
    QCOMPARE(notices.count(), 0); // it still runs
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, 20'000);
    QVERIFY(button->isEnabled());
    QTRY_VERIFY(!m_page->answer().isEmpty());
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/newsletter"_s), 1);
    QTRY_COMPARE(m_page->side()->recordedWrites().rowCount(), 1);
}

void TestExplorerPage::outcomeIsToldElsewhere()
{
    startSlowWrite();
    QSignalSpy notices(&m_fixture->navigator, &Navigator::notice);
    QVERIFY(m_page->chooseOperation(u"listBrands"_s));
    QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, 20'000);
    QVERIFY2(notices[0][0].toString().contains(u"/external/newsletter"),
             qPrintable(notices[0][0].toString()));
    QVERIFY(m_page->answer().isEmpty());
    QVERIFY(m_page->bar()->sendButton()->isEnabled());
    QVERIFY(sendAndWait(*m_page)); // opened after it, had it been opened here
    QCOMPARE(m_page->answer().answer().call.operation, u"listBrands"_s);
    QVERIFY(m_page->chooseOperation(u"subscribeToNewsletter"_s));
    QTRY_COMPARE(m_page->answer().answer().call.operation, u"subscribeToNewsletter"_s);
}

void TestExplorerPage::oneDialogSendsOnce()
{
    QVERIFY(m_page->chooseOperation(u"subscribeToNewsletter"_s));
    fillIn(*m_page, u"body/email"_s, u"amina@example.com"_s);
    m_fixture->sandbox.resetCounters();
    m_page->send();
    auto *dialog = m_page->findChild<WriteDialog *>();
    QVERIFY(dialog);
    if (dialog->confirmation())
        dialog->confirmation()->click();
    QSignalSpy opened(&m_page->answer(), &models::AnswerData::opened);
    dialog->accept();
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/newsletter"_s), 1);
}

// Each was asked before the other was answered.
void TestExplorerPage::twoDialogsSendOnce()
{
    QVERIFY(m_page->chooseOperation(u"subscribeToNewsletter"_s));
    fillIn(*m_page, u"body/email"_s, u"amina@example.com"_s);
    m_fixture->sandbox.resetCounters();
    m_page->send();
    m_page->send();
    const auto dialogs = m_page->findChildren<WriteDialog *>();
    QCOMPARE(dialogs.size(), 2);
    QSignalSpy opened(&m_page->answer(), &models::AnswerData::opened);
    for (WriteDialog *dialog : dialogs)
        dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QCOMPARE(m_fixture->sandbox.count(u"POST"_s, u"/external/newsletter"_s), 1);
}

void TestExplorerPage::countedViewAsksAndIsKept()
{
    const auto cars = m_fixture->sandbox.get(u"/external/vehicles?limit=1"_s).object();
    const QString car = cars["data"_L1].toArray().at(0)["id"_L1].toString();
    QVERIFY(!car.isEmpty());
    QVERIFY(m_page->chooseOperation(u"getVehicle"_s));
    fillIn(*m_page, u"path/id"_s, car);
    m_fixture->sandbox.resetCounters();
    m_page->send();
    auto *dialog = m_page->findChild<WriteDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->confirmation());
    dialog->reject();
    QTRY_VERIFY(!m_page->findChild<WriteDialog *>());
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/vehicles/"_s), 0);
    QSignalSpy opened(&m_page->answer(), &models::AnswerData::opened);
    sendWhateverIsAsked();
    QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
    QCOMPARE(m_fixture->sandbox.count(u"GET"_s, u"/external/vehicles/"_s), 1);
    QTRY_COMPARE(answerOf(m_fixture->session->store().history().views({ car })).size(), 1);
    QCOMPARE(m_fixture->session->status().viewsToday, 1);
}

void TestExplorerPage::quotaIsNamed()
{
    const auto document =
        answerOf(m_fixture->accounts.services().systemDocument(u"autograb"_s, {}));
    const auto *predict = document->operation(u"predictValuation");
    QVERIFY(predict);
    domain::ApiCall call{ .operation = predict->id, .method = predict->method, .path = "/a" };
    call.counts = predict->counts;
    const WriteDialog dialog(m_page->chooser()->service(), call);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *one) { return one->text().contains(u"quota"); }));
}

void TestExplorerPage::savedRequestRunsAgain()
{
    listBrands(7);
    emit m_page->bar()->saveWanted();
    auto *dialog = m_page->findChild<SaveDialog *>();
    QVERIFY(dialog);
    dialog->name()->setText(u"Seven <b>brands</b>"_s);
    dialog->primaryButton()->click();
    auto &saved = m_page->side()->savedRequests();
    QTRY_COMPARE(saved.rowCount(), 1);
    QCOMPARE(saved.index(0).data().toString(), u"Seven <b>brands</b>"_s);
    QVERIFY(m_page->chooseOperation(u"listVehicles"_s));
    const QString id = saved.index(0).data(models::IdRole).toString();
    emit m_page->side()->saved()->chosen(id);
    QCOMPARE(m_page->form().operation()->id, u"listBrands"_s);
    QVERIFY(sendAndWait(*m_page));
    QCOMPARE(table().rowCount(), 7);
    emit m_page->side()->saved()->removeWanted(id);
    QTRY_COMPARE(saved.rowCount(), 0);
}

void TestExplorerPage::whatWasAskedIsThereAgain()
{
    listBrands();
    QVERIFY(m_page->chooseOperation(u"listVehicles"_s));
    QVERIFY(m_page->answer().isEmpty());
    QVERIFY(sendAndWait(*m_page));
    QVERIFY(m_page->chooseOperation(u"listBrands"_s));
    QTRY_COMPARE(table().rowCount(), 5);
    auto *answers = m_page->side()->answers()->view();
    QTRY_COMPARE(answers->model()->rowCount(), 2);
    answers->setCurrentIndex(answers->model()->index(0, 0));
    QTest::keyClick(answers, Qt::Key_Return);
    QTRY_COMPARE(m_page->answer().answer().call.operation, u"listVehicles"_s);
    QCOMPARE(m_page->form().operation()->id, u"listVehicles"_s);
}

void TestExplorerPage::curlHoldsNoKey()
{
    listBrands();
    emit m_page->bar()->copyWanted();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"curl"), qPrintable(command));
    QVERIFY(command.contains(u"/external/brands?"));
    QVERIFY(!command.contains(m_fixture->sandbox.key()));
}

void TestExplorerPage::failureIsASentence()
{
    listBrands();
    m_fixture->session->setWorkOffline(true);
    m_page->send();
    MessagePanel *message = m_page->answerPane()->head()->message();
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QVERIFY2(message->text().contains(u"ffline"), qPrintable(message->text()));
    QCOMPARE(table().rowCount(), 5); // what is known stays
}

void TestExplorerPage::refusedKeyLeadsToTheSettings()
{
    m_fixture->sandbox.setFaults({ u"status=401,path=/external/brands"_s });
    QVERIFY(m_page->chooseOperation(u"listBrands"_s));
    m_page->send();
    MessagePanel *message = m_page->answerPane()->head()->message();
    QTRY_VERIFY(message->isVisible());
    QSignalSpy settings(&m_fixture->navigator, &Navigator::settingsWanted);
    emit message->actionTriggered();
    QCOMPARE(settings.count(), 1);
}

QTEST_MAIN(TestExplorerPage)
#include "tst_explorerpage.moc"
