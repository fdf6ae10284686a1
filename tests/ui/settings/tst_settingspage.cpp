// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "wheel.h"

#include "connect/connectionfields.h"
#include "connect/keyedit.h"
#include "connect/keyfield.h"
#include "connect/limitchoice.h"
#include "dialogs/labelledfield.h"
#include "models/facets.h"
#include "settings/appearancesection.h"
#include "settings/connectionssection.h"
#include "settings/editconnectiondialog.h"
#include "settings/forgetdialogs.h"
#include "settings/replacekeydialog.h"
#include "settings/settingspage.h"
#include "settings/syncsection.h"
#include "ui/schedulesettings.h"
#include "widgets/messagepanel.h"
#include "widgets/segmented.h"
#include "widgets/toggleswitch.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

/// The settings of a real session, and what they do to stored connections.
class TestSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void everyConnectionIsListed();
    void editedNameIsShownAtOnce();
    void tickedLimitsHoldOnceItIsOpenedAnew();
    void otherDealershipsKeyIsRefusedInWords();
    void forgottenConnectionIsGone();
    void openConnectionIsLeftBeforeItIsForgotten();
    void appearanceIsWrittenAndTold();
    void intervalSaysWhatItCosts();
    void theWheelChangesNothing();
    void workOfflineFollowsTheSession();
    void testOfTheOpenConnection();

private:
    static domain::ConnectionId add(PageFixture &fixture, const QString &name, const QString &key)
    {
        domain::Connection draft;
        draft.name = name;
        draft.baseUrl = fixture.sandbox.url();
        return answerOf(fixture.accounts.add(draft, key, true)).value();
    }
    const QStringList m_small{ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s };
};

void TestSettingsPage::everyConnectionIsListed()
{
    PageFixture fixture(m_small, false);
    SettingsPage page(fixture.context());
    QCOMPARE(page.connections()->rows().size(), 1); // the demo dealership, which is open
    QVERIFY(!page.connections()->rows().first()->openButton());
    const auto id = add(fixture, u"Westlands"_s, u"sk_live_abc"_s);
    QCOMPARE(page.connections()->rows().size(), 2);
    ConnectionRow *row = page.connections()->rows().last();
    QCOMPARE(row->connection().id, id);
    QVERIFY(row->keyLine().contains(u"this session only"_s));
    QSignalSpy wanted(&fixture.navigator, &Navigator::connectionWanted);
    row->openButton()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<domain::ConnectionId>(), id);
}

void TestSettingsPage::editedNameIsShownAtOnce()
{
    PageFixture fixture(m_small, false);
    const auto id = add(fixture, u"Westlands"_s, u"sk_test_abc"_s);
    SettingsPage page(fixture.context());
    page.connections()->rows().last()->action(ConnectionAction::Edit)->trigger();
    auto *dialog = page.findChild<EditConnectionDialog *>();
    QVERIFY(dialog);
    dialog->fields()->name()->clear();
    dialog->primaryButton()->click();
    QVERIFY(dialog->isVisible());
    dialog->fields()->name()->setText(u"Karen"_s);
    dialog->fields()->currency()->setEditText(u"EUR"_s);
    dialog->primaryButton()->click();
    QCOMPARE(fixture.accounts.connection(id)->name, u"Karen"_s);
    QCOMPARE(fixture.accounts.connection(id)->currency, u"EUR"_s);
    QCOMPARE(page.connections()->rows().last()->connection().name, u"Karen"_s);
}

void TestSettingsPage::tickedLimitsHoldOnceItIsOpenedAnew()
{
    PageFixture fixture(m_small, false);
    const auto id = add(fixture, u"Westlands"_s, fixture.sandbox.key());
    QSignalSpy reopen(&fixture.accounts, &sync::Accounts::reopenNeeded);
    const auto timeOfEdits = [&] {
        const auto session = answerOf(fixture.accounts.open(id)).value();
        const auto time = session->planEdits(100).duration; // 300 requests
        const auto ended = session->close();
        const auto hasEnded = [&] { return ended.isFinished(); };
        return QTest::qWaitFor(hasEnded, 30'000) ? time : std::nullopt;
    };
    QVERIFY(!timeOfEdits()); // nothing was learned yet
    const auto save = [&](bool isTicked) {
        EditConnectionDialog dialog(fixture.accounts, *fixture.accounts.connection(id));
        dialog.limits()->box(u"100-per-hour"_s)->setChecked(isTicked);
        dialog.primaryButton()->click();
    };
    save(false);
    QCOMPARE(reopen.size(), 0);
    save(true);
    QCOMPARE(reopen.size(), 1);
    QCOMPARE(reopen.first().first().value<domain::ConnectionId>(), id);
    const auto time = timeOfEdits();
    QVERIFY(time && *time >= std::chrono::hours(2));
    save(true);
    QCOMPARE(reopen.size(), 1);
    save(false);
    QVERIFY(!timeOfEdits());
}

void TestSettingsPage::otherDealershipsKeyIsRefusedInWords()
{
    PageFixture fixture(m_small, false);
    const auto id = add(fixture, u"Westlands"_s, u"sk_test_abc"_s);
    ReplaceKeyDialog dialog(fixture.accounts, *fixture.accounts.connection(id));
    dialog.keyField()->edit()->setText(u"sk_live_other"_s);
    dialog.primaryButton()->click();
    QTRY_VERIFY(!dialog.isBusy() && !dialog.message()->isHidden());
    QVERIFY(dialog.message()->text().contains(u"live key"_s));
    QCOMPARE(dialog.keyField()->key(), u"sk_live_other"_s);
    dialog.reject();
    QVERIFY(dialog.keyField()->key().isEmpty());
}

void TestSettingsPage::forgottenConnectionIsGone()
{
    PageFixture fixture(m_small, false);
    const auto id = add(fixture, u"Westlands"_s, fixture.sandbox.key());
    const QString folder = fixture.directory.filePath(u"connections/"_s + id.value);
    {
        const auto session = answerOf(fixture.accounts.open(id)).value();
        answerOf(session->syncNow(), 60'000);
        const auto ended = session->close();
        QTRY_VERIFY(ended.isFinished());
    }
    QVERIFY(QDir(folder).exists());
    SettingsPage page(fixture.context());
    page.connections()->rows().last()->action(ConnectionAction::Forget)->trigger();
    auto *dialog = page.findChild<ForgetConnectionDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->confirmation()->setText(u"Westland"_s);
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->confirmation()->setText(u"westlands"_s);
    dialog->primaryButton()->click();
    QTRY_VERIFY(fixture.accounts.connections().isEmpty());
    QTRY_VERIFY(!QDir(folder).exists());
    QCOMPARE(page.connections()->rows().size(), 1);
}

void TestSettingsPage::openConnectionIsLeftBeforeItIsForgotten()
{
    PageFixture fixture(m_small, false);
    const auto id = add(fixture, u"Westlands"_s, fixture.sandbox.key());
    auto session = answerOf(fixture.accounts.open(id)).value();
    auto workspace = std::make_unique<models::Workspace>(session->store(), session->connection());
    const PageContext context{ *workspace, *session, fixture.accounts, fixture.navigator,
                               fixture.settings };
    QSignalSpy wanted(&fixture.navigator, &Navigator::connectionWanted);
    {
        ForgetConnectionDialog dialog(context, session->connection());
        QVERIFY(dialog.losses().first().contains(u"nothing that waits"_s));
        dialog.confirmation()->setText(u"Westlands"_s);
        dialog.primaryButton()->click();
    }
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.first().first().value<domain::ConnectionId>().isEmpty());
    QCOMPARE(fixture.accounts.connections().size(), 1);
    workspace.reset();
    const auto ended = session->close();
    QTRY_VERIFY(ended.isFinished());
    session.reset();
    QTRY_VERIFY(fixture.accounts.connections().isEmpty());
}

void TestSettingsPage::appearanceIsWrittenAndTold()
{
    PageFixture fixture(m_small, false);
    SettingsPage page(fixture.context());
    QSignalSpy told(&fixture.navigator, &Navigator::appearanceChanged);
    const auto buttons = page.appearance()->theme()->findChildren<QPushButton *>();
    buttons.last()->click();
    QCOMPARE(fixture.settings.value("appearance/theme").toString(), u"dark"_s);
    QCOMPARE(told.size(), 1);
    auto *language = page.appearance()->language();
    language->setCurrentIndex(language->findData(u"sw"_s));
    emit language->activated(language->currentIndex());
    QCOMPARE(fixture.settings.value("appearance/language").toString(), u"sw"_s);
    SettingsPage again(fixture.context());
    QCOMPARE(again.appearance()->theme()->current(), u"dark"_s);
    QCOMPARE(again.appearance()->language()->currentData().toString(), u"sw"_s);
}

void TestSettingsPage::intervalSaysWhatItCosts()
{
    PageFixture fixture(m_small);
    SettingsPage page(fixture.context());
    const auto &formatting = fixture.workspace->formatting();
    QCOMPARE(
        scheduleCostWords({ .requestsAnHour = 139.2, .busyAnHour = 1'187, .allowedAnHour = 12'000 },
                          formatting),
        u"About 140 requests an hour of 12,000, on a busy day up to 1,187."_s);
    QCOMPARE(scheduleCostWords({ .requestsAnHour = 139.2, .busyAnHour = 1'187 }, formatting),
             u"About 140 requests an hour, on a busy day up to 1,187; no limit is known."_s);
    QCOMPARE(scheduleCostWords({}, formatting), u"Asks nothing by itself."_s);
    const QString before = page.sync()->cost();
    QVERIFY(before.startsWith(u"About "));
    auto *look = page.sync()->look();
    look->setCurrentIndex(look->findData(5));
    emit look->activated(look->currentIndex());
    QCOMPARE(fixture.settings.value("sync/intervalMinutes").toInt(), 5);
    QVERIFY(page.sync()->cost() != before);
    page.sync()->fetchNotes()->click();
    QCOMPARE(fixture.settings.value("sync/notes").toBool(), false);
    QCOMPARE(loadSchedule(fixture.settings).look, std::chrono::minutes(5));
}

void TestSettingsPage::theWheelChangesNothing()
{
    PageFixture fixture(m_small, false);
    SettingsPage page(fixture.context());
    page.show();
    for (QComboBox *box :
         { page.sync()->look(), page.sync()->pass(), page.appearance()->language() }) {
        const int before = box->currentIndex();
        turnWheel(box);
        QCOMPARE(box->currentIndex(), before);
    }
    QVERIFY(!fixture.settings.contains("sync/intervalMinutes"));
    QVERIFY(!fixture.settings.contains("appearance/language"));
}

void TestSettingsPage::workOfflineFollowsTheSession()
{
    PageFixture fixture(m_small, false);
    SettingsPage page(fixture.context());
    page.sync()->workOffline()->click();
    QTRY_COMPARE(fixture.session->status().link, sync::Status::Link::WorkingOffline);
    fixture.session->setWorkOffline(false);
    QTRY_VERIFY(!page.sync()->workOffline()->isChecked());
}

void TestSettingsPage::testOfTheOpenConnection()
{
    PageFixture fixture(m_small, false);
    const auto id = add(fixture, u"Westlands"_s, fixture.sandbox.key());
    auto session = answerOf(fixture.accounts.open(id)).value();
    models::Workspace workspace(session->store(), session->connection());
    const PageContext context{ workspace, *session, fixture.accounts, fixture.navigator,
                               fixture.settings };
    ConnectionsSection section(context);
    QCOMPARE(section.rows().size(), 1);
    section.rows().first()->action(ConnectionAction::Test)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(section.message()->text().contains(u"20 customers"_s), 60'000);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
