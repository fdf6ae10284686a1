// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerform.h"
#include "customers/customerlist.h"
#include "customers/customerpane.h"
#include "customers/customerspage.h"
#include "customers/notesedit.h"
#include "models/customerdetail.h"
#include "models/customermodel.h"
#include "models/outboxmodel.h"
#include "models/testdrivemodel.h"
#include "pagefixture.h"
#include "shell/rail.h"
#include "shell/railbutton.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"
#include "widgets/notice.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"
#include "window/pagetable.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;

static constexpr auto atLast = 30'000;

/// Undo and redo as a person does them: by the keys, the menu and the notice of the window.
class TestWindowUndo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void keysTakeBackAndDoAgain();
    void theNoticeTakesBack();
    void aFieldWithItsOwnUndoKeepsTheKeys();
    void refusedUndoSaysWhy();
    void drivesAreStepsToo();
    void badgeCountsWhatNeedsAPerson();

private:
    CustomersPage *page() const
    {
        return qobject_cast<CustomersPage *>(m_window->page(QString(customersPageId)));
    }
    NotesEdit *notes() const { return page()->pane()->findChild<NotesEdit *>(); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    Notice *notice() const { return m_window->findChild<Notice *>(); }
    QString shownNotes() const
    {
        return page()->pane()->detail()->customer().notes.value_or(QString());
    }
    QString write(const QString &text);
    QString onServer() const
    {
        const auto id = page()->pane()->customer().value;
        const auto answer = m_fixture->sandbox.get(u"/external/customers/"_s + id);
        return answer.object()["data"_L1]["notes"_L1].toString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowController> m_controller;
};

void TestWindowUndo::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"4"_s });
    m_window = std::make_unique<MainWindow>(m_fixture->settings);
    m_controller = std::make_unique<WindowController>(*m_window, m_fixture->accounts, *m_theme,
                                                      m_fixture->settings);
    m_controller->show(*m_fixture->session, *m_fixture->workspace);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 30'000));
    auto *model = page()->list()->model();
    QTRY_VERIFY(model->rowCount() == 20 && !model->idAt(0).isEmpty());
    page()->showCustomer(model->idAt(0));
    QTRY_VERIFY(page()->pane()->detail()->isLoaded());
    test::answerOf(m_fixture->session->fetchCustomer(model->idAt(0)));
    QTRY_VERIFY(page()->pane()->detail()->notesSeenAt().isValid());
}

void TestWindowUndo::cleanup()
{
    m_controller->clear();
    m_controller.reset();
    m_window.reset();
    m_fixture.reset();
}

/// Types into the notes and saves; gives what they were.
QString TestWindowUndo::write(const QString &text)
{
    const QString before = shownNotes();
    page()->pane()->focusForm();
    QTest::keyClicks(notes(), text);
    page()->pane()->save();
    if (!QTest::qWaitFor([&] { return shownNotes() == before + text; }, atLast))
        qCritical("not saved");
    return before;
}

void TestWindowUndo::keysTakeBackAndDoAgain()
{
    QVERIFY(!action(u"Undo"_s)->isEnabled());
    m_fixture->session->setWorkOffline(true);
    const QString before = write(u" bring the brother"_s);
    QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
    QVERIFY(action(u"Undo"_s)->text().startsWith(u"Undo: "));
    page()->list()->view()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shownNotes(), before, atLast);
    QTRY_COMPARE(notes()->toPlainText(), before);
    QTRY_COMPARE(m_fixture->workspace->outbox().rowCount(), 0);
    QTRY_VERIFY(notice()->text().startsWith(u"Undone: "));
    QTRY_VERIFY(action(u"Redo"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shownNotes(), before + u" bring the brother"_s, atLast);
    QTRY_COMPARE(m_fixture->workspace->outbox().rowCount(), 1);
}

void TestWindowUndo::theNoticeTakesBack()
{
    const QString before = write(u" sent at once"_s);
    QTRY_VERIFY(notice()->isVisible() && notice()->text().startsWith(u"Saved: "));
    QTRY_COMPARE_WITH_TIMEOUT(onServer(), before + u" sent at once"_s, atLast);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->workspace->outbox().rowCount(), 0, atLast);
    QPushButton *undo = nullptr;
    for (auto *button : notice()->findChildren<QPushButton *>())
        undo = button->text() == "Undo"_L1 ? button : undo;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    // The inverse goes out.
    QTRY_COMPARE_WITH_TIMEOUT(onServer(), before, atLast);
}

void TestWindowUndo::aFieldWithItsOwnUndoKeepsTheKeys()
{
    m_fixture->session->setWorkOffline(true);
    const QString before = write(u" kept"_s);
    QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
    auto *search = page()->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"ab"_s);
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search->text(), QString());
    QCOMPARE(shownNotes(), before + u" kept"_s);
    // Now the field has nothing left, and the keys are the window's.
    QVERIFY(!search->isUndoAvailable());
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(shownNotes(), before, atLast);
}

void TestWindowUndo::refusedUndoSaysWhy()
{
    // The push has been read back: before that, what others write is merged with ours.
    QSignalSpy pushed(m_fixture->session.get(), &sync::Session::pushFinished);
    write(u" ours"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pushed.size(), 1, atLast);
    QVERIFY(onServer().endsWith(u" ours"));
    const auto id = page()->pane()->customer();
    m_fixture->sandbox.patch(u"/external/customers/"_s + id.value, { { u"notes"_s, u"new"_s } });
    test::answerOf(m_fixture->session->fetchCustomer(id));
    QTRY_COMPARE(shownNotes(), u"new"_s);
    page()->list()->view()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(notice()->text().startsWith(u"Not undone"), atLast);
    QVERIFY(notice()->text().size() > 20); // and why
    QCOMPARE(shownNotes(), u"new"_s);
}

void TestWindowUndo::drivesAreStepsToo()
{
    domain::TestDrive drive;
    drive.id = domain::TestDriveId::create();
    drive.name = u"Zoë"_s;
    QVERIFY(test::answerOf(m_fixture->session->saveTestDrive(drive, false)));
    const auto &drives = m_fixture->workspace->testDrives();
    QTRY_VERIFY(drives.find(drive.id));
    QTRY_VERIFY(action(u"Undo"_s)->isEnabled());
    page()->list()->view()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!drives.find(drive.id));
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(drives.find(drive.id));
}

void TestWindowUndo::badgeCountsWhatNeedsAPerson()
{
    auto *outbox = m_window->findChild<Rail *>()->button(QString(outboxPageId));
    m_fixture->session->setWorkOffline(true);
    write(u" waits"_s);
    QTRY_COMPARE(m_fixture->session->status().waiting, 1);
    QVERIFY2(outbox->accessibleDescription().isEmpty(),
             qPrintable(outbox->accessibleDescription()));
    m_fixture->sandbox.setFaults({ u"status=400,method=PATCH"_s });
    m_fixture->session->setWorkOffline(false);
    m_fixture->session->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(outbox->accessibleDescription(), u"1"_s, atLast);
    QTRY_VERIFY(notice()->text().contains(u"need(s) you"));
}

QTEST_MAIN(TestWindowUndo)
#include "tst_windowundo.moc"
