// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/carstrelclient.h"
#include "network/circuitbreaker.h"
#include "transportfixture.h"

#include <QSignalSpy>

using namespace forecourt::test;
using namespace Qt::StringLiterals;
using forecourt::network::CarStrelClient;
using forecourt::network::CircuitBreaker;
using forecourt::network::Hold;

namespace {

using Answer = std::shared_ptr<std::optional<forecourt::domain::Result<Reply>>>;

Request page(int number)
{
    Request request;
    request.path = u"/external/customers"_s;
    request.query.addQueryItem(u"page"_s, QString::number(number));
    request.query.addQueryItem(u"limit"_s, u"1"_s);
    request.waitsOut = true;
    return request;
}

} // namespace

/// What is sent while the server does not answer or refuses the key, counted at the server.
class TestOutage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_sandbox.isRunning());
        const auto customers = m_sandbox.get(u"/external/customers?limit=1"_s).object();
        m_customer = customers["data"_L1][0]["id"_L1].toString();
    }
    void init() { m_sandbox.resetCounters(); }
    void cleanup() { m_sandbox.setFaults({}); }

    void whatWaitsOutAnOutageGoesOnAfterIt_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("503") << u"status=503,after=10"_s;
        QTest::newRow("lost") << u"reset,after=10"_s;
    }
    void whatWaitsOutAnOutageGoesOnAfterIt()
    {
        QFETCH(QString, fault);
        constexpr int needed = 40;
        m_sandbox.setFaults({ QString(fault + ",path=/external"_L1) });
        Transport transport(optionsFor(m_sandbox));
        std::vector<Answer> answers;
        for (int i = 1; i <= needed; ++i)
            answers.push_back(started(transport.send(page(i))));
        QTRY_COMPARE_WITH_TIMEOUT(transport.hold(), Hold::Outage, 20'000);
        // At least one question finds it silent; then it answers again.
        QTRY_VERIFY_WITH_TIMEOUT(questions() > 0, 20'000);
        m_sandbox.setFaults({});
        for (const auto &answer : answers) {
            QTRY_VERIFY_WITH_TIMEOUT(answer->has_value(), 40'000);
            QVERIFY(bool(**answer));
        }
        QCOMPARE(transport.hold(), Hold::None);
        // What was in flight, the repeats before it was known, and the questions.
        const int sent = m_sandbox.count(u"GET"_s, u"/external/customers"_s);
        QVERIFY2(sent <= needed + 2 * 6 + 4, qPrintable(QString::number(sent)));
        QVERIFY(questions() <= 3);
    }

    void aPersonIsToldAtOnce()
    {
        Transport transport(optionsFor(m_sandbox));
        bringDown(transport);
        // The first wish asks the question, the next one is told what that found.
        const auto asked = resultOf(transport.send(getting(u"/external/trims"_s)));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, Kind::Server);
        const int before = questions();
        QCOMPARE(before, 1);
        const auto told = started(transport.send(getting(u"/external/trims"_s)));
        QVERIFY(!told->value() && !told->value().error().sentMaybe);
        QCOMPARE(questions(), before);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/trims"_s), 0);
    }

    void theBackgroundIsToldUnlessItWaitsItOut()
    {
        Transport transport(optionsFor(m_sandbox));
        bringDown(transport);
        Request request = page(1);
        request.waitsOut = false;
        const auto told = started(transport.send(request));
        QVERIFY(told->has_value() && !told->value());
        const auto waits = started(transport.send(page(2)));
        QVERIFY(!waits->has_value());
        transport.cancelWaiting(Priority::Background); // a pass that somebody stops
        QTRY_VERIFY(waits->has_value());
        QCOMPARE(waits->value().error().kind, Kind::Cancelled);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/customers"_s), 0);
    }

    /// A change is never the request that finds out whether the server answers again.
    void theQuestionGoesBeforeAChange()
    {
        Transport transport(optionsFor(m_sandbox));
        bringDown(transport);
        const QString path = u"/external/customers/"_s + m_customer;
        QVERIFY(!resultOf(transport.send(sending("PATCH", path, R"({"isVip":true})"))));
        QCOMPARE(m_sandbox.count(u"PATCH"_s, path), 0);
        m_sandbox.setFaults({});
        // A wish brings the question forward as soon as that is allowed.
        bool sent = false;
        QTRY_VERIFY_WITH_TIMEOUT(sent
                                     || (sent = bool(resultOf(transport.send(
                                             sending("PATCH", path, R"({"isVip":true})"))))),
                                 10'000);
        QCOMPARE(m_sandbox.count(u"PATCH"_s, path), 1);
        QCOMPARE(questions(), 2);
    }

    void aRefusedKeyStopsEverything()
    {
        Transport transport(optionsFor(m_sandbox));
        QSignalSpy holds(&transport, &Transport::holdChanged);
        m_sandbox.setFaults({ u"status=401,path=/external"_s });
        std::vector<Answer> answers;
        for (const char *path : { "trims", "models", "engines", "generations", "body-types" })
            answers.push_back(
                started(transport.send(getting(u"/external/"_s + QLatin1StringView(path)))));
        for (const auto &answer : answers) {
            QTRY_VERIFY(answer->has_value());
            QCOMPARE(answer->value().error().kind, Kind::Unauthorized);
        }
        QCOMPARE(transport.hold(), Hold::Key);
        QCOMPARE(questions(), 1); // once, for all of them
        m_sandbox.resetCounters();
        for (int i = 0; i < 5; ++i) {
            const auto refused = resultOf(transport.send(getting(u"/external/trims"_s)));
            QCOMPARE(refused.error().kind, Kind::Unauthorized);
        }
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external"_s), 0);

        transport.askKeyAgain();
        QTRY_COMPARE(m_sandbox.count(u"GET"_s, u"/external"_s), 1);
        m_sandbox.setFaults({});
        QTRY_VERIFY((transport.askKeyAgain(), transport.hold() == Hold::None));
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/trims"_s)))));
        QVERIFY(holds.size() >= 2);
    }

    /// A server that says 401 where it means that the key may not read this.
    void aGoodKeyIsNotStoppedByOneEndpoint()
    {
        Transport transport(optionsFor(m_sandbox));
        m_sandbox.setFaults({ u"status=401,path=/external/trims"_s });
        const auto refused = resultOf(transport.send(getting(u"/external/trims"_s)));
        QCOMPARE(refused.error().kind, Kind::Forbidden);
        QCOMPARE(transport.hold(), Hold::None);
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/models"_s)))));
    }

    void aCustomersPasswordIsNotTheKey()
    {
        Transport transport(optionsFor(m_sandbox));
        CarStrelClient client(transport);
        const auto refused = resultOf(client.login(u"nobody@example.com"_s, u"wrong"_s));
        QCOMPARE(refused.error().kind, Kind::Unauthorized);
        QCOMPARE(transport.hold(), Hold::None);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external"_s), 0);
    }

    /// Whatever is kept back for people is there for them while a sync uses up all the rest.
    void aPersonIsServedWhileASyncSaturatesTheLimit()
    {
        auto options = optionsFor(m_sandbox);
        constexpr int allowed = 100;
        options.windows = { { allowed, 20s } };
        m_sandbox.post(u"/_sandbox/limit"_s,
                       { { u"limit"_s, allowed + 40 }, { u"seconds"_s, 20 } }); // and our own
        Transport transport(options);
        std::vector<Answer> answers;
        for (int i = 1; i <= allowed; ++i)
            answers.push_back(started(transport.send(page(i))));
        QTRY_COMPARE_WITH_TIMEOUT(transport.hold(), Hold::Window, 15'000);
        const auto isAnswered = [](const Answer &answer) { return answer->has_value(); };
        std::array<qint64, 5> times; // as many as the reserve has
        for (auto &time : times) {
            QElapsedTimer timer;
            timer.start();
            const auto wanted = resultOf(transport.send(getting(u"/external/trims"_s)));
            time = timer.elapsed();
            QVERIFY(bool(wanted));
            // It did not have to wait for the window, which the background still does.
            QVERIFY(!std::all_of(answers.cbegin(), answers.cend(), isAnswered));
        }
        qInfo("a person waited at most %lld ms", *std::max_element(times.begin(), times.end()));
        QCOMPARE(transport.counters().refused, 0);
        transport.cancelAll();
        for (const auto &answer : answers)
            QTRY_VERIFY(answer->has_value());
        m_sandbox.post(u"/_sandbox/limit"_s, { { u"limit"_s, 0 }, { u"seconds"_s, 1 } });
    }

private:
    int questions() const { return m_sandbox.count(u"GET"_s, u"/external/brands"_s); }
    void bringDown(Transport &transport)
    {
        m_sandbox.setFaults({ u"status=503,path=/external"_s });
        for (int i = 0; i < CircuitBreaker::failuresToOpen; ++i)
            resultOf(transport.send(sending("PATCH", u"/external/x"_s, "{}")));
        QCOMPARE(transport.hold(), Hold::Outage);
        m_sandbox.resetCounters();
    }

    SandboxProcess m_sandbox{ { u"--customers"_s, u"60"_s, u"--vehicles"_s, u"10"_s } };
    QString m_customer;
};

QTEST_GUILESS_MAIN(TestOutage)
#include "tst_outage.moc"
