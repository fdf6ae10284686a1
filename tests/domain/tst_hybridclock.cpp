// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hybridclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace forecourt::domain;

class TestHybridClock : public QObject
{
    Q_OBJECT

private slots:
    void onlyGrows();
    void followsWhatItHasSeen();
    void theCounterNeverOverflows();
    void textSortsAsTheTimes();
    void refusesOtherTexts();
};

void TestHybridClock::onlyGrows()
{
    QRandomGenerator random(1);
    HybridClock clock;
    HybridTime last;
    for (int i = 0; i < 10'000; ++i) {
        // The wall clock stands still, leaps and is set back.
        const HybridTime now = clock.next(1'700'000'000'000 + random.bounded(-50, 50));
        QVERIFY(now > last);
        last = now;
    }
}

void TestHybridClock::followsWhatItHasSeen()
{
    HybridClock clock;
    clock.observe({ 5000, 7 });
    QCOMPARE(clock.next(1000), (HybridTime{ 5000, 8 }));
    clock.observe({ 4000, 99 });
    QCOMPARE(clock.next(1000), (HybridTime{ 5000, 9 }));
    QCOMPARE(clock.next(6000), (HybridTime{ 6000, 0 }));
    HybridClock restarted(HybridTime{ 6000, 0 });
    QCOMPARE(restarted.next(6000), (HybridTime{ 6000, 1 }));
}

void TestHybridClock::theCounterNeverOverflows()
{
    const HybridTime full{ 5000, std::numeric_limits<quint32>::max() };
    HybridClock clock(full);
    QVERIFY(clock.next(5000) > full);
}

void TestHybridClock::textSortsAsTheTimes()
{
    QCOMPARE((HybridTime{ 0x1a2b3c4d5e6, 1 }).toString(), u"0001a2b3c4d5e6:00000001"_s);
    QRandomGenerator random(2);
    HybridTime last;
    for (int i = 0; i < 10'000; ++i) {
        const HybridTime time{ qint64(random.generate64() >> 12), random.generate() };
        QCOMPARE(HybridTime::fromString(time.toString()), time);
        QCOMPARE(time < last, time.toString() < last.toString());
        last = time;
    }
}

void TestHybridClock::refusesOtherTexts()
{
    for (const QStringView text :
         { u"", u"0001a2b3c4d5e6", u"0001a2b3c4d5e6-00000001", u"0001a2b3c4d5eg:00000001",
           u"0001a2b3c4d5e6:0000000x", u"-001a2b3c4d5e6:00000001", u"0001a2b3c4d5e6:00000001 " })
        QCOMPARE(HybridTime::fromString(text), HybridTime());
}

QTEST_GUILESS_MAIN(TestHybridClock)
#include "tst_hybridclock.moc"
