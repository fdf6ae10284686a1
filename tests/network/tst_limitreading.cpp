// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/limitreading.h"

#include "transportfixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace forecourt;
using namespace forecourt::test;
using namespace Qt::StringLiterals;
using network::LimitReading;
using network::LimitReport;
using network::RateLedger;
using network::RateWindow;

namespace {

constexpr RateLedger::Moment start = 1h;

void ask(RateLedger &ledger, RateLedger::Moment at, const LimitReport &report = {})
{
    ledger.finished(ledger.started(), at, report);
}

LimitReport refusal()
{
    LimitReport report;
    report.refused = true;
    return report;
}

} // namespace

/// What people are told of a limit, whoever knows of it.
class TestLimitReading : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnown()
    {
        RateLedger ledger;
        ask(ledger, start);
        const LimitReading reading = LimitReading::of(ledger, start);
        QCOMPARE(reading.left, -1);
        QCOMPARE(reading.total, -1);
    }

    void bySettings()
    {
        RateLedger ledger({ RateWindow{ 10, 60s } });
        QCOMPARE(LimitReading::of(ledger, start).left, 10);
        for (int i = 0; i < 3; ++i)
            ask(ledger, start + i * 10s);
        const LimitReading used = LimitReading::of(ledger, start + 30s);
        QCOMPARE(used.left, 7);
        QCOMPARE(used.total, 10);
        QVERIFY(used.allAt > start + 79s && used.allAt < start + 81s);
        QCOMPARE(LimitReading::of(ledger, start + 65s).left, 8);
        const LimitReading over = LimitReading::of(ledger, start + 82s);
        QCOMPARE(over.left, 10);
        QVERIFY(over.allAt <= start + 82s);
    }

    void byAnswers()
    {
        RateLedger ledger;
        LimitReport report;
        report.remaining = 7;
        report.total = 50;
        report.resetIn = 60s;
        ask(ledger, start, report);
        const LimitReading told = LimitReading::of(ledger, start + 1s);
        QCOMPARE(told.left, 7);
        QCOMPARE(told.total, 50);
        QCOMPARE(told.allAt, start + 60s);
        const LimitReading over = LimitReading::of(ledger, start + 61s);
        QCOMPARE(over.left, 50);
        QCOMPARE(over.total, 50);
        QVERIFY(over.allAt <= start + 61s);
    }

    void byWhatWasLearned()
    {
        RateLedger ledger;
        for (int i = 0; i < 8; ++i)
            ask(ledger, start + i * 100ms);
        ask(ledger, start + 1s, refusal());
        ask(ledger, start + 62s);
        const LimitReading learned = LimitReading::of(ledger, start + 62s);
        QCOMPARE(learned.total, 8);
        QCOMPARE(learned.left, 0); // a little longer than measured
        QCOMPARE(LimitReading::of(ledger, start + 200s).left, 8);
    }

    void duringAPauseNothingIsLeft()
    {
        RateLedger ledger({ RateWindow{ 10, 60s } });
        LimitReport report = refusal();
        report.retryAfter = 5h;
        ask(ledger, start, report);
        const LimitReading paused = LimitReading::of(ledger, start + 2h);
        QCOMPARE(paused.left, 0);
        QCOMPARE(paused.allAt, start + 5h);
        ledger.askBeforeTime(start + 2h);
        QCOMPARE(LimitReading::of(ledger, start + 2h).left, 10);
        ledger.started();
        QCOMPARE(ledger.nextSendTime(start + 2h), RateLedger::never); // one finds out
    }

    void isToldAsTimeGoesBy_data()
    {
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<QList<RateWindow>>("settings");
        const QStringList limited{ u"--rate-limit"_s, u"5/3"_s, u"--rate-headers"_s };
        QTest::newRow("by headers")
            << QStringList(limited + QStringList{ u"xratelimit"_s }) << QList<RateWindow>();
        QTest::newRow("by settings") << QStringList() << QList{ RateWindow{ 5, 3s } };
        QTest::newRow("by both") << QStringList(limited + QStringList{ u"xratelimit"_s })
                                 << QList{ RateWindow{ 5, 3s } };
    }
    void isToldAsTimeGoesBy()
    {
        QFETCH(QStringList, server);
        QFETCH(QList<RateWindow>, settings);
        SandboxProcess sandbox(server);
        Transport::Options options = optionsFor(sandbox);
        options.windows = settings;
        Transport transport(options);
        QSignalSpy told(&transport, &Transport::limitChanged);
        for (int i = 0; i < 2; ++i)
            QVERIFY(resultOf(transport.send(getting(u"/external/brands"_s))));
        const auto last = [&](int what) { return told.isEmpty() ? -2 : told.last()[what].toInt(); };
        QCOMPARE(last(0), 3);
        QCOMPARE(last(1), 5);
        QVERIFY(told.last()[2].toDateTime().isValid());
        QTRY_COMPARE_WITH_TIMEOUT(last(0), 5, 20'000);
        QVERIFY(!told.last()[2].toDateTime().isValid());
    }

    void isNotToldWhereThereIsNone()
    {
        SandboxProcess sandbox;
        Transport transport(optionsFor(sandbox));
        QSignalSpy told(&transport, &Transport::limitChanged);
        QVERIFY(resultOf(transport.send(getting(u"/external/brands"_s))));
        QVERIFY(told.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLimitReading)
#include "tst_limitreading.moc"
