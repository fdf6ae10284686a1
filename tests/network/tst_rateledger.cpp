// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitsimulation.h"

#include <QtTest>

using namespace forecourt::test;

class TestRateLedger : public QObject
{
    Q_OBJECT

private slots:
    void anHourWithoutRefusal()
    {
        RateLedger ledger({ RateWindow{ 1000, 300s } });
        ReferenceServer server(1000, 300s);
        const Simulated hour = simulate(ledger, server, {});
        QCOMPARE(hour.refused(), 0);
        QVERIFY2(hour.taken >= 11'900, qPrintable(QString::number(hour.taken)));
    }

    void strictestOfSeveralWindows()
    {
        RateLedger ledger({ RateWindow{ 1000, 300s }, RateWindow{ 10, 1s } });
        ReferenceServer second(10, 1s);
        QCOMPARE(simulate(ledger, second, { .until = 60s }).refused(), 0);
    }

    void countsWhatIsInFlight()
    {
        RateLedger ledger({ RateWindow{ 2, 10s } });
        const auto first = ledger.started();
        const auto second = ledger.started();
        QCOMPARE(ledger.nextSendTime(0s), RateLedger::never);
        ledger.finished(first, 3s);
        QCOMPARE(ledger.nextSendTime(3s), Moment(13'001));
        ledger.finished(second, 4s);
        QCOMPARE(ledger.nextSendTime(5s), Moment(13'001));
    }

    void obeysRetryAfter()
    {
        RateLedger ledger;
        LimitReport report;
        report.refused = true;
        report.retryAfter = 42s;
        ledger.finished(ledger.started(), 100s, report);
        QCOMPARE(ledger.nextSendTime(101s), Moment(142s));
        // Then one goes ahead alone, until an answer shows that it is over.
        const auto probe = ledger.started();
        QCOMPARE(ledger.nextSendTime(142s), RateLedger::never);
        ledger.finished(probe, 143s);
        QCOMPARE(ledger.nextSendTime(143s), Moment(143s));
    }

    void backsOffWhereNothingIsSaid()
    {
        RateLedger ledger;
        LimitReport refused;
        refused.refused = true;
        Moment now{ 0 };
        Moment before{ 0 };
        for (int i = 0; i < 9; ++i) {
            ledger.finished(ledger.started(), now, refused);
            const Moment wait = ledger.nextSendTime(now) - now;
            QVERIFY(wait >= before && wait <= 60s);
            before = wait;
            now += wait;
        }
        QCOMPARE(before, Moment(60s));
    }

    void waitsForTheResetWhenNothingIsLeft()
    {
        RateLedger ledger;
        LimitReport report;
        report.remaining = 0;
        report.resetIn = 30s;
        ledger.finished(ledger.started(), 10s, report);
        QCOMPARE(ledger.nextSendTime(11s), Moment(40s));
    }

    void remainingCountsWhatRanBeside()
    {
        RateLedger ledger;
        const auto a = ledger.started();
        const auto b = ledger.started();
        LimitReport report;
        report.remaining = 2;
        report.resetIn = 30s;
        ledger.finished(a, 1s, report); // b may or may not be among those counted
        QCOMPARE(ledger.nextSendTime(1s), Moment(1s));
        const auto c = ledger.started();
        QCOMPARE(ledger.nextSendTime(1s), Moment(31s));
        ledger.finished(b, 2s);
        ledger.finished(c, 2s);
    }

    void keepsSomeForPeople()
    {
        RateLedger ledger({ RateWindow{ 100, 60s } });
        for (int i = 0; i < 95; ++i)
            ledger.finished(ledger.started(), 1s);
        QVERIFY(ledger.nextSendTime(2s, Priority::Background) > 2s);
        QCOMPARE(ledger.nextSendTime(2s, Priority::Looking), Moment(2s));
        QCOMPARE(ledger.nextSendTime(2s, Priority::Action), Moment(2s));
    }
};

QTEST_GUILESS_MAIN(TestRateLedger)
#include "tst_rateledger.moc"
