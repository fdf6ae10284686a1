// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookround.h"
#include "mirrorpull.h"
#include "network/transport.h"
#include "notespull.h"
#include "passclock.h"
#include "upkeep.h"

#include "await.h"
#include "sessionfixture.h"

using namespace forecourt;
using namespace forecourt::sync;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The parts that look, on a mirror that a session has filled.
struct Looking
{
    explicit Looking(SessionFixture &fixture)
        : transport(options(fixture))
        , client(transport)
        , pull(client, fixture.store(), [](const QString &, int, int) {})
        , look(client, fixture.store(), pull, [](Part) { return true; })
    {
    }
    static network::Transport::Options options(SessionFixture &fixture)
    {
        network::Transport::Options options;
        options.baseUrl = fixture.sandbox.url();
        options.key = network::ApiKey(fixture.sandbox.key().toLatin1());
        return options;
    }
    bool run() { return !answerOf(toFuture(look.run())); }
    void settle()
    {
        auto settling = [](LookRound *round) -> QCoro::Task<bool> {
            auto running = round->settle();
            co_await std::move(running);
            co_return true;
        };
        answerOf(toFuture(settling(&look)));
    }

    network::Transport transport;
    network::CarStrelClient client;
    MirrorPull pull;
    LookRound look;
};

const QStringList bigShop{ u"--customers"_s, u"1900"_s, u"--vehicles"_s, u"60"_s };

} // namespace

/// What happens between two passes.
class TestUpkeep : public QObject
{
    Q_OBJECT
private slots:
    void dueByTheWallClock_data();
    void dueByTheWallClock();
    void costOfASchedule();
    void timeLeftIsHonest();
    void quietLookCostsFour();
    void lookFindsWhatChanged();
    void lookThatFindsTooLittleWantsAPass();
    void startLooksWhereAPassIsFresh();
    void lookAfterAStoppedSync();
    void lookWishedWhileNothingMayBeAsked();
    void notesComeByThemselves();
    void notesTakeAShareOfALimit();
    void differencesAreTold();
};

void TestUpkeep::dueByTheWallClock_data()
{
    QTest::addColumn<int>("sincePass"); // minutes; -1: never
    QTest::addColumn<int>("sinceLook");
    QTest::addColumn<int>("due");
    QTest::newRow("never") << -1 << -1 << int(Due::Pass);
    QTest::newRow("just passed") << 1 << -1 << int(Due::Nothing);
    QTest::newRow("looked") << 100 << 5 << int(Due::Nothing);
    QTest::newRow("look is due") << 100 << 15 << int(Due::Look);
    QTest::newRow("no look yet") << 100 << -1 << int(Due::Look);
    QTest::newRow("slept for two days") << 48 * 60 << 48 * 60 - 5 << int(Due::Pass);
    QTest::newRow("clock was set back") << -50'000 << 1 << int(Due::Pass);
}

void TestUpkeep::dueByTheWallClock()
{
    QFETCH(int, sincePass);
    QFETCH(int, sinceLook);
    const auto now = QDateTime::fromString(u"2026-11-22T09:00:00Z"_s, Qt::ISODate);
    const auto ago = [&](int minutes) {
        return minutes == -1 ? QDateTime() : now.addSecs(-60 * minutes);
    };
    const domain::SyncSchedule schedule{ 15min, 24h, true };
    QTEST(int(dueAt(schedule, ago(sincePass), ago(sinceLook), now)), "due");
    const domain::SyncSchedule byHand{ 0min, 24h, true };
    QCOMPARE(dueAt(byHand, ago(sincePass), ago(sinceLook), now), Due::Nothing);
}

void TestUpkeep::costOfASchedule()
{
    const domain::SyncSchedule quarterHourly{ 15min, 24h, true };
    // Four looks of 2 + 22 + 3, and a 24th of 1,006 + 22 + 3.
    QCOMPARE(qRound(requestsAnHour(quarterHourly, 100'000, 2'000)), 4 * 27 + 43);
    QCOMPARE(requestsAnHour({ 0min, 24h, true }, 100'000, 2'000), 0.0);
    QVERIFY(requestsAnHour(quarterHourly, 400, 60) < 40);
    // Four looks of 2 + 3 * 5 + 22, and a pass that one of them asks for each hour.
    QCOMPARE(qRound(requestsOfABusyHour(quarterHourly, 100'000, 2'000)), 4 * 39 + 1'031);
    QCOMPARE(requestsOfABusyHour({ 0min, 24h, true }, 100'000, 2'000), 0.0);
    // A statistics change has all vehicles read, however many they are.
    QVERIFY(requestsOfABusyHour(quarterHourly, 400, 10'000) > 4 * 100);
    // A cheap pass follows any look: four of 2 + 5 + 1, and four of 5 + 1 + 3.
    QCOMPARE(qRound(requestsOfABusyHour(quarterHourly, 400, 60)), 4 * 8 + 4 * 9);
}

void TestUpkeep::timeLeftIsHonest()
{
    PassClock clock;
    clock.start(0ms);
    clock.answered(5, 100ms);
    QVERIFY(!clock.left(1'000, {})); // too early to say
    clock.answered(100, 10s); // a pause of nearly ten seconds counts only without a known limit
    QCOMPARE(clock.left(100, {}), std::optional<std::chrono::seconds>(10s));
    for (int i = 1; i <= 10; ++i)
        clock.answered(100 + i * 90, 10s + i * 1s);
    QCOMPARE(clock.left(2'000, {}), std::optional<std::chrono::seconds>(40s));
    // 200 go at once, and the other 1,800 at 12,000 an hour.
    QCOMPARE(clock.left(2'000, { 200, 12'000 }), std::optional<std::chrono::seconds>(540s));
}

void TestUpkeep::quietLookCostsFour()
{
    SessionFixture fixture(bigShop);
    QVERIFY(fixture.pass().complete());
    Looking looking(fixture);
    looking.settle();
    int told = 0;
    connect(&fixture.store().customers(), &storage::CustomerTable::changed, this, [&] { ++told; });
    fixture.sandbox.resetCounters();
    QVERIFY(looking.run());
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/"_s), 4);
    QVERIFY(!looking.look.wantsPass());
    QCOMPARE(told, 0);
}

void TestUpkeep::lookFindsWhatChanged()
{
    SessionFixture fixture(bigShop);
    QVERIFY(fixture.pass().complete());
    Looking looking(fixture);
    looking.settle();
    const auto buyer = fixture.anyCustomer(1'000);
    fixture.changeAtServer(buyer,
                           { { u"totalSpent"_s, 9'900'000 },
                             { u"totalPurchases"_s, 7 },
                             { u"lastPurchaseDate"_s, u"2026-11-22T08:00:00Z"_s } });
    fixture.sandbox.post(u"/_sandbox/customers"_s,
                         { { u"firstName"_s, u"Neema"_s }, { u"email"_s, u"n@example.com"_s } });
    const auto car = answerOf(fixture.store().vehicles().first({}, 1, 0)).rows.first().vehicle.id;
    fixture.sandbox.post(u"/_sandbox/vehicles/"_s + car.value, { { u"price"_s, 1'234'000 } });
    fixture.sandbox.resetCounters();
    QVERIFY(looking.run());
    QVERIFY(fixture.requestsSeen(u"GET"_s, u"/external/"_s) <= 6);
    QCOMPARE(fixture.customer(buyer).shown.customer.totalPurchases, std::optional(7));
    QCOMPARE(answerOf(fixture.store().customers().count()), 1'901);
    const auto price = answerOf(fixture.store().vehicles().find(car))->vehicle.price;
    QCOMPARE(price->toNumber(), 1'234'000.0);
    QVERIFY(!looking.look.wantsPass());
}

void TestUpkeep::lookThatFindsTooLittleWantsAPass()
{
    SessionFixture fixture(bigShop);
    QVERIFY(fixture.pass().complete());
    Looking looking(fixture);
    looking.settle();
    const auto gone = fixture.anyCustomer(1'000);
    fixture.sandbox.request("DELETE", u"/_sandbox/customers/"_s + gone.value);
    QVERIFY(looking.run());
    QVERIFY(looking.look.wantsPass());
    fixture.pass();
    fixture.pass();
    looking.settle();
    QVERIFY(looking.run());
    QVERIFY(!looking.look.wantsPass());
}

void TestUpkeep::startLooksWhereAPassIsFresh()
{
    SessionFixture fixture({ u"--customers"_s, u"2900"_s, u"--vehicles"_s, u"5"_s });
    QVERIFY(fixture.pass().complete());
    fixture.close();
    fixture.open();
    fixture.sandbox.resetCounters();
    fixture.session->startSchedule({ 15min, 24h, false });
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session->status().lastLook.isValid(), 20'000);
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/"_s), 4);
    const auto cost = fixture.session->costOf({ 15min, 24h, true });
    QVERIFY(cost.requestsAnHour > 4 * 4 && cost.requestsAnHour < 4 * 6 + 2);
    QCOMPARE(cost.allowedAnHour, -1);
    QVERIFY(cost.busyAnHour > cost.requestsAnHour);
}

void TestUpkeep::lookAfterAStoppedSync()
{
    SessionFixture fixture({ u"--customers"_s, u"2900"_s, u"--vehicles"_s, u"60"_s });
    QVERIFY(fixture.pass().complete());
    const auto stopped = fixture.session->syncNow();
    fixture.session->cancelSync();
    QTRY_VERIFY_WITH_TIMEOUT(stopped.isFinished(), 60'000);
    const auto before = fixture.session->status().lastLook;
    const auto car = answerOf(fixture.store().vehicles().first({}, 1, 0)).rows.first().vehicle.id;
    fixture.sandbox.post(u"/_sandbox/vehicles/"_s + car.value, { { u"price"_s, 1'234'000 } });
    fixture.session->startSchedule({ 15min, 24h, false });
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session->status().lastLook > before, 20'000);
    const auto price = answerOf(fixture.store().vehicles().find(car))->vehicle.price;
    QCOMPARE(price->toNumber(), 1'234'000.0);
}

void TestUpkeep::lookWishedWhileNothingMayBeAsked()
{
    SessionFixture fixture(bigShop);
    QVERIFY(fixture.pass().complete());
    Looking looking(fixture);
    bool mayAsk = false;
    Upkeep upkeep(looking.client, fixture.store(), looking.pull,
                  { .startPass = [] {},
                    .mayAsk = [&] { return mayAsk; },
                    .mayRead = [](Part) { return true; },
                    .allowedAnHour = [] { return std::optional<int>(); },
                    .change = [](const std::function<void(Status &)> &) {} });
    int looks = 0;
    connect(&upkeep, &Upkeep::lookEnded, this, [&] { ++looks; });
    upkeep.lookNow(); // while a sync runs
    mayAsk = true;
    upkeep.passEnded(true, QDateTime::currentDateTimeUtc());
    QTRY_COMPARE_WITH_TIMEOUT(looks, 1, 20'000);
    upkeep.lookNow();
    upkeep.lookNow(); // the one that runs may have passed it by
    QTRY_COMPARE_WITH_TIMEOUT(looks, 3, 20'000);
    mayAsk = false;
    upkeep.lookNow(); // while the server is silent
    mayAsk = true;
    upkeep.tick(QDateTime::currentDateTimeUtc());
    QTRY_COMPARE_WITH_TIMEOUT(looks, 4, 20'000);
}

void TestUpkeep::notesComeByThemselves()
{
    SessionFixture fixture({ u"--customers"_s, u"9"_s, u"--vehicles"_s, u"3"_s });
    const auto known = [&] { return fixture.session->status().notesKnown; };
    fixture.session->startSchedule({});
    QTRY_VERIFY_WITH_TIMEOUT(known() >= 3, 20'000);
    fixture.session->setWorkOffline(true);
    fixture.session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(known(), 9, 30'000);
    QCOMPARE(fixture.session->status().customers, 9);
    const auto facets = answerOf(fixture.store().customers().facets());
    QCOMPARE(facets.notesKnown, 9);
    // Each was asked for once, but for one that was on its way when the network was left.
    const int details = fixture.requestsSeen(u"GET"_s, u"/external/customers/"_s)
        - fixture.requestsSeen(u"GET"_s, u"/external/customers/stats"_s);
    QVERIFY2(details >= 9 && details <= 10, qPrintable(QString::number(details)));
}

void TestUpkeep::notesTakeAShareOfALimit()
{
    QCOMPARE(NotesPull::shareOf(12'000), 2'400.0);
    QCOMPARE(NotesPull::shareOf(100), 20.0);
    QVERIFY(NotesPull::shareOf(std::nullopt) >= 400 * 60 / 5); // 400 within five minutes
}

void TestUpkeep::differencesAreTold()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s });
    QCOMPARE(fixture.pass().differences, QStringList());
    // Every request finds one more than the one before, so the summary counts more than the list.
    fixture.sandbox.post(u"/_sandbox/churn"_s, { { u"kinds"_s, QJsonArray{ u"addCustomer"_s } } });
    const auto report = fixture.pass();
    QCOMPARE(report.differences.size(), 1);
    QCOMPARE(fixture.session->status().differences, report.differences);
    QVERIFY(report.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
