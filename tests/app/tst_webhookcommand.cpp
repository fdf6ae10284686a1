// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"
#include "sync/webhookinbox.h"

#include <QProcess>
#include <QTcpServer>
#include <QTest>

using namespace forecourt;
using namespace Qt::StringLiterals;
using test::answerOf;

/// `forecourt webhook send`, as a process, to a desk's real inbox.
class TestWebhookCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void sendsAnEvent();
    void takesTheSecretFromStandardInput();
    void takesTheSecretAsAShellGivesIt();
    void leavesNoSecretInTheEnvironment();
    void sendsAFileAsItIs();
    void saysThatItWasRefused();
    void saysThatNobodyAnswers();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    struct Ended
    {
        int exitCode = -1;
        QString out, err;
    };
    /// The event loop runs meanwhile: the inbox lives in this process.
    Ended run(const QStringList &arguments, const QByteArray &secret, const QByteArray &input = {});
    static QProcessEnvironment environmentWith(const QByteArray &secret);
    sync::WebhookInbox &inbox() { return m_fixture->session->webhooks(); }
    QString url() { return inbox().url().toString(); }
    QList<domain::WebhookEvent> events();

    std::unique_ptr<test::SessionFixture> m_fixture;
};

void TestWebhookCommand::initTestCase()
{
    m_fixture = std::make_unique<test::SessionFixture>(
        QStringList{ u"--customers"_s, u"2"_s, u"--vehicles"_s, u"2"_s, u"--blogs"_s, u"0"_s });
    QVERIFY(answerOf(inbox().setSecret(u"shared-secret"_s, true)));
    QVERIFY(answerOf(inbox().start()));
}

QProcessEnvironment TestWebhookCommand::environmentWith(const QByteArray &secret)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"FORECOURT_WEBHOOK_SECRET"_s);
    if (!secret.isEmpty())
        environment.insert(u"FORECOURT_WEBHOOK_SECRET"_s, QString::fromLatin1(secret));
    return environment;
}

TestWebhookCommand::Ended TestWebhookCommand::run(const QStringList &arguments,
                                                  const QByteArray &secret, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(secret));
    process.start(QStringLiteral(FORECOURT_PROGRAM),
                  QStringList{ u"webhook"_s, u"send"_s } + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()) };
}

QList<domain::WebhookEvent> TestWebhookCommand::events()
{
    QList<domain::WebhookEvent> found;
    const auto papers = answerOf(m_fixture->store().desk().papers(domain::papers::webhookEvent));
    for (const domain::Paper &paper : papers)
        found.append(*domain::webhookEventFrom(paper));
    return found;
}

void TestWebhookCommand::sendsAnEvent()
{
    const Ended sent =
        run({ url(), u"--event"_s, u"car.sold"_s, u"--data"_s, uR"({"id":"7","price":4850000})"_s },
            "shared-secret");
    QCOMPARE(sent.err, QString());
    QCOMPARE(sent.out, u"204 No Content\n"_s);
    QCOMPARE(sent.exitCode, 0);
    const auto kept = events();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().name, u"car.sold"_s);
    QCOMPARE(kept.first().verdict, domain::WebhookVerdict::Taken);
    QCOMPARE(kept.first().content.value("data"_L1).toObject().value("price"_L1).toInt(), 4850000);
}

void TestWebhookCommand::takesTheSecretFromStandardInput()
{
    const Ended sent = run({ url() }, {}, "shared-secret\n");
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(events().first().name, u"forecourt.test"_s);
    const Ended none = run({ url() }, {});
    QCOMPARE(none.exitCode, 2);
    QVERIFY(none.err.contains("FORECOURT_WEBHOOK_SECRET"_L1));
    QVERIFY(none.out.isEmpty());
}

void TestWebhookCommand::takesTheSecretAsAShellGivesIt()
{
    const Ended sent = run({ url() }, " shared-secret\r\n");
    QCOMPARE(sent.out, u"204 No Content\n"_s);
    QCOMPARE(run({ url() }, "\n").exitCode, 2);
}

void TestWebhookCommand::leavesNoSecretInTheEnvironment()
{
#ifndef Q_OS_LINUX
    QSKIP("Only here the system shows what it handed over");
#endif
    QTcpServer silent; // so that the command waits
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess process;
    process.setProcessEnvironment(environmentWith("shared-secret"));
    process.start(
        QStringLiteral(FORECOURT_PROGRAM),
        { u"webhook"_s, u"send"_s, u"http://127.0.0.1:%1/hooks"_s.arg(silent.serverPort()) });
    QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 30'000);
    QFile environment(u"/proc/%1/environ"_s.arg(process.processId()));
    QVERIFY(environment.open(QIODevice::ReadOnly));
    const QByteArray handedOver = environment.readAll();
    QVERIFY(handedOver.contains("FORECOURT_WEBHOOK_SECRET="));
    QVERIFY(!handedOver.contains("shared-secret"));
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
}

void TestWebhookCommand::sendsAFileAsItIs()
{
    const QString name = m_fixture->directory.filePath(u"event.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"event\":\t\"from.file\" }\n");
    file.close();
    QCOMPARE(run({ url(), u"--file"_s, name }, "shared-secret").exitCode, 0);
    QCOMPARE(events().first().name, u"from.file"_s);
    QCOMPARE(events().first().size, 25);
    const Ended missing = run({ url(), u"--file"_s, name + u"x" }, "shared-secret");
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.contains("event.jsonx"_L1));
}

void TestWebhookCommand::saysThatItWasRefused()
{
    const qsizetype before = events().size();
    const Ended refused = run({ url() }, "another");
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.out,
             u"401 Unauthorized: X-Signature does not fit the body and the secret.\n"_s);
    QVERIFY(!refused.out.contains("another"_L1) && !refused.err.contains("another"_L1));
    QCOMPARE(events().size(), before);
}

void TestWebhookCommand::saysThatNobodyAnswers()
{
    const Ended silent = run({ u"http://127.0.0.1:1/hooks"_s }, "shared-secret");
    QCOMPARE(silent.exitCode, 1);
    QVERIFY(silent.out.isEmpty());
    QVERIFY(silent.err.startsWith("forecourt: no answer"_L1));
}

void TestWebhookCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString to = u"http://127.0.0.1:1/"_s;
    QTest::newRow("no address") << QStringList();
    QTest::newRow("another scheme") << QStringList{ u"ftp://127.0.0.1/"_s };
    QTest::newRow("no address at all") << QStringList{ u"localhost"_s };
    QTest::newRow("a word too many") << QStringList{ to, u"x"_s };
    QTest::newRow("no JSON") << QStringList{ to, u"--data"_s, u"{"_s };
    QTest::newRow("two values") << QStringList{ to, u"--data"_s, u"1,2"_s };
    QTest::newRow("a file and an event")
        << QStringList{ to, u"--file"_s, u"x"_s, u"--event"_s, u"y"_s };
    QTest::newRow("a secret for all to see") << QStringList{ to, u"--secret"_s, u"x"_s };
    QTest::newRow("an option of others") << QStringList{ to, u"--json"_s };
}

void TestWebhookCommand::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const Ended refused = run(arguments, "shared-secret");
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("forecourt --help"_L1));
}

QTEST_GUILESS_MAIN(TestWebhookCommand)
#include "tst_webhookcommand.moc"
