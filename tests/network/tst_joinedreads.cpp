// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportfixture.h"

using namespace forecourt::test;
using namespace Qt::StringLiterals;

namespace {

using Answers = std::vector<std::shared_ptr<std::optional<forecourt::domain::Result<Reply>>>>;

Request reading(const QString &path, Priority priority)
{
    Request request = getting(path);
    request.priority = priority;
    return request;
}

} // namespace

/// Equal reads in flight are one request, counted at the server; whoever leaves takes nothing
/// from the others.
class TestJoinedReads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sandbox.isRunning()); }
    void init()
    {
        m_sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 100 } });
        m_sandbox.resetCounters();
    }

    void equalReadsAreOneRequest()
    {
        Transport transport(optionsFor(m_sandbox));
        Answers answers;
        for (int i = 0; i < 5; ++i)
            answers.push_back(
                started(transport.send(reading(u"/external/brands"_s, Priority::Looking))));
        for (const auto &answer : answers) {
            QTRY_VERIFY(answer->has_value());
            QVERIFY(bool(**answer));
            QVERIFY(!(*answer)->value().json.isEmpty());
        }
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/brands"_s), 1);
        QVERIFY(bool(resultOf(transport.send(getting(u"/external/brands"_s)))));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/brands"_s), 2);
    }

    void otherReadsStayApart()
    {
        Transport transport(optionsFor(m_sandbox));
        Request one = getting(u"/external/brands"_s);
        Request withQuery = one;
        withQuery.query.addQueryItem(u"limit"_s, u"1"_s);
        Request withToken = one;
        withToken.bearer = "token";
        Request counted = one; // an effect of its own, such as a view
        counted.repeat = Repeat::Patch;
        Answers answers;
        for (const Request &request : { one, withQuery, withToken, counted, counted })
            answers.push_back(started(transport.send(request)));
        for (const auto &answer : answers)
            QTRY_VERIFY(answer->has_value());
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/brands"_s), 5);
    }

    /// What was read before a change must not answer who asks after it.
    void aWriteEndsTheJoining()
    {
        const auto first = m_sandbox.get(u"/external/customers?limit=1"_s).object();
        const QString path = u"/external/customers/"_s + first["data"_L1][0]["id"_L1].toString();
        m_sandbox.resetCounters();
        Transport transport(optionsFor(m_sandbox));
        const auto alone = started(transport.send(getting(u"/external/brands"_s)));
        QTRY_VERIFY(alone->has_value()); // the first one of all goes alone, the next ones together
        const auto before = started(transport.send(getting(path)));
        const auto write =
            started(transport.send(sending("PATCH", path, R"({"notes":"rang twice"})")));
        const auto after = started(transport.send(getting(path)));
        QTRY_VERIFY(before->has_value() && write->has_value() && after->has_value());
        QCOMPARE(m_sandbox.count(u"GET"_s, path), 2);
    }

    void leavingCancelsWhatWasNotSent()
    {
        auto options = optionsFor(m_sandbox);
        options.maximumInFlight = 1;
        Transport transport(options);
        const auto running = started(transport.send(getting(u"/external/trims"_s)));
        const auto left =
            started(transport.send(reading(u"/external/engines"_s, Priority::Looking)));
        const auto shared =
            started(transport.send(reading(u"/external/models"_s, Priority::Looking)));
        const auto wanted =
            started(transport.send(reading(u"/external/models"_s, Priority::Background)));
        transport.cancelWaiting(Priority::Looking);
        // The same again, at once: it must not join what is going.
        const auto again =
            started(transport.send(reading(u"/external/engines"_s, Priority::Looking)));
        QTRY_VERIFY(running->has_value() && left->has_value() && shared->has_value());
        QVERIFY(bool(**running));
        QCOMPARE((*left)->error().kind, Kind::Cancelled);
        QCOMPARE((*shared)->error().kind, Kind::Cancelled);
        QTRY_VERIFY(wanted->has_value() && again->has_value());
        QVERIFY(bool(**wanted));
        QVERIFY(bool(**again));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/engines"_s), 1);
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/models"_s), 1);
    }

    void whoAskedTakesOnlyTheirOwnBack()
    {
        auto options = optionsFor(m_sandbox);
        options.maximumInFlight = 1;
        Transport transport(options);
        const auto running = started(transport.send(getting(u"/external/trims"_s)));
        Request mine = reading(u"/external/engines"_s, Priority::Looking);
        mine.asker = this;
        const auto left = started(transport.send(mine));
        const auto theirs =
            started(transport.send(reading(u"/external/models"_s, Priority::Looking)));
        transport.cancelWaiting(this);
        QTRY_VERIFY(running->has_value() && left->has_value() && theirs->has_value());
        QCOMPARE((*left)->error().kind, Kind::Cancelled);
        QVERIFY(bool(**theirs));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/external/engines"_s), 0);
    }

    void leavingLetsWhatWasSentArrive()
    {
        Transport transport(optionsFor(m_sandbox));
        const auto sent =
            started(transport.send(reading(u"/external/brands"_s, Priority::Looking)));
        transport.cancelWaiting(Priority::Looking);
        QTRY_VERIFY(sent->has_value());
        QVERIFY(bool(**sent));
    }

    /// The person who joins a read of the background brings it forward.
    void theHighestPriorityWins()
    {
        auto options = optionsFor(m_sandbox);
        options.maximumInFlight = 1;
        Transport transport(options);
        const auto running = started(transport.send(getting(u"/external/trims"_s)));
        Answers answers;
        for (const char *path : { "brands", "models", "engines" })
            answers.push_back(started(transport.send(
                reading(u"/external/"_s + QLatin1StringView(path), Priority::Background))));
        answers.push_back(
            started(transport.send(reading(u"/external/engines"_s, Priority::Looking))));
        for (const auto &answer : answers)
            QTRY_VERIFY(answer->has_value());
        QStringList order;
        for (const auto &line : m_sandbox.requests()) {
            const QString path = line["path"_L1].toString();
            if (path.startsWith("/external"_L1))
                order.append(path.section(u'/', 2).section(u'?', 0, 0));
        }
        QCOMPARE(order, QStringList({ u"trims"_s, u"engines"_s, u"brands"_s, u"models"_s }));
    }

private:
    SandboxProcess m_sandbox{ { u"--customers"_s, u"20"_s, u"--vehicles"_s, u"10"_s } };
};

QTEST_GUILESS_MAIN(TestJoinedReads)
#include "tst_joinedreads.moc"
