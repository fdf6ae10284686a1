// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"
#include "tlsserver.h"

#include <QDirIterator>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using domain::ApiError;

/// Connections, keys and the test of a key, with the real keychain of the test's own session.
class TestAccounts : public QObject
{
    Q_OBJECT
private slots:
    void goodKeyIsReported();
    void wrongKeyIsSaidInWords();
    void missingScopeNamesThePage();
    void nobodyThereIsSaid();
    void badCertificateIsSaidInWords();
    void plainHttpElsewhereIsRefused();
    void notAKeyIsRefusedBeforeAnythingIsSent();
    void addedConnectionOpensAfterARestart();
    void keyIsNowhereOnDisk();
    void liveKeyNeverReplacesATestKey();
    void otherDealershipsKeyIsRefused();
    void rotatedKeyIsTaken();
    void forgottenConnectionLeavesNothing();
    void environmentKeyServesOneProcess();
    void aDeskOfTheOtherEnvironmentIsNotOpened();
    void damagedFileIsSetAside();

private:
    static domain::Connection draft(const QUrl &url)
    {
        domain::Connection connection;
        connection.name = u"Test Motors"_s;
        connection.baseUrl = url;
        return connection;
    }
    const QString m_key = u"sk_test_canary_7f3a91c2"_s;
};

void TestAccounts::goodKeyIsReported()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto report = answerOf(accounts.test(sandbox.url(), sandbox.key()));
    QVERIFY(!report.error);
    QCOMPARE(report.lines.size(), 5);
    for (const auto &line : report.lines)
        QVERIFY(!line.error);
    QCOMPARE(sandbox.count(u"GET"_s, u"/external/vehicles/"_s), 1); // the summary only
}

void TestAccounts::wrongKeyIsSaidInWords()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto report = answerOf(accounts.test(sandbox.url(), u"sk_test_wrong"_s));
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ApiError::Kind::Unauthorized);
    QVERIFY(!report.summary().isEmpty());
}

void TestAccounts::missingScopeNamesThePage()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s, u"--key"_s, u"sk_test_narrow"_s,
                             u"--forbid"_s, u"sk_test_narrow=customers"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto report = answerOf(accounts.test(sandbox.url(), u"sk_test_narrow"_s));
    QVERIFY(!report.error);
    QVERIFY(report.summary().contains(sync::groupText(sync::EndpointGroup::Customers)));
    QVERIFY(!report.summary().contains(sync::groupText(sync::EndpointGroup::Vehicles)));
}

void TestAccounts::nobodyThereIsSaid()
{
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto report = answerOf(accounts.test(QUrl(u"http://127.0.0.1:9"_s), m_key));
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ApiError::Kind::Network);
}

void TestAccounts::badCertificateIsSaidInWords()
{
    const TlsServer server(ThisMachine);
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto report = answerOf(accounts.test(server.url(), m_key));
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ApiError::Kind::Certificate);
    QVERIFY2(report.summary().contains(u"certificate was not accepted"_s),
             report.summary().toUtf8());
    QVERIFY(report.lines.isEmpty());
    QCOMPARE(server.handshakes, 1);
    QCOMPARE(server.received, QByteArray());
}

void TestAccounts::plainHttpElsewhereIsRefused()
{
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto report = answerOf(accounts.test(QUrl(u"http://api.carstrel.com"_s), m_key));
    QVERIFY(report.error);
    QCOMPARE(report.error->kind, ApiError::Kind::Insecure);
}

void TestAccounts::notAKeyIsRefusedBeforeAnythingIsSent()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    for (const auto &text :
         { u"pk_live_x"_s, u"sk_test_with space"_s, QString(), u"sk_test_\r\nx"_s })
        QVERIFY(!answerOf(accounts.add(draft(sandbox.url()), text, true)));
    QVERIFY(sandbox.requests().isEmpty());
}

void TestAccounts::addedConnectionOpensAfterARestart()
{
    SandboxProcess sandbox({ u"--customers"_s, u"12"_s, u"--key"_s, m_key });
    QTemporaryDir directory;
    domain::ConnectionId id;
    {
        sync::Accounts accounts({ directory.path(), {} });
        const auto added = answerOf(accounts.add(draft(sandbox.url()), m_key, false));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        id = added.value();
    }
    sync::Accounts accounts({ directory.path(), {} });
    QCOMPARE(accounts.connections().size(), 1);
    QVERIFY(accounts.connections().first().keyStoredAt.isValid());
    const auto opened = answerOf(accounts.open(id));
    QVERIFY(opened);
    QCOMPARE(answerOf(opened.value()->syncNow()).value().customers, 12);
    QVERIFY(answerOf(accounts.forgetConnection(id)));
}

void TestAccounts::keyIsNowhereOnDisk()
{
    SandboxProcess sandbox({ u"--customers"_s, u"12"_s, u"--key"_s, m_key });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto id = answerOf(accounts.add(draft(sandbox.url()), m_key, false)).value();
    {
        const auto session = answerOf(accounts.open(id)).value();
        answerOf(session->syncNow());
    }
    int files = 0;
    QDirIterator walk(directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3);
    QVERIFY(answerOf(accounts.forgetConnection(id)));
}

void TestAccounts::liveKeyNeverReplacesATestKey()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto id = answerOf(accounts.add(draft(sandbox.url()), m_key, true)).value();
    const auto replaced = answerOf(accounts.replaceKey(id, u"sk_live_other"_s, true));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, ApiError::Kind::NotPossible);
}

void TestAccounts::otherDealershipsKeyIsRefused()
{
    SandboxProcess ours({ u"--customers"_s, u"12"_s, u"--key"_s, m_key, u"--seed"_s, u"1"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    auto connection = draft(ours.url());
    const auto id = answerOf(accounts.add(connection, m_key, true)).value();
    {
        const auto session = answerOf(accounts.open(id)).value();
        QCOMPARE(answerOf(session->syncNow()).value().customers, 12);
    }
    // The same address now answers with another dealership's customers.
    const auto port = QString::number(ours.url().port());
    ours.stop();
    SandboxProcess theirs({ u"--customers"_s, u"12"_s, u"--key"_s, u"sk_test_theirs"_s, u"--seed"_s,
                            u"2"_s, u"--port"_s, port });
    QCOMPARE(theirs.url(), connection.baseUrl);
    const auto replaced = answerOf(accounts.replaceKey(id, u"sk_test_theirs"_s, true));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, ApiError::Kind::NotPossible);
}

void TestAccounts::rotatedKeyIsTaken()
{
    SandboxProcess sandbox(
        { u"--customers"_s, u"12"_s, u"--key"_s, m_key, u"--key"_s, u"sk_test_newer"_s });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto id = answerOf(accounts.add(draft(sandbox.url()), m_key, true)).value();
    {
        const auto session = answerOf(accounts.open(id)).value();
        answerOf(session->syncNow());
    }
    QVERIFY(answerOf(accounts.replaceKey(id, u"sk_test_newer"_s, true)));
    QVERIFY(answerOf(accounts.open(id)));
}

void TestAccounts::forgottenConnectionLeavesNothing()
{
    SandboxProcess sandbox({ u"--customers"_s, u"12"_s, u"--key"_s, m_key });
    QTemporaryDir directory;
    sync::Accounts accounts({ directory.path(), {} });
    const auto id = answerOf(accounts.add(draft(sandbox.url()), m_key, false)).value();
    {
        const auto session = answerOf(accounts.open(id)).value();
        answerOf(session->syncNow());
    }
    QVERIFY(QDir(directory.path() + u"/connections/"_s + id.value).exists());
    QVERIFY(answerOf(accounts.forgetConnection(id)));
    QVERIFY(!QDir(directory.path() + u"/connections/"_s + id.value).exists());
    QVERIFY(accounts.connections().isEmpty());
}

void TestAccounts::environmentKeyServesOneProcess()
{
    SandboxProcess sandbox({ u"--customers"_s, u"12"_s, u"--key"_s, m_key });
    QTemporaryDir directory;
    for (int run = 0; run < 2; ++run) {
        sync::Accounts accounts({ directory.path(), m_key.toLatin1() });
        const auto session = answerOf(accounts.openAddress(sandbox.url())).value();
        // The second process finds the databases of the first.
        QCOMPARE(answerOf(session->store().customers().count()), run == 0 ? 0 : 12);
        QCOMPARE(answerOf(session->syncNow()).value().customers, 12);
    }
    sync::Accounts without({ directory.path(), {} });
    QVERIFY(!answerOf(without.openAddress(sandbox.url())));
}

/// Its edits would go out with this connection's key.
void TestAccounts::aDeskOfTheOtherEnvironmentIsNotOpened()
{
    SandboxProcess sandbox({ u"--customers"_s, u"5"_s, u"--key"_s, m_key });
    QTemporaryDir demos, tests;
    sync::Accounts demo({ demos.path(), {} });
    sync::Accounts test({ tests.path(), m_key.toLatin1() });
    answerOf(demo.openDemo(sandbox.url(), sandbox.key().toLatin1())).value()->close();
    answerOf(test.openAddress(sandbox.url())).value()->close();
    const auto deskUnder = [](const QTemporaryDir &directory) {
        QDirIterator files(directory.path(), { u"desk.sqlite"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        return files.next();
    };
    const QString desk = deskUnder(tests);
    QVERIFY(QFile::remove(desk));
    QVERIFY(QFile::copy(deskUnder(demos), desk));
    const auto refused = answerOf(test.openAddress(sandbox.url()));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(u"demo"), qPrintable(refused.error().detail));
}

void TestAccounts::damagedFileIsSetAside()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    sync::Accounts accounts({ directory.path(), {} });
    QVERIFY(accounts.connections().isEmpty());
    QVERIFY(QFile::exists(directory.filePath(u"connections.json.damaged-1"_s)));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
