// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "await.h"
#include "network/keychain.h"
#include "rawclient.h"
#include "sandboxprocess.h"
#include "storage/desk.h"
#include "storage/store.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "sync/webhookinbox.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace forecourt;
using namespace Qt::StringLiterals;
using domain::WebhookVerdict;
using sync::WebhookFollowUp;
using sync::WebhookInbox;
using test::answerOf;

namespace {

const QByteArray secret = "whsec_of_the_sender"_ba;

QByteArray eventNow(const QByteArray &id, int secondsAgo = 0)
{
    const QDateTime at = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    return R"({"event":"resource.updated","timestamp":")"
        + at.toString(Qt::ISODateWithMs).toLatin1() + R"(","data":{"id":")" + id + R"("}})";
}

/// The inbox listens on this thread, and judges on those of the program's own pool.
QThreadPool &senders()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(4);
    return pool;
}

QFuture<int> sending(const QUrl &url, const QByteArray &body, const QByteArray &signature)
{
    test::RawHeaders headers;
    if (!signature.isEmpty())
        headers.append({ "X-Signature", signature });
    return QtConcurrent::run(&senders(), [=] {
        return test::rawRequest(url, "POST", url.path().toLatin1(), body, headers, 5'000).status;
    });
}

int send(const QUrl &url, const QByteArray &body, const QByteArray &signature)
{
    return answerOf(sending(url, body, signature));
}

int sendSigned(const QUrl &url, const QByteArray &body)
{
    return send(url, body, "sha256=" + domain::webhookSignature(secret, body));
}

/// A session on a fresh desk; the demo dealership is the same for all.
struct World
{
    explicit World(const test::SandboxProcess &server)
        : sandbox(server)
    {
        open();
    }
    ~World() { close(); }

    void open()
    {
        accounts =
            std::make_unique<sync::Accounts>(sync::Accounts::Options{ directory.path(), {} });
        openSession();
    }
    void openSession()
    {
        session = answerOf(accounts->openDemo(sandbox.url(), sandbox.key().toLatin1())).value();
    }
    void close()
    {
        if (session)
            session->close();
        session.reset();
    }

    const test::SandboxProcess &sandbox;
    QTemporaryDir directory;
    std::unique_ptr<sync::Accounts> accounts;
    std::shared_ptr<sync::Session> session;
};

} // namespace

/// Against a real desk; the secret's tests run themselves in a session with a real keyring.
class TestWebhookInbox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_world.reset(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void isOffUntilSwitchedOn();
    void needsASecret();
    void takesWhatIsSigned();
    void refusesAndCounts();
    void repeatedIsTakenOnce();
    void repeatedIsKnownAfterARestart();
    void undatedIsKnownHoweverOld();
    void whatIsStoppedDoesNotListenLater();
    void saysThatItCouldNotBeSwitchedOff();
    void aSecondStartHarmsNothing();
    void theSenderGetsAnAddressThatLeadsHere();
    void listensAgainAfterARestart();
    void secretInMemoryOutlivesTheSession();
    void newPathAndNewSecret();
    void placeIsKept();
    void staysWhereItIsWhenItCannotMove();
    void strangersAreToldOfNowAndThen();
    void noEventIsAcceptedThatIsNotOnDisk();
    void looksForWhatChanged();
    void syncsAgainAfterTheOneThatRuns();
    void secretIsInTheKeychainOnly();
    void forgettingClearsTheKeychain();
    void forgettingTheConnectionClearsTheKeychain();
    void noSecretIsStoredThatNothingTellsOf();
    void secretThatIsSetDuringAStartHolds();

private:
    WebhookInbox &inbox() { return m_world->session->webhooks(); }
    QString directory() const { return m_world->directory.path() + u"/connections/demo"_s; }
    void startListening();
    QList<domain::Paper> papers();
    void replaceInMemory();
    void forbidWriting(bool forbidden); ///< of the inbox's file
    static bool hasAKeyring() { return !qEnvironmentVariableIsEmpty("FORECOURT_TEST_KEYRING"); }
    void runWithAKeyring();

    int looks() const; ///< questions for the statistics, that the server saw

    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<World> m_world;
};

void TestWebhookInbox::initTestCase()
{
    m_sandbox = std::make_unique<test::SandboxProcess>(
        QStringList{ u"--customers"_s, u"3"_s, u"--vehicles"_s, u"3"_s, u"--blogs"_s, u"0"_s });
}

void TestWebhookInbox::init()
{
    m_world = std::make_unique<World>(*m_sandbox);
}

void TestWebhookInbox::startListening()
{
    QVERIFY(answerOf(inbox().setSecret(QString::fromLatin1(secret), true)));
    const auto started = answerOf(inbox().start());
    QVERIFY2(bool(started), qPrintable(inbox().problem()));
}

QList<domain::Paper> TestWebhookInbox::papers()
{
    return answerOf(m_world->session->store().desk().papers(domain::papers::webhookEvent));
}

void TestWebhookInbox::isOffUntilSwitchedOn()
{
    QVERIFY(!inbox().settings().isOn);
    QVERIFY(!inbox().isListening());
    QVERIFY(inbox().url().isEmpty());
    inbox().resume();
    QVERIFY(!inbox().isListening());
    startListening();
    QCOMPARE(inbox().url().host(), u"127.0.0.1"_s);
    QCOMPARE(inbox().url().path().size(), u"/hooks/"_s.size() + 32);
    QVERIFY(inbox().isLoopbackOnly());
    inbox().stop();
    QVERIFY(!inbox().isListening());
    QVERIFY(!inbox().settings().isOn);
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 0);
}

void TestWebhookInbox::needsASecret()
{
    const auto refused = answerOf(inbox().start());
    QVERIFY(!refused);
    QVERIFY(!inbox().isListening());
    QVERIFY(!inbox().problem().isEmpty());
    QVERIFY(!answerOf(inbox().setSecret(u"with a blank"_s, true)));
    QVERIFY(!answerOf(inbox().setSecret(u"  "_s, true)));
    QVERIFY(!inbox().settings().hasSecret);
    QVERIFY(WebhookInbox::makeSecret() != WebhookInbox::makeSecret());
}

void TestWebhookInbox::takesWhatIsSigned()
{
    startListening();
    const QSignalSpy received(&inbox(), &WebhookInbox::received);
    const QByteArray body = eventNow("123");
    QCOMPARE(sendSigned(inbox().url(), body), 204);
    QCOMPARE(received.size(), 1);
    const auto kept = papers();
    QCOMPARE(kept.size(), 1);
    const auto event = domain::webhookEventFrom(kept.first());
    QCOMPARE(event->name, u"resource.updated"_s);
    QCOMPARE(event->verdict, WebhookVerdict::Taken);
    QCOMPARE(event->size, body.size());
    QCOMPARE(event->content.value("data"_L1).toObject().value("id"_L1).toString(), u"123"_s);
    QCOMPARE(sendSigned(inbox().url(), R"({"event":"undated"})"), 204);
    QCOMPARE(papers().size(), 2);
    QVERIFY(inbox().refused().isEmpty());
}

void TestWebhookInbox::refusesAndCounts()
{
    startListening();
    const QUrl url = inbox().url();
    QCOMPARE(send(url, eventNow("1"), {}), 401);
    QCOMPARE(send(url, eventNow("2"), domain::webhookSignature("another", eventNow("2"))), 401);
    QCOMPARE(sendSigned(url, eventNow("3", 400)), 400);
    QCOMPARE(sendSigned(url, eventNow("4", -400)), 400);
    QCOMPARE(sendSigned(url, "no event"), 400);
    QUrl elsewhere = url;
    elsewhere.setPath(u"/hooks/"_s);
    QCOMPARE(sendSigned(elsewhere, eventNow("5")), 404);
    QCOMPARE(inbox().refused(),
             (QMap<WebhookVerdict, int>{ { WebhookVerdict::NoSignature, 1 },
                                         { WebhookVerdict::WrongSignature, 1 },
                                         { WebhookVerdict::Malformed, 1 },
                                         { WebhookVerdict::Stale, 2 } }));
    QCOMPARE(inbox().turnedAway(), (QMap<int, int>{ { 404, 1 } }));
    QVERIFY(papers().isEmpty());
}

void TestWebhookInbox::repeatedIsTakenOnce()
{
    startListening();
    const QByteArray body = eventNow("1");
    const QUrl url = inbox().url();
    // At the same time, so that the first is not on disk yet when the second is judged.
    const QByteArray signature = domain::webhookSignature(secret, body);
    const auto first = sending(url, body, signature);
    const auto second = sending(url, body, signature);
    QCOMPARE(answerOf(first), 204);
    QCOMPARE(answerOf(second), 204);
    QCOMPARE(sendSigned(url, body), 204);
    QCOMPARE(papers().size(), 1);
    QCOMPARE(inbox().refused().value(WebhookVerdict::Repeated), 2);
}

void TestWebhookInbox::repeatedIsKnownAfterARestart()
{
    startListening();
    const QByteArray body = eventNow("1");
    QCOMPARE(sendSigned(inbox().url(), body), 204);
    m_world->close();
    m_world->open();
    startListening();
    QCOMPARE(sendSigned(inbox().url(), body), 204);
    QCOMPARE(papers().size(), 1);
    QCOMPARE(inbox().refused().value(WebhookVerdict::Repeated), 1);
}

// Signed bytes without a time could be recorded today and sent again next year.
void TestWebhookInbox::undatedIsKnownHoweverOld()
{
    const QByteArray body = R"({"event":"undated"})";
    domain::WebhookDelivery delivery{ body, domain::webhookSignature(secret, body), {} };
    delivery.received = QDateTime::currentDateTimeUtc().addYears(-1);
    const domain::WebhookEvent old = domain::judgedWebhook(delivery, secret);
    QVERIFY(
        answerOf(m_world->session->store().desk().savePaper(domain::paperOf(old), u"received"_s)));
    startListening();
    QCOMPARE(sendSigned(inbox().url(), body), 204); // an honest sender is not refused
    QCOMPARE(papers().size(), 1);
    QCOMPARE(inbox().refused().value(WebhookVerdict::Repeated), 1);
}

void TestWebhookInbox::whatIsStoppedDoesNotListenLater()
{
    QVERIFY(answerOf(inbox().setSecret(QString::fromLatin1(secret), true)));
    const auto starting = inbox().start();
    inbox().stop();
    answerOf(starting); // it may have been quicker
    QVERIFY(!inbox().isListening());
    QVERIFY(!inbox().settings().isOn);
    QVERIFY(answerOf(inbox().start()));
}

void TestWebhookInbox::forbidWriting(bool forbidden)
{
    const QString name = directory() + u"/webhooks.json"_s;
    if (forbidden)
        QVERIFY(QFile::remove(name) && QDir().mkdir(name));
    else
        QVERIFY(QDir().rmdir(name));
}

// Else it would listen again at the next start, although somebody closed it.
void TestWebhookInbox::saysThatItCouldNotBeSwitchedOff()
{
    startListening();
    forbidWriting(true);
    inbox().stop();
    QVERIFY(!inbox().isListening());
    QVERIFY(inbox().settings().isOn);
    QVERIFY(!inbox().problem().isEmpty());
    forbidWriting(false);
    inbox().stop();
    QVERIFY(!inbox().settings().isOn);
    QCOMPARE(inbox().problem(), QString());
}

void TestWebhookInbox::aSecondStartHarmsNothing()
{
    startListening();
    const QUrl before = inbox().url();
    forbidWriting(true);
    QVERIFY(answerOf(inbox().start()));
    QCOMPARE(inbox().url(), before);
    QCOMPARE(sendSigned(before, eventNow("1")), 204);
}

void TestWebhookInbox::theSenderGetsAnAddressThatLeadsHere()
{
    startListening();
    QVERIFY(answerOf(inbox().setPlace(u"0.0.0.0"_s, 0)));
    const QHostAddress told(inbox().url().host());
    QVERIFY2(QNetworkInterface::allAddresses().contains(told), qPrintable(inbox().url().host()));
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 204);
}

void TestWebhookInbox::listensAgainAfterARestart()
{
    startListening();
    const QUrl before = inbox().url();
    m_world->close();
    m_world->open();
    QVERIFY(inbox().settings().isOn);
    QVERIFY(!inbox().isListening()); // a command on this desk does not
    QCOMPARE(inbox().url(), before);
    inbox().resume(); // the secret was in memory only, and is gone
    QTRY_VERIFY(!inbox().problem().isEmpty());
    QVERIFY(!inbox().isListening());
    startListening();
    QCOMPARE(inbox().url(), before);
    QVERIFY(inbox().problem().isEmpty());
}

void TestWebhookInbox::secretInMemoryOutlivesTheSession()
{
    startListening();
    m_world->close();
    m_world->openSession();
    QVERIFY(inbox().settings().hasSecret);
    QVERIFY(inbox().settings().secretInMemoryOnly);
    inbox().resume();
    QTRY_VERIFY(inbox().isListening());
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 204);
}

void TestWebhookInbox::newPathAndNewSecret()
{
    startListening();
    const QUrl before = inbox().url();
    QVERIFY(answerOf(inbox().rotatePath()));
    const QUrl after = inbox().url();
    QVERIFY(before.path() != after.path());
    QCOMPARE(before.port(), after.port());
    QCOMPARE(sendSigned(before, eventNow("1")), 404);
    QCOMPARE(sendSigned(after, eventNow("2")), 204);
    QVERIFY(answerOf(inbox().setSecret(u"another"_s, true)));
    QCOMPARE(sendSigned(after, eventNow("3")), 401);
    QCOMPARE(send(after, eventNow("4"), "x"), 401);
    const QByteArray body = eventNow("5");
    QCOMPARE(send(after, body, domain::webhookSignature("another", body)), 204);
    QVERIFY(answerOf(inbox().forgetSecret()));
    QVERIFY(!inbox().isListening() && !inbox().settings().hasSecret);
}

void TestWebhookInbox::placeIsKept()
{
    startListening();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto refused = answerOf(inbox().setPlace(u"127.0.0.1"_s, other.serverPort()));
    QVERIFY(!refused);
    QVERIFY(inbox().problem().contains(QString::number(other.serverPort())));
    other.close();
    QVERIFY(answerOf(inbox().setPlace(u"0.0.0.0"_s, 0)));
    QVERIFY(!inbox().isLoopbackOnly());
    QVERIFY(inbox().settings().port != 0);
    QVERIFY(inbox().setFollowUp(WebhookFollowUp::Pass));
    const sync::WebhookSettings before = inbox().settings();
    m_world->close();
    m_world->open();
    QCOMPARE(inbox().settings().address, before.address);
    QCOMPARE(inbox().settings().port, before.port);
    QCOMPARE(inbox().settings().path, before.path);
    QCOMPARE(inbox().settings().followUp, WebhookFollowUp::Pass);
}

void TestWebhookInbox::staysWhereItIsWhenItCannotMove()
{
    startListening();
    const QUrl before = inbox().url();
    const sync::WebhookSettings kept = inbox().settings();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QVERIFY(!answerOf(inbox().setPlace(u"127.0.0.1"_s, other.serverPort())));
    QVERIFY(inbox().problem().contains(QString::number(other.serverPort())));
    QVERIFY(inbox().isListening());
    QCOMPARE(inbox().settings(), kept);
    QCOMPARE(sendSigned(before, eventNow("1")), 204);
    QVERIFY(!answerOf(inbox().setPlace(u"nowhere"_s, 0)));
    QCOMPARE(sendSigned(before, eventNow("2")), 204);
    forbidWriting(true); // the new place cannot be kept
    QVERIFY(!answerOf(inbox().rotatePath()));
    QCOMPARE(inbox().url(), before);
    QCOMPARE(sendSigned(before, eventNow("3")), 204);
    forbidWriting(false);
    QVERIFY(answerOf(inbox().rotatePath()));
    QCOMPARE(inbox().problem(), QString());
}

// Whoever knocks at a wrong path must not keep the window busy.
void TestWebhookInbox::strangersAreToldOfNowAndThen()
{
    startListening();
    constexpr int Strangers = 15;
    const QSignalSpy changed(&inbox(), &WebhookInbox::changed);
    QElapsedTimer timer;
    timer.start();
    std::array<QTcpSocket, Strangers> sockets;
    for (QTcpSocket &socket : sockets) {
        socket.connectToHost(u"127.0.0.1"_s, inbox().settings().port);
        socket.write("POST /hooks/ HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    }
    QTRY_COMPARE(inbox().turnedAway().value(404), Strangers);
    QVERIFY2(changed.size() <= 1 + timer.elapsed() / 200,
             qPrintable(QString::number(changed.size())));
    QTRY_VERIFY(!changed.isEmpty());
}

void TestWebhookInbox::noEventIsAcceptedThatIsNotOnDisk()
{
    startListening();
    const QByteArray body = eventNow("1");
    // The desk's table is taken away under it, once the repetition waits for the first to be saved.
    {
        QSqlDatabase desk = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        desk.setDatabaseName(directory() + u"/desk.sqlite"_s);
        QVERIFY(desk.open());
        QSqlQuery query(desk);
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(query.exec(u"ALTER TABLE journal RENAME TO away"_s));
        const QByteArray signature = domain::webhookSignature(secret, body);
        const auto first = sending(inbox().url(), body, signature);
        const auto second = sending(inbox().url(), body, signature);
        QTRY_COMPARE(inbox().refused().value(WebhookVerdict::Repeated), 1);
        QVERIFY(query.exec(u"COMMIT"_s));
        QCOMPARE(answerOf(first), 503);
        QCOMPARE(answerOf(second), 503);
    }
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        QVERIFY(query.exec(u"ALTER TABLE away RENAME TO journal"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    // And the same bytes are taken when they come again.
    QCOMPARE(sendSigned(inbox().url(), body), 204);
    QCOMPARE(papers().size(), 1);
}

int TestWebhookInbox::looks() const
{
    int count = 0;
    const QJsonArray requests = m_sandbox->requests();
    for (const QJsonValue &request : requests)
        count += request.toObject().value("path"_L1).toString().endsWith("stats/summary"_L1);
    return count;
}

void TestWebhookInbox::looksForWhatChanged()
{
    QVERIFY(answerOf(m_world->session->syncNow(), 60'000));
    startListening();
    QVERIFY(inbox().setFollowUp(WebhookFollowUp::Look));
    const int before = looks();
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 204);
    QTRY_VERIFY_WITH_TIMEOUT(looks() > before, 20'000);
    // The next ones wait for their time, however many they are.
    QTest::qWait(1'500);
    const int once = looks();
    QCOMPARE(sendSigned(inbox().url(), eventNow("2")), 204);
    QTest::qWait(2'500);
    QCOMPARE(looks(), once);
}

void TestWebhookInbox::syncsAgainAfterTheOneThatRuns()
{
    startListening();
    QVERIFY(inbox().setFollowUp(WebhookFollowUp::Pass));
    int passes = 0;
    connect(m_world->session.get(), &sync::Session::syncFinished, this, [&] { ++passes; });
    m_sandbox->post(u"/_sandbox/options"_s, { { u"latency"_s, 150 } });
    m_world->session->syncNow();
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 204);
    QTRY_COMPARE_WITH_TIMEOUT(passes, 1, 30'000);
    m_sandbox->post(u"/_sandbox/options"_s, { { u"latency"_s, 0 } });
    QTRY_COMPARE_WITH_TIMEOUT(passes, 2, 30'000);
}

void TestWebhookInbox::secretIsInTheKeychainOnly()
{
    if (!hasAKeyring())
        return runWithAKeyring();
    QVERIFY(answerOf(inbox().setSecret(QString::fromLatin1(secret), false)));
    QVERIFY(answerOf(inbox().start()));
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 204);
    m_world->close();
    QDirIterator files(m_world->directory.path(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked > 3);
    m_world->open();
    inbox().resume(); // with the secret of the keychain
    QTRY_VERIFY(inbox().isListening());
    QCOMPARE(sendSigned(inbox().url(), eventNow("2")), 204);
    QVERIFY(answerOf(inbox().forgetSecret()));
    QVERIFY(!answerOf(inbox().start()));
}

static QByteArray keptSecret()
{
    network::Keychain keychain;
    const QString account = WebhookInbox::secretId(sync::Accounts::demoId()).value;
    return test::resultOf(keychain.read(account, false))->reveal();
}

/// As a person does who finds the keychain locked.
void TestWebhookInbox::replaceInMemory()
{
    QVERIFY(answerOf(inbox().setSecret(u"first"_s, false)));
    QVERIFY(answerOf(inbox().setSecret(u"second"_s, true)));
    QCOMPARE(keptSecret(), "first"_ba);
}

void TestWebhookInbox::forgettingClearsTheKeychain()
{
    if (!hasAKeyring())
        return runWithAKeyring();
    replaceInMemory();
    QVERIFY(answerOf(inbox().forgetSecret()));
    QCOMPARE(keptSecret(), QByteArray());
}

void TestWebhookInbox::forgettingTheConnectionClearsTheKeychain()
{
    if (!hasAKeyring())
        return runWithAKeyring();
    replaceInMemory();
    m_world->close();
    m_world->open();
    QVERIFY(!inbox().settings().hasSecret); // the old one fits no more
    QVERIFY(!answerOf(inbox().start()));
    m_world->close();
    QVERIFY(answerOf(m_world->accounts->forgetConnection(sync::Accounts::demoId())));
    QCOMPARE(keptSecret(), QByteArray());
}

void TestWebhookInbox::noSecretIsStoredThatNothingTellsOf()
{
    if (!hasAKeyring())
        return runWithAKeyring();
    QVERIFY(inbox().setFollowUp(WebhookFollowUp::Pass)); // so that there is a file
    forbidWriting(true);
    QVERIFY(!answerOf(inbox().setSecret(u"first"_s, false)));
    QVERIFY(!inbox().settings().hasSecret);
    QCOMPARE(keptSecret(), QByteArray());
}

void TestWebhookInbox::secretThatIsSetDuringAStartHolds()
{
    if (!hasAKeyring())
        return runWithAKeyring();
    QVERIFY(answerOf(inbox().setSecret(u"first"_s, false)));
    QVERIFY(answerOf(inbox().start()));
    inbox().stop();
    const auto starting = inbox().start(); // the keychain takes its time
    QVERIFY(answerOf(inbox().setSecret(QString::fromLatin1(secret), true)));
    QVERIFY(answerOf(starting));
    QCOMPARE(sendSigned(inbox().url(), eventNow("1")), 204);
}

void TestWebhookInbox::runWithAKeyring()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(FORECOURT_SOURCE_DIR "/tests/support/with-session.sh"),
                  { u"env"_s, u"FORECOURT_TEST_KEYRING=unlocked"_s,
                    QCoreApplication::applicationFilePath(),
                    QString::fromLatin1(QTest::currentTestFunction()) });
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

QTEST_GUILESS_MAIN(TestWebhookInbox)
#include "tst_webhookinbox.moc"
