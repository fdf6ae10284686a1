// SPDX-License-Identifier: GPL-3.0-or-later
#include "twodesks.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace forecourt::proofs;

/// Two desks edit one customer, on and off line, through a server without versions: whatever
/// comes between, every edit ends on the server, waiting, or where a person sees it.
class TestMergeHistories : public QObject
{
    Q_OBJECT
private slots:
    void everyEditIsSomewhere();
    void mistakesAreCaught_data();
    void mistakesAreCaught();
};

namespace {

constexpr quint32 Seed = 20260101;

int wantedHistories()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("FORECOURT_HISTORIES", &given);
    return given ? number : 100'000;
}

// How often what happens, out of a hundred; edits and pushes meet as often as they can.
constexpr std::array<int, size_t(Event::Kind::Count)> Weights{ 26, 20, 12, 4, 3, 10,
                                                               2,  3,  5,  7, 4, 4 };

Event randomEvent(QRandomGenerator &random)
{
    int place = random.bounded(100);
    int kind = 0;
    while (place >= Weights[size_t(kind)])
        place -= Weights[size_t(kind++)];
    return { Event::Kind(kind), random.bounded(2), random.generate() };
}

QList<Event> randomHistory(quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Event> events(6 + random.bounded(20));
    std::generate(events.begin(), events.end(), [&] { return randomEvent(random); });
    return events;
}

// Leaves out what is not needed to fail.
QList<Event> shrunk(QList<Event> events, Mistake mistake)
{
    for (qsizetype size = events.size() / 2; size > 0; size /= 2) {
        for (qsizetype at = 0; at + size <= events.size();) {
            QList<Event> fewer = events;
            fewer.remove(at, size);
            if (TwoDesks(mistake).run(fewer).isEmpty())
                ++at;
            else
                events = fewer;
        }
    }
    return events;
}

QString storyOf(const QList<Event> &events, Mistake mistake)
{
    const QList<Event> few = shrunk(events, mistake);
    TwoDesks desks(mistake, true);
    const QString complaint = desks.run(few);
    return desks.story().join(u'\n') + u"\n=> " + complaint;
}

} // namespace

void TestMergeHistories::everyEditIsSomewhere()
{
    const int wanted = wantedHistories();
    const int workers = std::max(1, QThread::idealThreadCount());
    std::atomic_int next = 0;
    std::atomic_int failing = wanted;
    std::vector<TwoDesks::Ends> ends(static_cast<size_t>(workers));
    const auto work = [&](TwoDesks::Ends &mine) {
        for (int i = next++; i < failing; i = next++) {
            TwoDesks desks;
            if (!desks.run(randomHistory(Seed + quint32(i))).isEmpty())
                failing = std::min(i, failing.load());
            mine += desks.ends();
        }
    };
    std::vector<std::thread> threads;
    for (TwoDesks::Ends &mine : ends)
        threads.emplace_back(work, std::ref(mine));
    for (std::thread &thread : threads)
        thread.join();
    if (failing < wanted)
        QFAIL(qPrintable(QStringLiteral("history %1\n").arg(failing)
                         + storyOf(randomHistory(Seed + quint32(failing)), Mistake::None)));
    TwoDesks::Ends all;
    for (const TwoDesks::Ends &mine : ends)
        all += mine;
    qInfo("%d histories: %d edits on the server, %d waiting, %d in conflict, %d replaced since, "
          "%d taken back or changed again by their own desk",
          wanted, all.onServer, all.waiting, all.conflict, all.replaced, all.own);
    QVERIFY2(all.onServer > wanted && all.conflict > wanted / 100 && all.replaced > wanted / 50,
             "the desks hardly ever meet, so this proves little");
}

void TestMergeHistories::mistakesAreCaught_data()
{
    QTest::addColumn<int>("mistake");
    QTest::newRow("forgets that it tried") << int(Mistake::ForgetsThatItTried);
    QTest::newRow("never looks again") << int(Mistake::NeverLooksAgain);
    QTest::newRow("believes the answer") << int(Mistake::BelievesTheAnswer);
    QTest::newRow("takes theirs in a conflict") << int(Mistake::ForgetsOnConflict);
}

void TestMergeHistories::mistakesAreCaught()
{
    QFETCH(int, mistake);
    int caught = 0;
    for (int i = 0; i < 10'000 && caught < 3; ++i)
        caught += !TwoDesks(Mistake(mistake)).run(randomHistory(Seed + quint32(i))).isEmpty();
    QCOMPARE(caught, 3);
}

// Millions of small values are made: their addresses need no history.
extern "C" const char *__asan_default_options()
{
    return "malloc_context_size=0:quarantine_size_mb=8";
}

QTEST_GUILESS_MAIN(TestMergeHistories)
#include "tst_mergehistories.moc"
