// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include "models/testdrivemodel.h"
#include "settings/backupssection.h"
#include "settings/restoredialog.h"
#include "settings/settingspage.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"
#include "widgets/messagepanel.h"
#include "widgets/notice.h"

#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

/// A backup made and restored by the buttons of the settings, with the desk really coming back.
class TestBackupsSection : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void backsUpAndRestores();
    void theWindowSaysThatItIsRestored();
    void aFolderThatIsNotThereIsSaidInWords();
    void aFileThatIsNoBackupIsRefusedInWords();
    void aDamagedDeskOffersTheNewestBackup();

private:
    void makePage();
    void reopen();
    void openAgain();
    domain::TestDriveId book(const QString &name);
    bool has(const domain::TestDriveId &id) const
    {
        return m_fixture->workspace->testDrives().find(id).has_value();
    }
    BackupsSection *section() const { return m_page->backups(); }
    /// Answers the file dialog that the press of a button opened.
    bool chooseFile(QPushButton *button, const QString &file);

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<SettingsPage> m_page;
};

void TestBackupsSection::init()
{
    m_fixture = std::make_unique<PageFixture>(
        QStringList{ u"--customers"_s, u"5"_s, u"--vehicles"_s, u"3"_s }, false);
    makePage();
}

void TestBackupsSection::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestBackupsSection::makePage()
{
    m_page = std::make_unique<SettingsPage>(m_fixture->context());
    m_page->resize(900, 900);
    m_page->show();
}

/// As the window does it.
void TestBackupsSection::reopen()
{
    m_page.reset();
    m_fixture->workspace.reset();
    auto closing = m_fixture->session->close();
    QTRY_VERIFY(closing.isFinished());
    m_fixture->session.reset();
    openAgain();
}

void TestBackupsSection::openAgain()
{
    const auto opened = answerOf(m_fixture->accounts.openDemo(m_fixture->sandbox.url(),
                                                              m_fixture->sandbox.key().toLatin1()));
    QVERIFY(opened);
    m_fixture->session = opened.value();
    m_fixture->workspace = std::make_unique<models::Workspace>(m_fixture->session->store(),
                                                               m_fixture->session->connection());
    makePage();
    QTRY_VERIFY(m_fixture->workspace->testDrives().isLoaded());
}

domain::TestDriveId TestBackupsSection::book(const QString &name)
{
    domain::TestDrive drive;
    drive.id = domain::TestDriveId::create();
    drive.name = name;
    answerOf(m_fixture->session->saveTestDrive(drive, false));
    if (!QTest::qWaitFor([&] { return has(drive.id); }, 30'000))
        qCritical("not booked");
    return drive.id;
}

bool TestBackupsSection::chooseFile(QPushButton *button, const QString &file)
{
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = section()->findChild<QFileDialog *>();
    if (!dialog)
        return false;
    dialog->setDirectory(QFileInfo(file).path());
    dialog->selectFile(file);
    return QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, file))
        && QMetaObject::invokeMethod(dialog, "reject");
}

void TestBackupsSection::backsUpAndRestores()
{
    const auto before = book(u"Amina"_s);
    const QString file = m_fixture->directory.filePath(u"desk backup.sqlite"_s);
    QVERIFY(chooseFile(section()->backUpButton(), file));
    QTRY_VERIFY(section()->message()->text().startsWith(u"Backed up and checked"));
    QVERIFY(QFileInfo(file).size() > 0);
    const auto after = book(u"Zoë"_s);

    QSignalSpy reopenWanted(&m_fixture->navigator, &Navigator::reopenWanted);
    QVERIFY(chooseFile(section()->restoreButton(), file));
    auto *dialog = section()->findChild<RestoreDialog *>();
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"desk backup.sqlite");
    }));
    QVERIFY(has(after)); // nothing happened yet
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(reopenWanted.size(), 1, 30'000);
    reopen();
    QTRY_VERIFY(has(before));
    QVERIFY(!has(after));
}

void TestBackupsSection::theWindowSaysThatItIsRestored()
{
    m_page.reset();
    Theme theme(*qApp);
    MainWindow window(m_fixture->settings);
    WindowController controller(window, m_fixture->accounts, theme, m_fixture->settings);
    const auto show = [&] { controller.show(*m_fixture->session, *m_fixture->workspace); };
    show();
    window.show();
    const QString file = m_fixture->directory.filePath(u"desk backup.sqlite"_s);
    QVERIFY(answerOf(m_fixture->session->backUpDesk(file)));
    QSignalSpy wanted(&controller, &WindowController::reopenWanted);
    {
        const PageContext given = m_fixture->context();
        const PageContext shown{ given.workspace, given.session, given.accounts,
                                 *controller.navigator(), given.settings };
        RestoreDialog dialog(shown, file, u"desk backup"_s, nullptr);
        dialog.primaryButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 30'000);
    }
    controller.showConnecting();
    reopen();
    show();
    auto *notice = window.findChild<Notice *>();
    QVERIFY(notice && notice->isVisible());
    QVERIFY(notice->text().startsWith(u"Restored: desk backup. "));
    notice->hide();
    show(); // not another time
    QVERIFY(!notice->isVisible());
    controller.clear();
}

void TestBackupsSection::aFolderThatIsNotThereIsSaidInWords()
{
    QVERIFY(chooseFile(section()->backUpButton(),
                       m_fixture->directory.filePath(u"nowhere/at/all.sqlite"_s)));
    QTRY_VERIFY(section()->message()->text().startsWith(u"Not backed up. "));
    QVERIFY(section()->message()->isVisible());
    QTRY_VERIFY(section()->backUpButton()->isEnabled());
}

void TestBackupsSection::aFileThatIsNoBackupIsRefusedInWords()
{
    const auto kept = book(u"Amina"_s);
    const QString file = m_fixture->directory.filePath(u"letter.sqlite"_s);
    QFile letter(file);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray("Dear sir or madam, ").repeated(400));
    letter.close();
    QSignalSpy reopenWanted(&m_fixture->navigator, &Navigator::reopenWanted);
    QVERIFY(chooseFile(section()->restoreButton(), file));
    auto *dialog = section()->findChild<RestoreDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->primaryButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog->message()->isVisible());
    QVERIFY(dialog->message()->text().startsWith(u"Not restored. "));
    QCOMPARE(reopenWanted.size(), 0);
    dialog->reject();
    reopen();
    QTRY_VERIFY(has(kept));
}

void TestBackupsSection::aDamagedDeskOffersTheNewestBackup()
{
    const auto kept = book(u"Amina"_s);
    QDirIterator search(m_fixture->directory.path(), { u"desk.sqlite"_s }, QDir::Files,
                        QDirIterator::Subdirectories);
    QVERIFY(search.hasNext());
    const QString desk = search.next();
    QVERIFY(answerOf(m_fixture->session->backUpDesk(desk + u".backup-20260701-120000"_s)));
    QVERIFY(damageNotice(m_fixture->context()).text.isEmpty());
    reopen(); // the section reads what there is when it is made
    QCOMPARE(section()->restoreButtons().size(), 1);

    m_page.reset();
    m_fixture->workspace.reset();
    auto closing = m_fixture->session->close();
    QTRY_VERIFY(closing.isFinished());
    m_fixture->session.reset();
    QFile file(desk);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("not a database at all ").repeated(1000));
    file.close();
    openAgain();
    QVERIFY(!has(kept));
    const DamageNotice notice = damageNotice(m_fixture->context());
    QVERIFY2(notice.text.contains(u"damaged"), qPrintable(notice.text));
    QVERIFY(!notice.action.isEmpty());
    RestoreDialog dialog(m_fixture->context(), notice.file, notice.name, nullptr);
    QSignalSpy reopenWanted(&m_fixture->navigator, &Navigator::reopenWanted);
    dialog.primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(reopenWanted.size(), 1, 30'000);
    reopen();
    QTRY_VERIFY(has(kept));
    QVERIFY(damageNotice(m_fixture->context()).text.isEmpty());
}

QTEST_MAIN(TestBackupsSection)
#include "tst_backupssection.moc"
