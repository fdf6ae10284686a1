// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportfixture.h"

using namespace forecourt::test;
using namespace Qt::StringLiterals;

/// What is sent again after which fault, counted at the server and not in the client.
class TestAtMostOnce : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isRunning());
        const auto first = m_sandbox.get(u"/external/vehicles?limit=1"_s).object();
        m_vehicle = first["data"_L1][0]["id"_L1].toString();
        const auto customer = m_sandbox.get(u"/external/customers?limit=1"_s).object();
        m_customer = customer["data"_L1][0]["id"_L1].toString();
        QVERIFY(!m_vehicle.isEmpty() && !m_customer.isEmpty());
    }
    void init() { m_sandbox.resetCounters(); }
    void cleanup() { m_sandbox.setFaults({}); }

    void post_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("drop before") << u"drop-before"_s << true;
        QTest::newRow("drop after") << u"drop-after"_s << true;
        QTest::newRow("cut with length") << u"cut"_s << true;
        QTest::newRow("cut without length") << u"cut,length=none"_s << true;
        QTest::newRow("stall") << u"stall"_s << true;
        QTest::newRow("trickle") << u"trickle,ms=300"_s << true;
        QTest::newRow("reset") << u"reset"_s << true;
        QTest::newRow("garbage") << u"garbage"_s << true;
        QTest::newRow("html") << u"html"_s << true;
        QTest::newRow("empty") << u"empty"_s << true;
        QTest::newRow("500") << u"status=500"_s << true;
        QTest::newRow("503") << u"status=503,retry-after=1"_s << true;
        QTest::newRow("400") << u"status=400"_s << false;
        QTest::newRow("409") << u"status=409"_s << false;
    }
    void post()
    {
        QFETCH(QString, fault);
        QFETCH(bool, doubtful);
        // A warm connection is where the manager repeats by itself.
        Transport transport(optionsFor(m_sandbox));
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
        if (!fault.isEmpty())
            m_sandbox.setFaults({ QString(fault + ",method=POST,path=/external"_L1) });
        const auto result = resultOf(transport.send(testDrive(m_vehicle)));
        m_sandbox.setFaults({});
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/external/test-drives"_s), 1);
        QCOMPARE(bool(result), fault.isEmpty());
        if (!result) {
            QCOMPARE(result.error().kind == Kind::Unknown, doubtful);
            QCOMPARE(result.error().sentMaybe, doubtful);
        }
    }

    void patch_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("drop before") << u"drop-before"_s << Kind::Network;
        QTest::newRow("drop after") << u"drop-after"_s << Kind::Network;
        QTest::newRow("cut") << u"cut"_s << Kind::Network;
        QTest::newRow("html") << u"html"_s << Kind::Malformed;
        QTest::newRow("stall") << u"stall"_s << Kind::Timeout;
        QTest::newRow("500") << u"status=500"_s << Kind::Server;
        QTest::newRow("404") << u"status=404"_s << Kind::NotFound;
    }
    void patch()
    {
        QFETCH(QString, fault);
        Transport transport(optionsFor(m_sandbox));
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
        m_sandbox.setFaults({ QString(fault + ",method=PATCH"_L1) });
        const QString path = u"/external/customers/"_s + m_customer;
        const auto result = resultOf(transport.send(sending("PATCH", path, R"({"isVip":true})")));
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QCOMPARE(m_sandbox.count(u"PATCH"_s, path), 1);
    }

    void getIsRepeated_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("drop after") << u"drop-after"_s;
        QTest::newRow("cut with length") << u"cut"_s;
        QTest::newRow("cut without length") << u"cut,length=none"_s;
        QTest::newRow("stall") << u"stall"_s;
        QTest::newRow("trickle") << u"trickle,ms=300"_s;
        QTest::newRow("500") << u"status=500"_s;
        QTest::newRow("429") << u"status=429,retry-after=1"_s;
        QTest::newRow("garbage") << u"garbage"_s;
        QTest::newRow("html") << u"html"_s;
    }
    void getIsRepeated()
    {
        QFETCH(QString, fault);
        Transport transport(optionsFor(m_sandbox));
        m_sandbox.setFaults({ QString(fault + ",count=1,path=/external"_L1) });
        const auto result = resultOf(transport.send(getting(u"/external/brands"_s)));
        QVERIFY(bool(result));
        QCOMPARE(result->status, 200);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/brands"_s), 2);
        // Where the server just closes, the manager has repeated the GET before we could.
        if (!fault.startsWith("drop"_L1)) {
            QCOMPARE(transport.counters().retries, 1);
            QCOMPARE(transport.counters().requests, 2);
        }
    }

    /// The ledger counts what the server counted, also where the manager repeated by itself.
    void whatTheManagerRepeatsIsCharged()
    {
        auto options = optionsFor(m_sandbox);
        options.windows = { { 1'000, 60s } };
        Transport transport(options);
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
        m_sandbox.setFaults({ u"drop-after,count=1,path=/external"_s });
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
        const int counted = m_sandbox.count(u"GET"_s, u"/external/brands"_s);
        QVERIFY(counted >= 3);
        QVERIFY(transport.ledger().state().completed.size() >= counted);
    }

    void getGivesUp_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("tries");
        QTest::newRow("500") << u"status=500"_s << Kind::Server << 4;
        QTest::newRow("cut") << u"cut,length=none"_s << Kind::Malformed << 4;
        QTest::newRow("400") << u"status=400"_s << Kind::Invalid << 1;
        QTest::newRow("401") << u"status=401"_s << Kind::Unauthorized << 1;
        QTest::newRow("403") << u"status=403"_s << Kind::Forbidden << 1;
        QTest::newRow("404") << u"status=404"_s << Kind::NotFound << 1;
    }
    void getGivesUp()
    {
        QFETCH(QString, fault);
        Transport transport(optionsFor(m_sandbox));
        m_sandbox.setFaults({ QString(fault + ",path=/external"_L1) });
        const auto result = resultOf(transport.send(getting(u"/external/brands"_s)));
        QVERIFY(!result);
        QTEST(result.error().kind, "kind");
        QTEST(m_sandbox.count(u"GET"_s, u"/external/brands"_s), "tries");
    }

    /// Nobody listens: the one failure after which a POST certainly did not arrive.
    void notConnected()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto options = optionsFor(m_sandbox);
        options.baseUrl.setPort(server.serverPort());
        server.close();
        Transport transport(options);
        const auto result = resultOf(transport.send(testDrive(m_vehicle)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Network);
        QVERIFY(!result.error().sentMaybe);
        QCOMPARE(transport.counters().requests, 4);
    }

    /// Refused unread, so it may be sent again when the server says so.
    void refusedPostIsSentAgain()
    {
        Transport transport(optionsFor(m_sandbox));
        m_sandbox.setFaults({ u"status=429,retry-after=1,count=1,method=POST,path=/external"_s });
        QElapsedTimer timer;
        timer.start();
        const auto result = resultOf(transport.send(testDrive(m_vehicle)));
        QVERIFY(bool(result));
        QVERIFY(timer.elapsed() >= 1000);
        QCOMPARE(m_sandbox.count(u"POST"_s, u"/external/test-drives"_s), 2);
        QCOMPARE(transport.counters().refused, 1);
    }

private:
    SandboxProcess m_sandbox;
    QString m_vehicle, m_customer;
};

QTEST_GUILESS_MAIN(TestAtMostOnce)
#include "tst_atmostonce.moc"
