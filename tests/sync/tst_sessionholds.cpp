// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QtTest>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using Kind = domain::ApiError::Kind;

/// What a session does and tells while something holds its requests back, counted at the server.
class TestSessionHolds : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhoIsLookedAtIsFetched();
    void anOutageIsToldAndEndsByItself();
    void whatAKeyMayNotReadIsAskedOnceADay();
    void looksAndNotesDoNotAskWhatAKeyMayNotRead();
    void oneCustomersRefusalForbidsNobodyElse();
    void aRefusedKeyIsAskedOnlyOnAWord();
    void aLongWaitIsKeptAndEndsOnAWord();
    void aPlanKnowsTheLimit();
    void theMonthsMaximumNeedsAWord();
    void theMonthIsWarnedOfAndGoesOnAfterAWord();
};

/// Somebody runs through the list with the arrow key while a sync uses all that may go at once.
void TestSessionHolds::onlyWhoIsLookedAtIsFetched()
{
    SessionFixture fixture({ u"--customers"_s, u"40"_s, u"--vehicles"_s, u"5"_s });
    fixture.pass();
    QList<domain::CustomerId> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(fixture.anyCustomer(i));
    fixture.sandbox.resetCounters();
    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"latency"_s, 400 } });
    QList<QFuture<domain::Result<domain::Done>>> passedBy;
    for (int i = 0; i < 6; ++i) // as many as go at once
        passedBy.append(fixture.session->fetchCustomer(ids[i]));
    for (int i = 6; i < 30; ++i) {
        fixture.session->stopLooking();
        passedBy.append(fixture.session->fetchCustomer(ids[i]));
    }
    QVERIFY(answerOf(passedBy.takeLast()));
    for (qsizetype i = 6; i < passedBy.size(); ++i)
        QCOMPARE(answerOf(passedBy[i]).error().kind, Kind::Cancelled);
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/customers/"_s), 7);
}

void TestSessionHolds::anOutageIsToldAndEndsByItself()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s });
    fixture.pass();
    fixture.sandbox.setFaults({ u"status=503,path=/external"_s });
    QVERIFY(!fixture.pass().errors.isEmpty());
    const auto down = fixture.session->status();
    QCOMPARE(down.link, sync::Status::Link::Offline);
    QCOMPARE(down.hold, sync::Hold::Outage);
    QVERIFY(down.waitingUntil > QDateTime::currentDateTimeUtc().addSecs(-1));
    QVERIFY(down.offlineSince.isValid());

    fixture.sandbox.setFaults({});
    QSignalSpy passes(fixture.session.get(), &sync::Session::syncFinished);
    // The pass that failed follows without anybody asking for it.
    QTRY_VERIFY_WITH_TIMEOUT(!passes.isEmpty(), 30'000);
    QVERIFY(passes.first().first().value<sync::SyncReport>().errors.isEmpty());
    QTRY_COMPARE(fixture.session->status().link, sync::Status::Link::Connected);
    QCOMPARE(fixture.session->status().hold, sync::Hold::None);
}

void TestSessionHolds::whatAKeyMayNotReadIsAskedOnceADay()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s });
    fixture.sandbox.setFaults({ u"status=403,path=/external/blogs"_s });
    fixture.pass();
    QCOMPARE(fixture.session->status().forbidden, QList<sync::Part>{ sync::Part::News });
    QVERIFY(fixture.session->status().lastSync.isValid()); // the rest is good
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/blogs"_s), 1);
    fixture.pass();
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/blogs"_s), 1);

    fixture.close();
    fixture.open(); // it is known after a restart
    QTRY_COMPARE(fixture.session->status().forbidden, QList<sync::Part>{ sync::Part::News });
    fixture.pass();
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external/blogs"_s), 1);

    fixture.sandbox.setFaults({}); // a person asks, and it works again
    QVERIFY(answerOf(fixture.session->refreshNews()));
    QTRY_VERIFY(fixture.session->status().forbidden.isEmpty());
}

void TestSessionHolds::looksAndNotesDoNotAskWhatAKeyMayNotRead()
{
    // So many that a start looks and makes no pass.
    SessionFixture fixture({ u"--customers"_s, u"2900"_s, u"--vehicles"_s, u"5"_s });
    QVERIFY(fixture.pass().complete());
    fixture.sandbox.setFaults(
        { u"status=403,path=/external/customers"_s, u"status=403,path=/external/vehicles"_s });
    fixture.pass();
    using sync::Part;
    const QList<Part> forbidden{ Part::Statistics, Part::Vehicles, Part::Customers };
    QCOMPARE(fixture.session->status().forbidden, forbidden);
    fixture.close();
    fixture.open();
    fixture.sandbox.resetCounters();
    fixture.session->startSchedule({ std::chrono::minutes(15), std::chrono::hours(24), true });
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session->status().lastLook.isValid(), 20'000);
    // Notes begin after the look, four a second.
    const auto asked = [&] { return fixture.requestsSeen(u"GET"_s, u"/external/"_s) > 0; };
    QVERIFY(!QTest::qWaitFor(asked, 1'500));
}

void TestSessionHolds::oneCustomersRefusalForbidsNobodyElse()
{
    SessionFixture fixture({ u"--customers"_s, u"9"_s, u"--vehicles"_s, u"3"_s });
    QVERIFY(fixture.pass().complete());
    const auto ids = answerOf(fixture.store().customers().withoutNotes(9));
    QCOMPARE(ids.size(), 9);
    fixture.sandbox.setFaults(
        { QString(u"status=403,path=/external/customers/"_s + ids.first().value) });
    const auto refused = answerOf(fixture.session->fetchCustomer(ids.first()));
    QVERIFY(!refused && refused.error().kind == domain::ApiError::Kind::Forbidden);
    QVERIFY(fixture.session->status().forbidden.isEmpty());
    fixture.session->startSchedule({});
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session->status().notesKnown, 8, 30'000);
}

void TestSessionHolds::aRefusedKeyIsAskedOnlyOnAWord()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s });
    fixture.sandbox.setFaults({ u"status=401,path=/external"_s });
    fixture.pass();
    QCOMPARE(fixture.session->status().link, sync::Status::Link::KeyRefused);
    QCOMPARE(fixture.session->status().hold, sync::Hold::Key);
    // One that was meant, and the question whether the key is to blame.
    QVERIFY(fixture.requestsSeen(u"GET"_s, u"/external"_s) <= 2);
    fixture.sandbox.resetCounters();
    fixture.pass();
    QVERIFY(!answerOf(fixture.session->refreshCatalogue(0)));
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), 0);
    fixture.session->askAgain();
    QTRY_COMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), 1);
    fixture.sandbox.setFaults({});
    QTRY_VERIFY((fixture.session->askAgain(),
                 fixture.session->status().link == sync::Status::Link::Connected));
}

void TestSessionHolds::aLongWaitIsKeptAndEndsOnAWord()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s, u"--rate-limit"_s,
                             u"6/90000"_s, u"--rate-headers"_s, u"retry-after"_s });
    QVERIFY(!fixture.pass().errors.isEmpty());
    const auto held = fixture.session->status();
    QCOMPARE(held.hold, sync::Hold::ServerAsked);
    QVERIFY(isLongWait(held, QDateTime::currentDateTimeUtc().addSecs(22 * 3600)));
    QVERIFY(held.waitingUntil < QDateTime::currentDateTimeUtc().addSecs(24 * 3600 + 60));
    fixture.sandbox.resetCounters();
    QVERIFY(!fixture.pass().errors.isEmpty());
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), 0);
    fixture.session->askAgain();
    QTRY_COMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), 1);
    QTRY_VERIFY(isLongWait(fixture.session->status(), QDateTime::currentDateTimeUtc()));
    QTRY_VERIFY(!fixture.session->status().syncing);
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), 1);
}

void TestSessionHolds::aPlanKnowsTheLimit()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s, u"--rate-limit"_s,
                             u"100/60"_s, u"--rate-headers"_s, u"xratelimit"_s });
    fixture.pass();
    const auto few = fixture.session->planEdits(2);
    QCOMPARE(few.requests, 6);
    QCOMPARE(few.before, 0);
    QVERIFY(few.duration.has_value());
    QVERIFY(*few.duration < std::chrono::seconds(30));
    const auto many = fixture.session->planEdits(100); // three windows
    QCOMPARE(many.requests, 300);
    QVERIFY(many.duration && *many.duration > std::chrono::seconds(100));
}

void TestSessionHolds::theMonthsMaximumNeedsAWord()
{
    SessionFixture fixture({ u"--customers"_s, u"20"_s, u"--vehicles"_s, u"5"_s,
                             u"--monthly-quota"_s, u"2/4"_s, u"--rate-limit"_s, u"1000/60"_s,
                             u"--rate-headers"_s, u"autograb"_s });
    QVERIFY(!fixture.pass().errors.isEmpty());
    const auto stopped = fixture.session->status();
    QCOMPARE(stopped.hold, sync::Hold::Quota);
    QCOMPARE(stopped.quota.level(), domain::RequestQuota::Level::UsedUp);
    const int seen = fixture.requestsSeen(u"GET"_s, u"/external"_s);
    QVERIFY2(seen >= 4 && seen <= 10, qPrintable(QString::number(seen)));
    QVERIFY(!answerOf(fixture.session->refreshNews()));
    QCOMPARE(fixture.requestsSeen(u"GET"_s, u"/external"_s), seen);

    fixture.session->permitBeyondQuota();
    QTRY_VERIFY(fixture.requestsSeen(u"GET"_s, u"/external"_s) > seen);
    QVERIFY(fixture.session->status().hold != sync::Hold::Quota);
}

void TestSessionHolds::theMonthIsWarnedOfAndGoesOnAfterAWord()
{
    using Level = domain::RequestQuota::Level;
    SessionFixture fixture(
        { u"--customers"_s, u"5"_s, u"--vehicles"_s, u"3"_s, u"--monthly-quota"_s, u"10/14/7"_s });
    const auto ask = [&] { return bool(answerOf(fixture.session->refreshNews())); };
    const auto level = [&] { return fixture.session->status().quota.level(); };
    const auto seen = [&] { return fixture.requestsSeen(u"GET"_s, u"/external"_s); };
    const Level levels[] = { Level::Near,     Level::Near,     Level::OverBase, Level::OverBase,
                             Level::OverBase, Level::OverBase, Level::UsedUp };
    for (const Level expected : levels) {
        QVERIFY(ask());
        QCOMPARE(level(), expected);
    }
    QCOMPARE(seen(), 7);
    QVERIFY(!ask());
    QCOMPARE(seen(), 7);
    QCOMPARE(fixture.session->status().hold, sync::Hold::Quota);

    fixture.sandbox.post(u"/_sandbox/options"_s, { { u"monthlyMaximum"_s, 400 } });
    fixture.session->permitBeyondQuota();
    QVERIFY(ask());
    QTRY_COMPARE(level(), Level::OverBase);
    QVERIFY(fixture.pass().complete());
    QCOMPARE(fixture.session->status().hold, sync::Hold::None);
}

QTEST_GUILESS_MAIN(TestSessionHolds)
#include "tst_sessionholds.moc"
