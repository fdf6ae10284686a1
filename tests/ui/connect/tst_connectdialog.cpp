// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "sandboxprocess.h"

#include "connect/connectdialog.h"
#include "connect/connectionfields.h"
#include "connect/keyedit.h"
#include "connect/keyfield.h"
#include "connect/limitchoice.h"
#include "connect/reportview.h"
#include "dialogs/labelledfield.h"
#include "domain/ratewindow.h"
#include "sync/accounts.h"
#include "widgets/messagepanel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace forecourt;
using namespace forecourt::test;
using namespace forecourt::ui;
using namespace Qt::StringLiterals;

/// Connecting an account, with a real server and the real keychain of the test's own session.
class TestConnectDialog : public QObject
{
    Q_OBJECT
private slots:
    void prefixTellsLiveFromTest();
    void goodKeyIsKeptAndTheConnectionTold();
    void testShowsEachGroup();
    void missingScopeIsSaidAtItsGroup();
    void wrongKeyIsSaidAndEverythingTypedStays();
    void nobodyThereCanBeConnectedAllTheSame();
    void plainHttpIsRefusedInWords();
    void missingWordsAreAskedFor();
    void everyLimitHasWordsOfItsOwn();
    void limitsOfANewerVersionStay();
    void keyIsWipedAndNeverCopied();
    void lockedKeychainOffersThisSession();
    void keychainRefusedInside();

private:
    struct Given
    {
        explicit Given(const QUrl &url, const QString &key)
            : accounts({ directory.path(), {} })
            , dialog(accounts)
        {
            dialog.keyField()->edit()->setText(key);
            dialog.fields()->name()->setText(u"Mombasa Road"_s);
            dialog.address()->setText(url.toString());
        }
        void press(QPushButton *button)
        {
            button->click();
            QVERIFY(QTest::qWaitFor([this] { return !dialog.isBusy(); }, 30'000));
        }
        QTemporaryDir directory;
        sync::Accounts accounts;
        ConnectDialog dialog;
    };
    const QString m_key = u"sk_test_canary_91c2"_s;
    const QStringList m_server{ u"--customers"_s, u"5"_s, u"--key"_s, m_key };
};

void TestConnectDialog::prefixTellsLiveFromTest()
{
    KeyField field;
    field.edit()->setText(u"sk_live_abc"_s);
    QVERIFY(field.verdict().contains(u"LIVE"_s));
    QVERIFY(field.verdict().contains(u"eal customers"_s));
    field.edit()->setText(u"sk_test_abc"_s);
    QVERIFY(field.verdict().contains(u"TEST"_s));
    field.edit()->setText(u"pk_live_abc"_s);
    QVERIFY(field.verdict().isEmpty());
    QVERIFY(!field.validate());
    QVERIFY(field.problem().contains(u"sk_live_"_s));
}

void TestConnectDialog::goodKeyIsKeptAndTheConnectionTold()
{
    SandboxProcess sandbox(m_server);
    Given given(sandbox.url(), m_key);
    given.dialog.fields()->currency()->setEditText(u"usd"_s);
    for (const auto &id : { u"60-per-second"_s, u"1000-per-5-minutes"_s })
        given.dialog.limits()->box(id)->setChecked(true);
    QSignalSpy connected(&given.dialog, &ConnectDialog::connected);
    given.dialog.primaryButton()->click();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 30'000);
    const auto stored = given.accounts.connections();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().id, connected.first().first().value<domain::ConnectionId>());
    QCOMPARE(stored.first().currency, u"USD"_s);
    QCOMPARE(stored.first().limits, QStringList({ u"1000-per-5-minutes"_s, u"60-per-second"_s }));
    QVERIFY(stored.first().keyStoredAt.isValid());
    QVERIFY(answerOf(given.accounts.forgetConnection(stored.first().id)));
}

void TestConnectDialog::testShowsEachGroup()
{
    SandboxProcess sandbox(m_server);
    Given given(sandbox.url(), m_key);
    given.press(given.dialog.testButton());
    const QStringList lines = given.dialog.report()->lines();
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.first().contains(u"not known"_s));
    for (const QString &line : lines.sliced(1))
        QVERIFY2(line.endsWith(u"works"_s), qPrintable(line));
    QVERIFY(given.accounts.connections().isEmpty());
}

void TestConnectDialog::missingScopeIsSaidAtItsGroup()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s, u"--key"_s, u"sk_test_narrow"_s,
                             u"--forbid"_s, u"sk_test_narrow=customers"_s });
    Given given(sandbox.url(), u"sk_test_narrow"_s);
    given.press(given.dialog.testButton());
    const QStringList refused = given.dialog.report()->lines().filter(u"not allowed"_s);
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().startsWith(sync::groupText(sync::EndpointGroup::Customers)));
}

void TestConnectDialog::wrongKeyIsSaidAndEverythingTypedStays()
{
    SandboxProcess sandbox(m_server);
    Given given(sandbox.url(), u"sk_test_wrong"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.dialog.report()->lines().join(u' ').contains(u"not accepted"_s));
    QVERIFY(given.accounts.connections().isEmpty());
    QCOMPARE(given.dialog.keyField()->key(), u"sk_test_wrong"_s);
    QCOMPARE(given.dialog.fields()->name()->text(), u"Mombasa Road"_s);
}

void TestConnectDialog::nobodyThereCanBeConnectedAllTheSame()
{
    Given given(QUrl(u"http://127.0.0.1:9"_s), m_key);
    given.press(given.dialog.primaryButton());
    QVERIFY(given.accounts.connections().isEmpty());
    QVERIFY(!given.dialog.message()->isHidden());
    QSignalSpy connected(&given.dialog, &ConnectDialog::connected);
    emit given.dialog.message()->actionTriggered();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 30'000);
    QVERIFY(answerOf(given.accounts.forgetConnection(given.accounts.connections().first().id)));
}

void TestConnectDialog::plainHttpIsRefusedInWords()
{
    Given given(QUrl(u"http://api.carstrel.com"_s), m_key);
    given.press(given.dialog.testButton());
    QVERIFY(given.dialog.addressField()->problem().contains(u"https"_s));
    given.press(given.dialog.primaryButton());
    QVERIFY(given.accounts.connections().isEmpty());
    given.dialog.address()->setText(u"https://api.carstrel.com"_s);
    QVERIFY(given.dialog.addressField()->problem().isEmpty());
}

void TestConnectDialog::missingWordsAreAskedFor()
{
    Given given(QUrl(u"https://api.carstrel.com"_s), {});
    given.dialog.fields()->name()->clear();
    given.dialog.fields()->currency()->setEditText(u"K1"_s);
    given.press(given.dialog.primaryButton());
    QVERIFY(!given.dialog.keyField()->problem().isEmpty());
    QVERIFY(given.dialog.fields()->name()->property("invalid").toBool());
    QVERIFY(given.dialog.fields()->currency()->property("invalid").toBool());
}

void TestConnectDialog::everyLimitHasWordsOfItsOwn()
{
    QStringList all;
    for (const domain::RatePreset &preset : domain::ratePresets)
        all << LimitChoice::words(preset.window);
    QCOMPARE(all.first(), u"1,000 in 5 minutes"_s);
    QVERIFY(!all.contains(QString()));
    QCOMPARE(all.removeDuplicates(), 0);
}

void TestConnectDialog::limitsOfANewerVersionStay()
{
    LimitChoice choice;
    choice.setIds({ u"7-per-week"_s, u"100-per-hour"_s });
    QVERIFY(choice.box(u"100-per-hour"_s)->isChecked());
    choice.box(u"100-per-hour"_s)->click();
    choice.box(u"1000-per-hour"_s)->click();
    QCOMPARE(choice.ids(), QStringList({ u"1000-per-hour"_s, u"7-per-week"_s }));
}

void TestConnectDialog::keyIsWipedAndNeverCopied()
{
    QGuiApplication::clipboard()->setText(u"something else"_s);
    Given given(QUrl(u"https://api.carstrel.com"_s), m_key);
    KeyEdit *edit = given.dialog.keyField()->edit();
    given.dialog.show();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->actions().constFirst()->trigger(); // show the key
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Insert, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
    given.dialog.reject();
    QVERIFY(edit->text().isEmpty());
}

void TestConnectDialog::lockedKeychainOffersThisSession()
{
    for (const auto &session : { u"--locked"_s, u"--no-keyring"_s, u"--no-bus"_s }) {
        QProcess inside;
        inside.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FORECOURT_TEST_REFUSED"_s, u"1"_s);
        inside.setProcessEnvironment(environment);
        inside.start(
            QStringLiteral(FORECOURT_SOURCE_DIR "/tests/support/with-session.sh"),
            { session, QCoreApplication::applicationFilePath(), u"keychainRefusedInside"_s });
        QVERIFY(inside.waitForFinished(120'000));
        QVERIFY2(inside.exitCode() == 0, inside.readAll().constData());
    }
}

void TestConnectDialog::keychainRefusedInside()
{
    if (!qEnvironmentVariableIsSet("FORECOURT_TEST_REFUSED"))
        QSKIP("runs in sessions of its own");
    SandboxProcess sandbox(m_server);
    Given given(sandbox.url(), m_key);
    QSignalSpy connected(&given.dialog, &ConnectDialog::connected);
    given.dialog.primaryButton()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!given.dialog.message()->isHidden() && !given.dialog.isBusy(), 60'000);
    QVERIFY(given.dialog.message()->text().contains(u"keychain"_s));
    QVERIFY(given.accounts.connections().isEmpty());
    QCOMPARE(given.dialog.keyField()->key(), m_key);
    emit given.dialog.message()->actionTriggered(); // use for this session only
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 30'000);
    QVERIFY(given.accounts.connections().first().keyInMemoryOnly);
    QVERIFY(!given.accounts.connections().first().keyStoredAt.isValid());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
