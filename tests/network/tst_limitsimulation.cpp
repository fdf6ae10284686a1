// SPDX-License-Identifier: GPL-3.0-or-later
#include "outage.h"
#include "scenes.h"

#include <QtTest>

using namespace forecourt::test;

Q_DECLARE_METATYPE(forecourt::test::LimitCase)
Q_DECLARE_METATYPE(forecourt::test::Dialect)

namespace {

QByteArray inWords(const Figures &figures)
{
    return QByteArray::number(figures.refused) + " of " + QByteArray::number(figures.sent)
        + " refused, " + QByteArray::number(figures.refusedLater) + " of them later, "
        + QByteArray::number(100 * figures.used, 'f', 2) + " % used, people "
        + QByteArray::number(qint64(figures.person95th.count())) + " ms";
}

/// A few windows, and not so many requests that a slow machine needs long.
LimitCase shorter(LimitCase limit)
{
    limit.length =
        std::min(limit.length, limit.window.span * std::clamp(3'000 / limit.window.count, 3, 60));
    return limit;
}

void addCases(std::initializer_list<Dialect> spoken)
{
    QTest::addColumn<LimitCase>("limit");
    QTest::addColumn<Dialect>("dialect");
    for (const LimitCase &limit : limitCases) {
        if (limit.window.count > 1'000)
            continue; // bench-limits runs it
        for (const Dialect dialect : spoken)
            QTest::addRow("%s, %s", limit.name, dialectNames[size_t(dialect)])
                << shorter(limit) << dialect;
    }
}

/// What is kept back for people, and the part of a short window that the way back takes.
double leastUsed(const LimitCase &limit)
{
    const int kept = std::min(5, limit.window.count / 20);
    const double way = double(limit.conditions.longest.count()) / double(limit.window.span.count());
    return double(limit.window.count - kept) / limit.window.count - way;
}

} // namespace

/// The promises about limits, kept in virtual time against a server that shares nothing with the
/// ledger. The same scenes at length are what bench-limits measures.
class TestLimitSimulation : public QObject
{
    Q_OBJECT

private slots:
    void alone_data()
    {
        addCases({ Dialect::Silent, Dialect::RetryAfter, Dialect::RateLimitHeaders,
                   Dialect::XRateLimitHeaders });
    }
    void alone()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        const Figures seen = soleUser(limit, dialect, toldLedger);
        QVERIFY2(seen.refused == 0 && seen.used >= leastUsed(limit), inWords(seen));
    }

    void theDocumentedHour()
    {
        const Figures seen = soleUser(documentedLimit, Dialect::Silent, toldLedger);
        QVERIFY2(seen.refused == 0 && seen.used >= 0.995, inWords(seen));
    }

    /// The reserve would hide a ledger that counts too little.
    void theDocumentedHourWithoutReserve()
    {
        LimitCase limit = documentedLimit;
        limit.conditions.syncAs = forecourt::network::Priority::Action;
        const Figures seen = soleUser(limit, Dialect::Silent, toldLedger);
        QVERIFY2(seen.refused == 0 && seen.used >= 0.999, inWords(seen));
    }

    /// Else the server would not be strict.
    void rivalsAreRefused()
    {
        for (const Rival &rival : rivals) {
            const Figures seen = soleUser(shorter(documentedLimit), Dialect::Silent, rival.make);
            QVERIFY2(seen.refused > 0, QByteArray(rival.name + inWords(seen)));
        }
    }

    /// Nothing is configured, and the server does not say which window its total is of.
    void aloneAndNotConfigured_data() { addCases({ Dialect::RateLimitHeaders }); }
    void aloneAndNotConfigured()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        const Figures seen = soleUser(limit, dialect, untoldLedger);
        QVERIFY2(seen.refused == 0 && seen.used >= leastUsed(limit), inWords(seen));
    }

    void aPresetIsRecognised_data() { addCases({ Dialect::Silent }); }
    void aPresetIsRecognised()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        const Figures seen = soleUser(limit, dialect, untoldLedger);
        QVERIFY2(seen.used >= leastUsed(limit) - 0.01, inWords(seen));
    }

    void hiddenSecondUser_data()
    {
        addCases({ Dialect::Silent, Dialect::RetryAfter, Dialect::RateLimitHeaders });
    }
    void hiddenSecondUser()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        constexpr double share = 0.2;
        const Figures seen = hiddenUser(limit, dialect, toldLedger, share);
        QVERIFY2(seen.refusedShare() <= 0.003 && seen.refusedLater == 0, inWords(seen));
        // It is not bought by sending next to nothing.
        QVERIFY2(seen.used >= 0.65 * (1 - share * 2 / 3), inWords(seen));
    }

    void restartInMidWindow_data() { addCases({ Dialect::Silent, Dialect::RateLimitHeaders }); }
    void restartInMidWindow()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        const Figures seen = restarted(limit, dialect);
        QVERIFY2(seen.refused == 0, inWords(seen));
    }

    void twoInstancesOfOneDesk_data() { addCases({ Dialect::Silent, Dialect::RateLimitHeaders }); }
    void twoInstancesOfOneDesk()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        const Figures seen = twoInstances(limit, dialect);
        QVERIFY2(seen.refused == 0, inWords(seen));
    }

    void clockAnHourOff_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("behind") << -1ll;
        QTest::newRow("right") << 0ll;
        QTest::newRow("ahead") << 1ll;
    }
    void clockAnHourOff()
    {
        QFETCH(qint64, hours);
        LimitCase limit = shorter(documentedLimit);
        limit.conditions.clockOff = std::chrono::hours(hours);
        const Figures seen = soleUser(limit, Dialect::RateLimitHeaders, toldLedger);
        QVERIFY2(seen.refused == 0 && seen.used >= leastUsed(limit), inWords(seen));
    }

    void clockSetAnHourAtReboot_data() { clockAnHourOff_data(); }
    void clockSetAnHourAtReboot()
    {
        QFETCH(qint64, hours);
        const Restart reboot{ true, std::chrono::hours(hours) };
        const Figures seen = restarted(shorter(documentedLimit), Dialect::Silent, reboot);
        QVERIFY2(seen.refused == 0 && seen.used >= 0.9, inWords(seen));
    }

    void peopleAreAnsweredAtOnce_data()
    {
        addCases({ Dialect::Silent, Dialect::RateLimitHeaders });
    }
    void peopleAreAnsweredAtOnce()
    {
        QFETCH(LimitCase, limit);
        QFETCH(Dialect, dialect);
        const Figures seen = peopleBesideSync(limit, dialect, toldLedger);
        QVERIFY2(seen.refused == 0 && seen.person95th > 0ms && seen.person95th < 1s, inWords(seen));
    }

    void outage_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("refuses connections") << false;
        QTest::newRow("hangs") << true;
    }
    void outage()
    {
        QFETCH(bool, hangs);
        const OutageFigures seen = outageWithBreaker({ .hangs = hangs });
        QVERIFY2(seen.sentPerNeeded() <= 1.1, QByteArray::number(seen.sentPerNeeded()));
        QCOMPARE(seen.probesAfter, 1);
        QVERIFY(seen.recoveredAfter <= seen.probeInterval * 2);
        QVERIFY(outageWithBackoff({ .hangs = hangs }).sentPerNeeded() > 1.1);
    }
};

QTEST_GUILESS_MAIN(TestLimitSimulation)
#include "tst_limitsimulation.moc"
