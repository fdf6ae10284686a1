// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitsimulation.h"

#include <QtTest>

using namespace forecourt::test;

namespace {

LimitReport onlyRetryAfter(bool taken, const ReferenceServer &server, Moment now)
{
    LimitReport report;
    if (!taken)
        report.retryAfter = server.wait(now);
    return report;
}

LimitReport refusal()
{
    LimitReport report;
    report.refused = true;
    return report;
}

LimitReport telling(int remaining, int total = 0)
{
    LimitReport report;
    report.remaining = remaining;
    if (total > 0)
        report.total = total;
    return report;
}

QByteArray describe(const Simulated &seen)
{
    return QByteArray::number(seen.refused()) + " of " + QByteArray::number(seen.taken)
        + " refused, at most " + QByteArray::number(seen.refusedWithin(300s)) + " in 5 minutes";
}

} // namespace

/// What the ledger makes of refusals and of words that say little, in virtual time.
class TestRateLearning : public QObject
{
    Q_OBJECT

private slots:
    void aWindowThatNobodyTold_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<bool>("told");
        QTest::addColumn<int>("most"); // refused until it is known
        QTest::newRow("20 in 2 s, Retry-After") << 20 << 2ll << true << 2;
        QTest::newRow("20 in 2 s, nothing") << 20 << 2ll << false << 3;
        QTest::newRow("60 in 1 s, Retry-After") << 60 << 1ll << true << 6;
        QTest::newRow("1,000 in 5 min, Retry-After") << 1000 << 300ll << true << 3;
        // Here the server has to be asked again and again; ever more rarely.
        QTest::newRow("1,000 in 5 min, nothing") << 1000 << 300ll << false << 12;
        QTest::newRow("100 in 1 h, Retry-After") << 100 << 3600ll << true << 2;
        QTest::newRow("100 in 1 h, nothing") << 100 << 3600ll << false << 24;
    }
    void aWindowThatNobodyTold()
    {
        QFETCH(int, count);
        QFETCH(qint64, seconds);
        QFETCH(bool, told);
        QFETCH(int, most);
        const Moment span = std::chrono::seconds(seconds);
        RateLedger ledger;
        ReferenceServer server(count, span);
        Scene scene{ .until = span * 3, .shortestLeg = 1ms, .longestLeg = 10ms };
        if (told)
            scene.tells = onlyRetryAfter;
        const Simulated found = simulate(ledger, server, scene);
        QVERIFY2(found.refused() >= 1 && found.refused() <= most, describe(found));

        const auto learned = ledger.state().known.learned.window();
        QVERIFY(learned.has_value());
        QCOMPARE(learned->count, count);
        QVERIFY(learned->span >= span);
    }

    void moreIsTriedLater()
    {
        RateLedger ledger;
        ReferenceServer strict(100, 60s);
        const Scene hour{ .until = 1h, .longestLeg = 20ms, .tells = onlyRetryAfter };
        simulate(ledger, strict, hour);
        ReferenceServer generous(400, 60s);
        Scene later = hour;
        later.from = 1h;
        later.until = 3h;
        const Simulated seen = simulate(ledger, generous, later);
        QVERIFY2(seen.taken >= 120 * 150, describe(seen));
        QVERIFY2(seen.refused() * 1000 <= seen.taken * 3, describe(seen));
    }

    void aHiddenSecondUserOfTheKey_data()
    {
        QTest::addColumn<double>("perSecond"); // of 3.3 allowed
        QTest::addColumn<Moment>("from");
        for (const double rate : { 0.1, 0.3, 1.0, 2.0 }) {
            QTest::addRow("%.1f from the start", rate) << rate << Moment(0);
            QTest::addRow("%.1f in the middle", rate) << rate << Moment(20min);
        }
    }
    void aHiddenSecondUserOfTheKey()
    {
        QFETCH(double, perSecond);
        QFETCH(Moment, from);
        RateLedger ledger({ RateWindow{ 1000, 300s } });
        ReferenceServer server(1000, 300s);
        Scene scene{ .tells = onlyRetryAfter };
        scene.others = [&](Moment now) { return now < from ? 0.0 : perSecond; };
        const Simulated seen = simulate(ledger, server, scene);
        qInfo("%s", describe(seen).constData());
        QVERIFY2(seen.refused() * 1000 <= seen.taken * 3, describe(seen));
        QVERIFY2(seen.refusedWithin(300s) <= 8, describe(seen));
        // It is not bought by sending next to nothing.
        QVERIFY2(seen.taken > 12 * (1000 - 300 * perSecond) / 2, describe(seen));
    }

    /// No refusal is needed where each answer tells what is left.
    void othersAreSeenInWhatIsTold()
    {
        RateLedger ledger({ RateWindow{ 1000, 300s } });
        ReferenceServer server(1000, 300s);
        Scene shared{ .tells = [](bool, const ReferenceServer &asked, Moment now) {
            LimitReport report = telling(asked.left(), 1000);
            report.resetIn = asked.wait(now);
            return report;
        } };
        shared.others = [](Moment) { return 0.7; };
        const Simulated seen = simulate(ledger, server, shared);
        const int kept = ledger.state().known.others.kept();
        QVERIFY2(kept >= 210 && kept < 400, QByteArray::number(kept));
        QCOMPARE(seen.refused(), 0);
        Scene alone = shared;
        alone.others = {};
        alone.from = 1h;
        alone.until = 1h + 30min;
        simulate(ledger, server, alone);
        QCOMPARE(ledger.state().known.others.kept(), 0);
    }

    void othersThatLeftAreForgottenInTheEnd()
    {
        RateLedger ledger({ RateWindow{ 100, 60s } });
        ReferenceServer server(100, 60s);
        Scene shared{ .longestLeg = 20ms };
        shared.others = [](Moment) { return 0.3; };
        simulate(ledger, server, shared);
        Scene alone{ .from = 1h, .until = 3h, .longestLeg = 20ms };
        const Simulated soon = simulate(ledger, server, alone);
        QVERIFY2(soon.taken < 120 * 85, describe(soon));
        QCOMPARE(soon.refused(), 0);
        alone.from = 3h;
        alone.until = 20h;
        simulate(ledger, server, alone);
        alone.from = 20h;
        alone.until = 21h;
        const Simulated later = simulate(ledger, server, alone);
        QVERIFY2(later.taken >= 60 * 99, describe(later));
        QCOMPARE(ledger.state().known.others.kept(), 0);
    }

    /// Otherwise a desk would ask for ever in a rhythm that never fits.
    void whoToldTooLittleIsNotBelieved()
    {
        RateLedger ledger({ RateWindow{ 1000, 1h } });
        LimitReport report = refusal();
        report.retryAfter = 1s;
        Moment now = 10s;
        Moment waited{ 0 };
        for (const Moment wait : { 1s, 2s, 4s, 8s }) {
            ledger.finished(ledger.started(), now, report);
            waited = ledger.nextSendTime(now) - now;
            QCOMPARE(waited, wait);
            now += waited;
        }
        report.retryAfter = 300s; // more than ours
        ledger.finished(ledger.started(), now, report);
        QCOMPARE(ledger.nextSendTime(now) - now, Moment(300s));
    }

    /// A total that several windows have is meant for the one that its resets fit.
    void aResetTellsWhichWindowATotalIsOf()
    {
        RateLedger ledger;
        LimitReport report = telling(999, 1000);
        report.resetIn = 299s;
        ledger.finished(ledger.started(), 1s, report);
        QCOMPARE(ledger.allowedAnHour(1s), 12'000);
        report.resetIn = 3'000s;
        ledger.finished(ledger.started(), 2s, report);
        QCOMPARE(ledger.allowedAnHour(2s), 1'000);
        // Nothing shows yet how long it is.
        RateLedger other;
        report = telling(99, 100);
        report.resetIn = 30s;
        other.finished(other.started(), 1s, report);
        for (int i = 0; i < 99; ++i)
            other.finished(other.started(), 1s);
        QCOMPARE(other.nextSendTime(2s), Moment(31s));
    }

    void whatWasOnItsWayIsOneRefusal()
    {
        RateLedger ledger({ RateWindow{ 1000, 1h } });
        std::vector<RateLedger::Ticket> six;
        for (int i = 0; i < 6; ++i)
            six.push_back(ledger.started());
        for (const auto &ticket : six)
            ledger.finished(ticket, 10s, refusal());
        QCOMPARE(ledger.nextSendTime(10s), Moment(11s));
        // An answer that was on its way then does not say that it is over.
        const auto probe = ledger.started();
        ledger.finished(probe, 12s, refusal());
        QCOMPARE(ledger.nextSendTime(12s), Moment(14s));
    }

    void aTotalAloneMayTellTheWindow()
    {
        RateLedger ledger;
        LimitReport report;
        report.total = 100;
        for (int i = 0; i < 100; ++i)
            ledger.finished(ledger.started(), 1s, report);
        QCOMPARE(ledger.nextSendTime(2s), Moment(1h + 1s + 1ms));
        QCOMPARE(ledger.left(2s), 0);
        QCOMPARE(ledger.total(2s), 100);
        // A total of no known tier tells no window, and a reset tells it better.
        report.total = 77;
        ledger.finished(ledger.started(), 3s, report);
        QCOMPARE(ledger.nextSendTime(4s), Moment(4s));
    }

    void aRemainderWithoutResetIsKept()
    {
        RateLedger ledger;
        ledger.finished(ledger.started(), 1s, telling(1, 77));
        QCOMPARE(ledger.left(1s), 1);
        const auto last = ledger.started();
        QVERIFY(ledger.nextSendTime(1s) > Moment(1s));
        ledger.finished(last, 2s, telling(50, 77));
        QCOMPARE(ledger.nextSendTime(2s), Moment(2s));
    }

    void whatOthersTookIsNotOurs()
    {
        RateLedger ledger;
        LimitReport report = telling(50, 100);
        report.resetIn = 60s;
        ledger.finished(ledger.started(), 0s, report);
        QCOMPARE(ledger.left(0s), 50);
        report.remaining = 10; // 39 more than we took
        ledger.finished(ledger.started(), 0s, report);
        QCOMPARE(ledger.left(0s), 10);
    }

    void chargesWhatTheNetworkMayHaveDone()
    {
        RateLedger ledger({ RateWindow{ 10, 60s } });
        const auto end = [&](int charge) {
            LimitReport report;
            report.answered = false;
            report.charge = charge;
            ledger.finished(ledger.started(), 1s, report);
        };
        end(0);
        QCOMPARE(ledger.left(1s), 10);
        end(1);
        QCOMPARE(ledger.left(1s), 9);
        end(2);
        QCOMPARE(ledger.left(1s), 7);
        QCOMPARE(ledger.resetsAt(1s), Moment(61'001));
    }

    void aMonthIsUsedUp()
    {
        RateLedger ledger;
        LimitReport report;
        report.quota = { .base = 5, .maximum = 12, .used = 10 };
        ledger.finished(ledger.started(), 1s, report);
        QVERIFY(!ledger.isQuotaUsedUp());
        const auto first = ledger.started();
        const auto second = ledger.started();
        QVERIFY(ledger.isQuotaUsedUp()); // both may be counted only after that answer
        report.quota.used = 11;
        ledger.finished(first, 2s, report);
        QVERIFY(ledger.isQuotaUsedUp());
        ledger.finished(second, 2s, {});
        ledger.forgetQuotaUsed();
        QVERIFY(!ledger.isQuotaUsedUp());
        // Whether the month has really ended, one asks.
        const auto asks = ledger.started();
        QCOMPARE(ledger.nextSendTime(3s), RateLedger::never);
        report.quota.used = 1;
        ledger.finished(asks, 4s, report);
        QCOMPARE(ledger.nextSendTime(4s), Moment(4s));
        QCOMPARE(ledger.quota().used, 1);
    }

    void whatWasUnderWayTogetherIsCountedOnce()
    {
        RateLedger ledger;
        LimitReport report;
        report.quota = { .base = 2, .maximum = 4, .used = 1 };
        ledger.finished(ledger.started(), 1s, report);
        const auto first = ledger.started();
        const auto second = ledger.started();
        report.quota.used = 2;
        ledger.finished(first, 2s, report);
        report.quota.used = 3;
        ledger.finished(second, 3s, report);
        QCOMPARE(ledger.quota().used, 3);
        // More than ours: others may have used it.
        const auto third = ledger.started();
        report.quota.used = 7;
        ledger.finished(third, 4s, report);
        QCOMPARE(ledger.quota().used, 7);
    }
};

QTEST_GUILESS_MAIN(TestRateLearning)
#include "tst_ratelearning.moc"
