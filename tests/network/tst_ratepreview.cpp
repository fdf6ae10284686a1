// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/ratepreview.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace forecourt::network;

/// How long a costly action will take, told before it starts; in virtual time.
class TestRatePreview : public QObject
{
    Q_OBJECT

private slots:
    void nothingKnownSaysNothing() { QVERIFY(!timeFor(100, {}, RateLedger(), 1h, 100ms)); }

    void aConfiguredWindow_data()
    {
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("fits") << 900 << 90 << 91;
        // The rest goes as the window lets go of what went before.
        QTest::newRow("twice the window") << 1'500 << 345 << 360;
        QTest::newRow("tag 1,200 customers") << 3'600 << 945 << 1'000;
    }
    void aConfiguredWindow()
    {
        QFETCH(int, requests);
        QFETCH(int, least);
        QFETCH(int, most);
        const QList<RateWindow> windows{ { 1'000, 300s } };
        const auto time = timeFor(requests, windows, RateLedger(windows), 1h, 100ms);
        QVERIFY(time);
        const int seconds = int(time->count() / 1000);
        QVERIFY2(seconds >= least && seconds <= most, qPrintable(QString::number(seconds)));
    }

    void aToldBudgetIsTakenToComeAgain()
    {
        RateLedger ledger;
        LimitReport report;
        report.remaining = 10;
        report.total = 50;
        report.resetIn = 60s;
        ledger.finished(ledger.started(), 1h, report);
        const auto within = timeFor(10, {}, ledger, 1h, 100ms);
        QVERIFY(within && *within <= 2s);
        const auto beyond = timeFor(10 + 50 + 10, {}, ledger, 1h, 100ms);
        QVERIFY(beyond);
        QVERIFY2(*beyond >= 119s && *beyond <= 130s, qPrintable(QString::number(beyond->count())));
    }
};

QTEST_GUILESS_MAIN(TestRatePreview)
#include "tst_ratepreview.moc"
