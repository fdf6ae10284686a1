// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportfixture.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers whatever comes with one text, and keeps what came.
class CannedServer : public QTcpServer
{
public:
    explicit CannedServer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (!received.contains("\r\n\r\n") || answered++ > 8)
                    return;
                socket->write(m_answer);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    QByteArray received;
    int answered = 0;

private:
    QByteArray m_answer;
};

QByteArray ok(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

Transport::Options optionsTo(const QUrl &url)
{
    Transport::Options options;
    options.baseUrl = url;
    options.key = forecourt::network::ApiKey("sk_test_canary");
    options.idleLimit = 700ms;
    options.deadline = 2000ms;
    return options;
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.isRunning()); }
    void cleanup() { m_sandbox.setFaults({}); }

    void refusesPlainHttpElsewhere_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("http") << QUrl(u"http://api.example.com"_s) << Kind::Insecure;
        QTest::newRow("looks local") << QUrl(u"http://127.0.0.1.example.com"_s) << Kind::Insecure;
        QTest::newRow("user info") << QUrl(u"https://a:b@example.com"_s) << Kind::NotPossible;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << Kind::NotPossible;
        QTest::newRow("empty") << QUrl() << Kind::NotPossible;
    }
    void refusesPlainHttpElsewhere()
    {
        QFETCH(QUrl, url);
        Transport transport(optionsTo(url));
        const auto result = resultOf(transport.send(getting(u"/external/brands"_s)));
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QCOMPARE(transport.counters().requests, 0);
    }

    void staysBelowItsBase_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("other host") << u"@example.com/external"_s;
        QTest::newRow("no slash") << u"external/brands"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("port") << u":1/external"_s;
    }
    void staysBelowItsBase()
    {
        QFETCH(QString, path);
        Transport transport(optionsFor(m_sandbox));
        const auto result = resultOf(transport.send(getting(path)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::NotPossible);
        QCOMPARE(transport.counters().requests, 0);
    }

    void redirectIsNotFollowed()
    {
        CannedServer elsewhere(ok("{}"));
        for (const int status : { 301, 302, 303, 307, 308 }) {
            CannedServer server("HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: "
                                + elsewhere.url().toEncoded() + "/x\r\nContent-Length: 0\r\n\r\n");
            Transport transport(optionsTo(server.url()));
            const auto result = resultOf(transport.send(getting(u"/external/brands"_s)));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::Redirected);
            QCOMPARE(result.error().httpStatus, status);
        }
        QTest::qWait(100);
        QCOMPARE(elsewhere.received, QByteArray());
    }

    void stampsEachRequest()
    {
        CannedServer server(ok("{}"));
        Transport transport(optionsTo(server.url()));
        Request request = sending("POST", u"/external/auth/login"_s, R"({"email":"a"})");
        request.bearer = "token.of.customer";
        QVERIFY(bool(resultOf(transport.send(request))));
        const QByteArray head = server.received.left(server.received.indexOf("\r\n\r\n")).toLower();
        QVERIFY(head.startsWith("post /external/auth/login http/1.1"));
        QVERIFY(head.contains("x-api-key: sk_test_canary"));
        QVERIFY(head.contains("authorization: bearer token.of.customer"));
        QVERIFY(head.contains("content-type: application/json"));
        QVERIFY(head.contains("content-length: 13"));
        QVERIFY(!head.contains("upgrade"));
        QVERIFY(!head.contains("transfer-encoding"));
        QVERIFY(server.received.endsWith(R"({"email":"a"})"));
    }

    void refusesTokenThatBreaksHeaders()
    {
        Transport transport(optionsFor(m_sandbox));
        Request request = getting(u"/external/auth/me"_s);
        request.bearer = "abc\r\nX-Evil: 1";
        const auto result = resultOf(transport.send(request));
        QVERIFY(!result);
        QCOMPARE(transport.counters().requests, 0);
    }

    void plusInQueryArrivesAsPlus()
    {
        CannedServer server(ok("{}"));
        Transport transport(optionsTo(server.url()));
        Request request = getting(u"/external/customers"_s);
        request.query.addQueryItem(u"search"_s, u"a+b@example.com"_s);
        QVERIFY(bool(resultOf(transport.send(request))));
        QVERIFY(server.received.contains("search=a%2Bb@example.com"));
    }

    void bodyIsCapped()
    {
        QByteArray huge(Transport::maximumBodyBytes + 1, ' ');
        CannedServer server(ok(huge));
        auto options = optionsTo(server.url());
        options.idleLimit = options.deadline = 20s;
        Transport transport(options);
        const auto result = resultOf(transport.send(getting(u"/x"_s)), 60'000);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Malformed);
        QCOMPARE(transport.counters().requests, 1);
    }

    void statusInTheBodyCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("403") << QByteArray(R"({"statusCode":403,"message":"No"})")
                             << Kind::Forbidden << 403;
        QTest::newRow("text") << QByteArray(R"({"statusCode":"404"})") << Kind::NotFound << 404;
        QTest::newRow("1e400") << QByteArray(R"({"statusCode":200,"data":1e400})")
                               << Kind::Malformed << 200;
        QTest::newRow("list") << QByteArray("[]") << Kind::Malformed << 200;
        QTest::newRow("zero") << QByteArray(R"({"statusCode":0})") << Kind::Malformed << 0;
    }
    void statusInTheBodyCounts()
    {
        QFETCH(QByteArray, body);
        CannedServer server(ok(body));
        Transport transport(optionsTo(server.url()));
        Request request = sending("PATCH", u"/x"_s, "{}");
        const auto result = resultOf(transport.send(request));
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QTEST(result.error().httpStatus, "status");
    }

    void serverMessageIsPlainAndShort()
    {
        const QByteArray body =
            "{\"statusCode\":400,\"message\":[\"a\\u0007 b\",\"c\"],\"error\":\""
            + QByteArray(2000, 'x') + "\"}";
        CannedServer server("HTTP/1.1 400 Bad\r\nContent-Length: " + QByteArray::number(body.size())
                            + "\r\n\r\n" + body);
        Transport transport(optionsTo(server.url()));
        const auto result = resultOf(transport.send(getting(u"/x"_s)));
        QVERIFY(!result);
        QVERIFY(result.error().serverMessage.startsWith("a b: c: xxx"_L1));
        QCOMPARE(result.error().serverMessage.size(), 500);
    }

    void whatTheServerRepeatsIsSaidOnce()
    {
        const QByteArray body = "{\"statusCode\":400,\"message\":\"Bad Request: no such tag\","
                                "\"error\":\"no such tag\"}";
        CannedServer server("HTTP/1.1 400 Bad\r\nContent-Length: " + QByteArray::number(body.size())
                            + "\r\n\r\n" + body);
        Transport transport(optionsTo(server.url()));
        const auto result = resultOf(transport.send(getting(u"/x"_s)));
        QVERIFY(!result);
        QCOMPARE(result.error().serverMessage, u"Bad Request: no such tag"_s);
    }

    void recordsWithoutSecrets()
    {
        Transport transport(optionsFor(m_sandbox));
        QSignalSpy spy(&transport, &Transport::requestFinished);
        Request request = getting(u"/external/customers"_s);
        request.query.addQueryItem(u"search"_s, u"Ruiz"_s);
        request.query.addQueryItem(u"limit"_s, u"3"_s);
        QVERIFY(bool(resultOf(transport.send(request))));
        QCOMPARE(spy.size(), 1);
        const auto record = spy[0][0].value<forecourt::domain::RequestRecord>();
        QCOMPARE(record.status, 200);
        QCOMPARE(record.outcome, u"ok"_s);
        QCOMPARE(record.attempt, 1);
        QVERIFY(record.bytes > 10);
        QVERIFY(!record.url.toString().contains("Ruiz"_L1));
        QVERIFY(record.url.toString().contains("limit=3"_L1));
        QVERIFY(!record.url.toString().contains(m_sandbox.key()));
    }

    void offlineSendsNothing()
    {
        Transport transport(optionsFor(m_sandbox));
        transport.setOffline(true);
        const auto result = resultOf(transport.send(getting(u"/external/brands"_s)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(transport.counters().requests, 0);
        transport.setOffline(false);
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
    }

    void stallAndTrickleEndInTime_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("stall") << u"stall"_s << 700;
        // Bytes of a head that is not complete do not show, so the idle limit may end it first.
        QTest::newRow("trickle") << u"trickle,ms=200"_s << 700;
    }
    void stallAndTrickleEndInTime()
    {
        QFETCH(int, atLeast);
        QFETCH(QString, fault);
        Transport transport(optionsFor(m_sandbox));
        m_sandbox.setFaults({ QString(fault + ",method=PATCH"_L1) });
        QElapsedTimer timer;
        timer.start();
        const auto result =
            resultOf(transport.send(sending("PATCH", u"/external/customers/x"_s, "{}")));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Timeout);
        QVERIFY(timer.elapsed() >= atLeast - 20);
        QVERIFY(timer.elapsed() < 20'000); // the limits hold at all
    }

private:
    SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
