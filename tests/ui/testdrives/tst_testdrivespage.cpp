// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "customers/customercards.h"
#include "models/testdrivemodel.h"
#include "testdrives/drivecalendar.h"
#include "testdrives/drivefilters.h"
#include "testdrives/drivehandling.h"
#include "testdrives/drivelist.h"
#include "testdrives/drivepane.h"
#include "testdrives/testdrivespage.h"
#include "testdrives/undatedstrip.h"
#include "widgets/tableview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace forecourt;
using namespace forecourt::ui;
using domain::TestDrive;
using domain::TestDriveStatus;

class TestTestDrivesPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void blocksStandWhereTheirTimeIs();
    void daysFollowTheDirectionOfWriting();
    void arrowsGoFromBlockToBlock();
    void assistiveToolsReadAndPressBlocks();
    void doubleClickOnFreeTimeBooksThere();
    void undatedOnesAreNotLost();
    void filtersByPersonAndStatus();
    void statusChangesAtAPressAndCanBeUndone();
    void historySaysWhoChangedWhat();
    void typedRemarksSurviveARefresh();
    void leadsToAnyDrive();
    void saysWhatTheApiCannotDo();

private:
    TestDrive make(const QString &name, int day, int hour, const QString &person = {});
    void save(const TestDrive &drive);
    int blockOf(const TestDrive &drive) const;

    std::unique_ptr<test::PageFixture> m_fixture;
    std::unique_ptr<TestDrivesPage> m_page;
    QDate m_monday;
};

void TestTestDrivesPage::init()
{
    m_fixture = std::make_unique<test::PageFixture>(
        QStringList{ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"3"_s }, false);
    m_fixture->workspace->setLocale(QLocale(QLocale::English, QLocale::Kenya));
    m_page = std::make_unique<TestDrivesPage>(m_fixture->context());
    m_page->resize(1240, 860);
    m_page->show();
    m_page->setView(u"week"_s);
    const QLocale &locale = m_fixture->workspace->formatting().locale;
    const QDate today = QDate::currentDate();
    m_monday = today.addDays(-((today.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
    QTRY_VERIFY(m_fixture->workspace->testDrives().isLoaded());
}

void TestTestDrivesPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

TestDrive TestTestDrivesPage::make(const QString &name, int day, int hour, const QString &person)
{
    TestDrive drive;
    drive.id = domain::TestDriveId::create();
    drive.name = name;
    drive.vehicleName = u"Prado"_s;
    drive.assignedTo = person;
    if (hour >= 0)
        drive.preferredDate = QDateTime(m_monday.addDays(day), QTime(hour, 0));
    save(drive);
    return drive;
}

void TestTestDrivesPage::save(const TestDrive &drive)
{
    QVERIFY(test::answerOf(m_fixture->session->saveTestDrive(drive, false)));
    QTRY_VERIFY(m_fixture->workspace->testDrives().find(drive.id));
}

int TestTestDrivesPage::blockOf(const TestDrive &drive) const
{
    const QList<DriveBlock> &blocks = m_page->calendar()->blocks();
    for (int i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).drive.id == drive.id)
            return i;
    }
    return -1;
}

void TestTestDrivesPage::blocksStandWhereTheirTimeIs()
{
    const TestDrive nine = make(u"Amina"_s, 2, 9);
    const TestDrive noon = make(u"Zoë"_s, 2, 12);
    const DriveCalendar *calendar = m_page->calendar();
    QTRY_COMPARE(calendar->blocks().size(), 2);
    const QRect first = calendar->blockRect(blockOf(nine));
    const QRect second = calendar->blockRect(blockOf(noon));
    QCOMPARE(first.left(), second.left());
    QVERIFY(second.top() > first.bottom());
    QVERIFY(first.contains(calendar->positionOf(*nine.preferredDate) + QPoint(0, 4)));
    QCOMPARE(*calendar->timeAt(second.topLeft() + QPoint(2, 2)),
             QDateTime(m_monday.addDays(2), QTime(12, 0)));
}

void TestTestDrivesPage::daysFollowTheDirectionOfWriting()
{
    const TestDrive early = make(u"Amina"_s, 0, 9);
    const TestDrive late = make(u"Zoë"_s, 4, 9);
    DriveCalendar *calendar = m_page->calendar();
    QTRY_COMPARE(calendar->blocks().size(), 2);
    QVERIFY(calendar->blockRect(blockOf(early)).left() < calendar->blockRect(blockOf(late)).left());
    calendar->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(calendar->blockRect(blockOf(early)).left() > calendar->blockRect(blockOf(late)).left());
}

void TestTestDrivesPage::arrowsGoFromBlockToBlock()
{
    const TestDrive first = make(u"Amina"_s, 1, 9);
    const TestDrive second = make(u"Zoë"_s, 1, 12);
    const TestDrive other = make(u"José"_s, 3, 13);
    DriveCalendar *calendar = m_page->calendar();
    QTRY_COMPARE(calendar->blocks().size(), 3);
    QTest::keyClick(calendar, Qt::Key_Down);
    QCOMPARE(calendar->current(), first.id);
    QVERIFY(calendar->accessibleDescription().contains(u"Amina"));
    QTest::keyClick(calendar, Qt::Key_Down);
    QCOMPARE(calendar->current(), second.id);
    QTest::keyClick(calendar, Qt::Key_Right);
    QCOMPARE(calendar->current(), other.id);
    QTest::keyClick(calendar, Qt::Key_Left);
    QCOMPARE(calendar->current(), second.id);
    QCOMPARE(m_page->pane()->drive()->id, second.id);
    QSignalSpy wanted(&m_fixture->navigator, &Navigator::testDriveFormWanted);
    QTest::keyClick(calendar, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<TestDrive>().id, second.id);
}

void TestTestDrivesPage::assistiveToolsReadAndPressBlocks()
{
    make(u"Amina"_s, 1, 9);
    const TestDrive second = make(u"Zoë"_s, 3, 12, u"Grace"_s);
    QTRY_COMPARE(m_page->calendar()->blocks().size(), 2);
    QAccessibleInterface *calendar = QAccessible::queryAccessibleInterface(m_page->calendar());
    QVERIFY(calendar);
    QCOMPARE(calendar->childCount(), 2);
    QAccessibleInterface *block = calendar->child(1);
    QVERIFY(block->text(QAccessible::Name).contains(u"Zoë"));
    QVERIFY(block->text(QAccessible::Name).contains(u"Grace"));
    QVERIFY(!block->state().selected);
    block->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_page->pane()->drive()->id, second.id);
    QVERIFY(block->state().selected);
}

void TestTestDrivesPage::doubleClickOnFreeTimeBooksThere()
{
    DriveCalendar *calendar = m_page->calendar();
    QSignalSpy wanted(&m_fixture->navigator, &Navigator::testDriveFormWanted);
    const QDateTime at(m_monday.addDays(3), QTime(9, 30));
    calendar->verticalScrollBar()->setValue(0);
    QTest::mouseDClick(calendar->viewport(), Qt::LeftButton, {}, calendar->positionOf(at));
    QCOMPARE(wanted.size(), 1);
    const auto draft = wanted.first().first().value<TestDrive>();
    QVERIFY(draft.id.isEmpty());
    QCOMPARE(draft.preferredDate->toLocalTime(), at);
}

void TestTestDrivesPage::undatedOnesAreNotLost()
{
    const TestDrive drive = make(u"Ирина"_s, 0, -1);
    auto *strip = m_page->findChild<UndatedStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(m_page->calendar()->blocks().size(), 0);
    auto *chip = strip->findChild<QAbstractButton *>();
    QVERIFY(chip->text().contains(u"Ирина"));
    chip->click();
    QCOMPARE(m_page->pane()->drive()->id, drive.id);
    m_page->setView(u"list"_s);
    QCOMPARE(m_page->list()->proxy()->rowCount(), 1);
}

void TestTestDrivesPage::filtersByPersonAndStatus()
{
    make(u"Amina"_s, 1, 9, u"Grace"_s);
    make(u"Zoë"_s, 1, 12, u"Peter"_s);
    TestDrive free = make(u"José"_s, 2, 12);
    QTRY_COMPARE(m_page->calendar()->blocks().size(), 3);
    m_page->filters()->setFilter({ .who = DriveFilter::Who::Person, .person = u"Grace"_s });
    QCOMPARE(m_page->calendar()->blocks().size(), 1);
    QCOMPARE(m_page->calendar()->blocks().first().drive.name, u"Amina"_s);
    m_page->filters()->setFilter({ .who = DriveFilter::Who::Unassigned });
    QCOMPARE(m_page->calendar()->blocks().first().drive.name, u"José"_s);
    free.status = TestDriveStatus::Done;
    save(free);
    m_page->filters()->setFilter({ .statuses = { TestDriveStatus::Pending } });
    QTRY_COMPARE(m_page->calendar()->blocks().size(), 2);
    m_page->setView(u"list"_s);
    QCOMPARE(m_page->list()->proxy()->rowCount(), 2);
}

void TestTestDrivesPage::statusChangesAtAPressAndCanBeUndone()
{
    const TestDrive drive = make(u"Amina"_s, 1, 9);
    m_page->showTestDrive(drive.id);
    QSignalSpy told(&m_fixture->navigator, &Navigator::stepNotice);
    const auto status = [&] { return m_fixture->workspace->testDrives().find(drive.id)->status; };
    m_page->pane()->handling()->statusButton(TestDriveStatus::NoShow)->click();
    QTRY_COMPARE(status(), TestDriveStatus::NoShow);
    QTRY_COMPARE(told.size(), 1);
    QTRY_VERIFY(!m_fixture->session->undoText().isEmpty());
    // The step is told of a moment before it can be taken back.
    const auto undone = [&] { return bool(test::answerOf(m_fixture->session->undo())); };
    QVERIFY(QTest::qWaitFor(undone, 30'000));
    QTRY_COMPARE(status(), TestDriveStatus::Pending);
    QTRY_VERIFY(m_page->pane()->handling()->statusButton(TestDriveStatus::Pending)->isChecked());
}

void TestTestDrivesPage::historySaysWhoChangedWhat()
{
    TestDrive drive = make(u"Amina"_s, 1, 9);
    m_page->showTestDrive(drive.id);
    drive.status = TestDriveStatus::Confirmed;
    save(drive);
    auto *card = m_page->pane()->findChild<HistoryCard *>();
    card->setOpen(true);
    const auto texts = [card] {
        QStringList shown;
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (!label->isHidden())
                shown << label->text();
        }
        return shown.join(u'\n');
    };
    QTRY_VERIFY(texts().contains(u"Status changed"));
    QVERIFY2(texts().contains(u"Pending → Confirmed"), qPrintable(texts()));
    QVERIFY(texts().contains(u"Made"));
    const TestDrive other = make(u"Zoë"_s, 2, 9);
    m_page->showTestDrive(other.id);
    QVERIFY(!card->isOpen());
    card->setOpen(true);
    QTRY_VERIFY(texts().contains(u"Zoë"));
    QVERIFY(!texts().contains(u"Confirmed"));
}

void TestTestDrivesPage::typedRemarksSurviveARefresh()
{
    TestDrive drive = make(u"Amina"_s, 1, 9);
    m_page->showTestDrive(drive.id);
    DriveHandling *handling = m_page->pane()->handling();
    QVERIFY(!handling->saveButton()->isEnabled());
    handling->remarks()->setPlainText(u"bring the licence"_s);
    QVERIFY(handling->saveButton()->isEnabled());
    drive.assignedTo = u"Grace"_s;
    save(drive);
    QTRY_COMPARE(handling->assigned()->currentText(), u"Grace"_s);
    QCOMPARE(handling->remarks()->toPlainText(), u"bring the licence"_s);
    handling->saveButton()->click();
    const auto stored = [&] { return *m_fixture->workspace->testDrives().find(drive.id); };
    QTRY_COMPARE(stored().remarks, u"bring the licence"_s);
    QCOMPARE(stored().assignedTo, u"Grace"_s);
    QTRY_VERIFY(!handling->saveButton()->isEnabled());
}

void TestTestDrivesPage::leadsToAnyDrive()
{
    const TestDrive far = make(u"Amina"_s, 40, 9);
    QVERIFY(blockOf(far) < 0);
    m_page->filters()->setFilter({ .statuses = { TestDriveStatus::Done } });
    m_page->showTestDrive(far.id);
    QVERIFY(blockOf(far) >= 0);
    QCOMPARE(m_page->calendar()->current(), far.id);
    QVERIFY(m_page->pane()->isVisible());
}

void TestTestDrivesPage::saysWhatTheApiCannotDo()
{
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"cannot be listed"));
    QVERIFY(said);
    const TestDrive drive = make(u"Amina"_s, 1, 9);
    m_page->showTestDrive(drive.id);
    QVERIFY(m_page->pane()->serverText().contains(u"Not sent"));
    QVERIFY(m_page->pane()->serverText().contains(u"e-mail"));
}

QTEST_MAIN(TestTestDrivesPage)
#include "tst_testdrivespage.moc"
