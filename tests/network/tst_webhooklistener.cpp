// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/webhooklistener.h"

#include <QHostAddress>
#include <QPromise>
#include <QTcpSocket>
#include <QTest>

using namespace forecourt;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using network::WebhookListener;

namespace {

const QString path = u"/hooks/00112233445566778899aabbccddeeff"_s;

QFuture<int> ready(int status)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(status);
    promise.finish();
    return promise.future();
}

/// A sender that says exactly what it is given, and hears until the other side hangs up.
class Sender
{
public:
    explicit Sender(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_heard += m_socket.readAll(); });
    }
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool isGone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    int status() const { return m_heard.mid(9, 3).toInt(); }
    bool hasAnswer() const { return m_heard.contains("\r\n\r\n"); }
    const QByteArray &heard() const { return m_heard; }
    void hangUp() { m_socket.disconnectFromHost(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

QByteArray post(const QByteArray &body, const QByteArray &fields = "",
                const QByteArray &target = path.toLatin1())
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestWebhookListener : public QObject
{
    Q_OBJECT

private slots:
    void init() { listen({}); }
    void cleanup() { m_listener.reset(); }

    void handsOverTheBytes();
    void refuses_data();
    void refuses();
    void answersWhenTheJudgeDoes();
    void sayNothingLate();
    void halfARequestIsNone();
    void bytesOneByOne();
    void largestBody();
    void tooLargeIsRefusedBeforeItIsSent();
    void refusalReachesWhoStillSends();
    void pipelinedSecondIsNotTaken();
    void asksForTheBody();
    void rate();
    void connections();
    void closes();
    void aTakenPortIsSaid();
    void loopback();

private:
    void listen(WebhookListener::Limits limits);
    int statusOf(const QByteArray &request);

    std::unique_ptr<WebhookListener> m_listener;
    QList<domain::WebhookDelivery> m_judged;
    std::function<QFuture<int>()> m_answer;
    QList<int> m_turnedAway;
};

void TestWebhookListener::listen(WebhookListener::Limits limits)
{
    m_judged.clear();
    m_turnedAway.clear();
    m_answer = [] { return ready(204); };
    m_listener = std::make_unique<WebhookListener>(
        [this](const domain::WebhookDelivery &delivery) {
            m_judged.append(delivery);
            return m_answer();
        },
        limits);
    connect(m_listener.get(), &WebhookListener::turnedAway, this,
            [this](int status) { m_turnedAway.append(status); });
    QVERIFY(m_listener->listen({ u"127.0.0.1"_s, 0, path }));
}

int TestWebhookListener::statusOf(const QByteArray &request)
{
    Sender sender(m_listener->port());
    sender.say(request);
    return QTest::qWaitFor([&] { return sender.hasAnswer(); }, 30'000) ? sender.status() : 0;
}

void TestWebhookListener::handsOverTheBytes()
{
    const QByteArray body = "{\"event\":\"a\"}\0\xff\r\n\r\n"_ba;
    Sender sender(m_listener->port());
    sender.say(post(body, "x-SIGNATURE:  sha256=abc \r\n"));
    QTRY_VERIFY(sender.isGone());
    QCOMPARE(sender.heard(), "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"_ba);
    QCOMPARE(m_judged.size(), 1);
    QCOMPARE(m_judged.first().body, body);
    QCOMPARE(m_judged.first().signature, "sha256=abc"_ba);
    QVERIFY(m_judged.first().received.isValid());
    QVERIFY(m_turnedAway.isEmpty());
}

void TestWebhookListener::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");

    const QByteArray target = path.toLatin1();
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const auto fields = [&](const QByteArray &lines) -> QByteArray {
        return "POST " + target + " HTTP/1.1\r\n" + lines + "\r\n";
    };
    row("another path", post("{}", "", "/hooks/ffffffffffffffffffffffffffffffff"), 404);
    row("a longer path", post("{}", "", target + "/"), 404);
    row("a query", post("{}", "", target + "?a=b"), 404);
    row("the root", post("{}", "", "/"), 404);
    row("GET elsewhere", "GET / HTTP/1.1\r\n\r\n", 404);
    row("GET", "GET " + target + " HTTP/1.1\r\n\r\n", 405);
    row("PUT", "PUT " + target + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 405);
    row("post", "post " + target + " HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 405);
    row("chunked", fields("Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n\r\n", 411);
    row("chunked and a length", fields("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"), 411);
    row("no length", fields(""), 411);
    row("two lengths", fields("Content-Length: 2\r\nContent-Length: 3\r\n") + "{}", 400);
    row("a list of lengths", fields("Content-Length: 2, 2\r\n") + "{}", 400);
    row("a signed length", fields("Content-Length: +2\r\n") + "{}", 400);
    row("a negative length", fields("Content-Length: -2\r\n"), 400);
    row("no figure", fields("Content-Length: two\r\n"), 400);
    row("too long for a number", fields("Content-Length: 99999999999999999999\r\n"), 413);
    row("a byte too long", fields("Content-Length: 1048577\r\n"), 413);
    row("a head too long", fields("X-Filler: " + QByteArray(16'400, 'x') + "\r\n"), 413);
    row("a head without end", "POST " + target + QByteArray(20'000, 'x'), 413);
    row("two signatures", post("{}", "X-Signature: a\r\nX-Signature: b\r\n"), 400);
    row("a folded line", post("{}", "X-Signature: a\r\n b\r\n"), 400);
    row("a blank before the colon", post("{}", "X-Signature : a\r\n"), 400);
    row("no colon", post("{}", "X-Signature\r\n"), 400);
    row("a lone line feed", post("{}", "X-A: b\nX-Signature: a\r\n"), 400);
    row("a NUL", post("{}", "X-A: "_ba + '\0' + "\r\n"), 400);
    row("no HTTP", "hello\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("a whole URL", "POST http://localhost" + target + " HTTP/1.1\r\n\r\n", 400);
    row("nothing but an end", "\r\n\r\n", 400);
    row("TLS", QByteArray::fromHex("160301020001000000000d0a0d0a"), 400);
}

void TestWebhookListener::refuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QCOMPARE(statusOf(request), status);
    QVERIFY(m_judged.isEmpty());
    QCOMPARE(m_turnedAway, QList<int>{ status });
    // And it still serves.
    QCOMPARE(statusOf(post("{}")), 204);
}

void TestWebhookListener::answersWhenTheJudgeDoes()
{
    QPromise<int> promise;
    promise.start();
    m_answer = [&] { return promise.future(); };
    Sender sender(m_listener->port());
    sender.say(post("{}"));
    QTRY_COMPARE(m_judged.size(), 1);
    QVERIFY(sender.heard().isEmpty());
    promise.addResult(401);
    promise.finish();
    QTRY_VERIFY(sender.isGone());
    QCOMPARE(sender.status(), 401);
    QVERIFY(sender.heard().endsWith("X-Signature does not fit the body and the secret.\n"));
}

/// Who sends slowly, who says nothing, and a judge who does not come back.
void TestWebhookListener::sayNothingLate()
{
    WebhookListener::Limits limits;
    limits.patience = 200ms;
    listen(limits);
    QPromise<int> never;
    never.start();
    m_answer = [&] { return never.future(); };
    Sender silent(m_listener->port());
    Sender slow(m_listener->port());
    slow.say(post("{}").chopped(1));
    Sender waiting(m_listener->port());
    waiting.say(post("{}"));
    QTRY_VERIFY(silent.hasAnswer() && slow.hasAnswer() && waiting.isGone());
    QCOMPARE(silent.status(), 408);
    QCOMPARE(slow.status(), 408);
    QCOMPARE(waiting.status(), 503);
    QCOMPARE(m_judged.size(), 1);
    QTRY_VERIFY(silent.isGone() && slow.isGone());
    never.finish();
}

void TestWebhookListener::halfARequestIsNone()
{
    Sender sender(m_listener->port());
    sender.say(post(QByteArray(1000, 'x')).chopped(500));
    QTRY_VERIFY(sender.isConnected());
    sender.hangUp();
    QTRY_VERIFY(sender.isGone());
    QCOMPARE(statusOf(post("{}")), 204);
    QCOMPARE(m_judged.size(), 1);
    QCOMPARE(m_judged.first().body, "{}"_ba);
}

void TestWebhookListener::bytesOneByOne()
{
    Sender sender(m_listener->port());
    QTRY_VERIFY(sender.isConnected());
    for (const char byte : post("{\"event\":1}", "X-Signature: s\r\n")) {
        sender.say(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(sender.status(), 204);
    QCOMPARE(m_judged.first().body, "{\"event\":1}"_ba);
}

void TestWebhookListener::largestBody()
{
    const QByteArray body(1024 * 1024, 'x');
    QCOMPARE(statusOf(post(body)), 204);
    QCOMPARE(m_judged.first().body, body);
}

void TestWebhookListener::tooLargeIsRefusedBeforeItIsSent()
{
    const QByteArray request = post(QByteArray(2 * 1024 * 1024, 'x'));
    QCOMPARE(statusOf(request.first(request.indexOf("\r\n\r\n") + 4)), 413);
}

void TestWebhookListener::refusalReachesWhoStillSends()
{
    QCOMPARE(statusOf(post(QByteArray(3 * 1024 * 1024, 'x'))), 413);
}

void TestWebhookListener::pipelinedSecondIsNotTaken()
{
    Sender sender(m_listener->port());
    sender.say(post("{\"event\":\"a\"}") + post("{\"event\":\"b\"}"));
    QTRY_VERIFY(sender.hasAnswer());
    QCOMPARE(sender.status(), 204);
    QVERIFY(sender.heard().contains("Connection: close"));
    QTRY_VERIFY(sender.isGone());
    QCOMPARE(sender.heard().count("HTTP/1.1"), 1);
    QCOMPARE(m_judged.size(), 1);
    QCOMPARE(m_judged.first().body, "{\"event\":\"a\"}"_ba);
}

void TestWebhookListener::asksForTheBody()
{
    const QByteArray request = post("{}", "Expect: 100-continue\r\n");
    Sender sender(m_listener->port());
    sender.say(request.chopped(2));
    QTRY_COMPARE(sender.heard(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    sender.say("{}");
    QTRY_VERIFY(sender.heard().contains("HTTP/1.1 204"));
}

void TestWebhookListener::rate()
{
    WebhookListener::Limits limits;
    limits.perMinute = 3;
    listen(limits);
    // Those who do not know the path use up nothing.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(statusOf(post("{}", "", "/")), 404);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(post("{}")), 204);
    Sender sender(m_listener->port());
    sender.say(post("{}"));
    QTRY_COMPARE(sender.status(), 429);
    QVERIFY(sender.heard().contains("Retry-After: 60"));
    QCOMPARE(m_judged.size(), 3);
}

void TestWebhookListener::connections()
{
    std::vector<std::unique_ptr<Sender>> idle;
    for (int i = 0; i < 16; ++i)
        idle.push_back(std::make_unique<Sender>(m_listener->port()));
    QTRY_VERIFY(std::ranges::all_of(idle, [](const auto &each) { return each->isConnected(); }));
    QCOMPARE(statusOf(post("{}")), 503);
    idle.clear();
    QTRY_COMPARE(statusOf(post("{}")), 204);
}

void TestWebhookListener::closes()
{
    Sender sender(m_listener->port());
    sender.say("POST");
    QTRY_VERIFY(sender.isConnected());
    const quint16 port = m_listener->port();
    m_listener->close();
    QVERIFY(!m_listener->isListening());
    QTRY_VERIFY(sender.isGone());
    Sender late(port);
    QTRY_VERIFY(late.isGone());
    QVERIFY(m_listener->listen({ u"127.0.0.1"_s, port, path }));
    QCOMPARE(statusOf(post("{}")), 204);
}

void TestWebhookListener::aTakenPortIsSaid()
{
    WebhookListener other([](const domain::WebhookDelivery &) { return ready(204); });
    const auto refused = other.listen({ u"127.0.0.1"_s, m_listener->port(), path });
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(QString::number(m_listener->port())));
    QVERIFY(!other.listen({ u"not an address"_s, 0, path }));
    QVERIFY(!other.isListening());
}

void TestWebhookListener::loopback()
{
    QVERIFY(WebhookListener::isLoopback(u"127.0.0.1"_s));
    QVERIFY(WebhookListener::isLoopback(u"::1"_s));
    QVERIFY(!WebhookListener::isLoopback(u"0.0.0.0"_s));
    QVERIFY(!WebhookListener::isLoopback(u"192.168.1.7"_s));
    QVERIFY(!WebhookListener::isLoopback(u"::"_s));
}

QTEST_GUILESS_MAIN(TestWebhookListener)
#include "tst_webhooklistener.moc"
