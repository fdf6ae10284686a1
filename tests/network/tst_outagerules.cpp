// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/circuitbreaker.h"
#include "network/retrybudget.h"

#include <QtTest>

#include <random>

using namespace std::chrono_literals;
using forecourt::network::CircuitBreaker;
using forecourt::network::RetryBudget;
using Moment = CircuitBreaker::Moment;

/// What the rules against an outage promise, in virtual time.
class TestOutageRules : public QObject
{
    Q_OBJECT

private slots:
    /// Two failures are a hiccup, and after five nobody should go on trying.
    void aHiccupIsNoOutage()
    {
        CircuitBreaker breaker;
        for (int i = 0; i < 2; ++i)
            breaker.failed(CircuitBreaker::Moment(i), 0.5);
        QVERIFY(!breaker.isOpen());
        for (int i = 2; i < 5; ++i)
            breaker.failed(CircuitBreaker::Moment(i), 0.5);
        QVERIFY(breaker.isOpen());
    }

    void repeatsAreATenthOfWhatIsSent()
    {
        RetryBudget budget;
        int repeats = 0;
        for (int sent = 0; sent < 10'000; ++sent) {
            budget.earn();
            repeats += budget.take(0ms); // every one wants a repeat
        }
        QVERIFY2(repeats <= 1'000 + RetryBudget::most, qPrintable(QString::number(repeats)));
        QVERIFY2(repeats >= 990, qPrintable(QString::number(repeats)));
    }

    void restEarnsAFewAndNoMore()
    {
        RetryBudget budget;
        while (budget.take(0ms)) { }
        QVERIFY(!budget.take(59s));
        QVERIFY(budget.take(60s + 60s));
        int left = 0;
        while (budget.take(24h))
            ++left;
        QCOMPARE(left, int(RetryBudget::most));
        QVERIFY(!budget.take(1h)); // a clock that went back earns nothing
    }

    void opensAfterFailuresInARowOnly()
    {
        CircuitBreaker breaker;
        for (int i = 0; i < 100; ++i) {
            for (int fail = 0; fail < CircuitBreaker::failuresToOpen - 1; ++fail)
                breaker.failed(0ms, 0.5);
            breaker.succeeded();
        }
        QVERIFY(!breaker.isOpen());
        QCOMPARE(breaker.probeAt(), CircuitBreaker::never);
        for (int fail = 0; fail < CircuitBreaker::failuresToOpen; ++fail)
            breaker.failed(1s, 0.5);
        QVERIFY(breaker.isOpen());
        QVERIFY(breaker.probeAt() > 1s);
    }

    void probesGrowRareAndAreSpread()
    {
        std::mt19937 generator(11);
        std::uniform_real_distribution<double> random;
        CircuitBreaker breaker;
        Moment now{ 0 };
        breaker.trip(now, random(generator));
        Moment ceiling = CircuitBreaker::firstDelay;
        for (int probe = 0; probe < 20; ++probe) {
            const Moment wait = breaker.probeAt() - now;
            QVERIFY(wait >= ceiling / 2 && wait <= ceiling);
            now = breaker.probeAt();
            breaker.probeStarted();
            QCOMPARE(breaker.probeAt(), CircuitBreaker::never); // one at a time
            breaker.probeFailed(now, random(generator));
            ceiling = std::min(ceiling * 2, CircuitBreaker::longestDelay);
        }
        QVERIFY(breaker.isOpen());
    }

    void lateFailuresDoNotDelayTheProbe()
    {
        CircuitBreaker breaker;
        breaker.trip(0ms, 1);
        const Moment due = breaker.probeAt();
        for (int late = 0; late < 6; ++late)
            breaker.failed(4s, 1);
        QCOMPARE(breaker.probeAt(), due);
    }

    void oneSuccessCloses()
    {
        CircuitBreaker breaker;
        breaker.trip(0ms, 0);
        for (int i = 0; i < 5; ++i)
            breaker.probeFailed(1s, 0);
        breaker.probeStarted();
        breaker.probeSucceeded();
        QVERIFY(!breaker.isOpen());
        QVERIFY(!breaker.isProbing());
        breaker.trip(10s, 1); // and the next outage begins at the shortest interval
        QCOMPARE(breaker.probeAt(), 10s + CircuitBreaker::firstDelay);
    }

    void aWishProbesAtOnceButNotInARow()
    {
        CircuitBreaker breaker;
        QCOMPARE(breaker.probeAtWish(), CircuitBreaker::never);
        breaker.trip(100s, 1);
        QVERIFY(breaker.probeAtWish() <= 100s);
        breaker.probeStarted();
        QCOMPARE(breaker.probeAtWish(), CircuitBreaker::never);
        breaker.probeFailed(101s, 1);
        QCOMPARE(breaker.probeAtWish(), 101s + CircuitBreaker::restBetweenProbes);
        QVERIFY(breaker.probeAt() > breaker.probeAtWish());
    }
};

QTEST_GUILESS_MAIN(TestOutageRules)
#include "tst_outagerules.moc"
