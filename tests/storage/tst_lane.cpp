// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "sql.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace forecourt::domain;
using namespace forecourt::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr quintptr Typist = 1, Other = 2;

/// Runs for minutes unless it is interrupted.
qint64 slowly(Sql &sql)
{
    return sql
        .value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
               " WHERE i < 10000000000) SELECT max(i) FROM n"_s)
        .toLongLong();
}

qint64 summed(Sql &sql, int upTo)
{
    return sql
        .value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
               " SELECT sum(i) FROM n"_s,
               { upTo })
        .toLongLong();
}

qint64 expectedSum(int upTo)
{
    return qint64(upTo) * (upTo + 1) / 2;
}

std::unique_ptr<Database> opened(const QTemporaryDir &folder,
                                 std::function<void(const ApiError &)> failed = {},
                                 int jobsPerTransaction = 1)
{
    auto database = std::make_unique<Database>(
        DatabaseSetup{ folder.filePath(u"file.sqlite"_s),
                       u"test"_s,
                       { { u"CREATE TABLE number (value INTEGER UNIQUE)"_s } },
                       false,
                       false,
                       jobsPerTransaction,
                       std::move(failed) });
    if (!database->open().result())
        return nullptr;
    return database;
}

} // namespace

class TestLane : public QObject
{
    Q_OBJECT
private slots:
    void aNewerQuestionStopsTheOlderOne();
    void anInterruptNeverHitsAnotherJob();
    void otherReadersDoNotWait();
    void closingDropsQuestionsAndKeepsWrites();
    void oneFailingWriteDoesNotTakeOthersWithIt();
    void whatAJobRefusesIsRolledBack();
};

void TestLane::aNewerQuestionStopsTheOlderOne()
{
    QTemporaryDir folder;
    const auto database = opened(folder);
    QVERIFY(database);
    QFuture<qint64> older = database->ask<qint64>(Reader::Ids, Typist, slowly);
    QFuture<qint64> waiting =
        database->ask<qint64>(Reader::Ids, Other, [](Sql &sql) { return summed(sql, 10); });
    QTest::qWait(50); // the first one runs now
    QElapsedTimer timer;
    timer.start();
    QFuture<qint64> newer =
        database->ask<qint64>(Reader::Ids, Typist, [](Sql &sql) { return summed(sql, 20); });
    QCOMPARE(newer.result(), expectedSum(20));
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(older.isFinished());
    QVERIFY(older.isCanceled());
    QCOMPARE(older.resultCount(), 0);
    QVERIFY(!waiting.isCanceled());
    QCOMPARE(waiting.result(), expectedSum(10));
}

void TestLane::anInterruptNeverHitsAnotherJob()
{
    QTemporaryDir folder;
    int failures = 0;
    auto database = opened(folder, [&](const ApiError &) { ++failures; });
    QVERIFY(database);
    QRandomGenerator random(3);
    struct Asked
    {
        QFuture<qint64> answer;
        qint64 expected;
    };
    QList<Asked> kept;
    QFuture<qint64> last;
    for (int round = 0; round < 1'500; ++round) {
        last = database->ask<qint64>(Reader::Quick, Typist,
                                     [n = 500 + round](Sql &sql) { return summed(sql, n); });
        const int n = 1 + random.bounded(300);
        auto other = [n](Sql &sql) { return summed(sql, n); };
        // One of many askers, each with one question only, and questions of nobody.
        kept.append({ random.bounded(2)
                          ? database->read<qint64>(Reader::Quick, other)
                          : database->ask<qint64>(Reader::Quick, quintptr(100 + round), other),
                      expectedSum(n) });
        if (random.bounded(4) == 0)
            QThread::usleep(quint32(random.bounded(300)));
    }
    for (Asked &asked : kept) {
        asked.answer.waitForFinished();
        QVERIFY(!asked.answer.isCanceled());
        QCOMPARE(asked.answer.result(), asked.expected);
    }
    last.waitForFinished();
    QVERIFY(!last.isCanceled());
    QCOMPARE(last.result(), expectedSum(500 + 1'499));
    database.reset();
    QCOMPARE(failures, 0);
}

void TestLane::otherReadersDoNotWait()
{
    QTemporaryDir folder;
    auto database = opened(folder);
    QVERIFY(database);
    QFuture<qint64> slow = database->ask<qint64>(Reader::Bulk, Typist, slowly);
    QTest::qWait(20);
    QCOMPARE(
        database->read<qint64>(Reader::Quick, [](Sql &sql) { return summed(sql, 5); }).result(),
        15);
    QVERIFY(!slow.isFinished());
    QElapsedTimer timer;
    timer.start();
    database.reset();
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(slow.isCanceled());
}

void TestLane::closingDropsQuestionsAndKeepsWrites()
{
    QTemporaryDir folder;
    auto database = opened(folder);
    QVERIFY(database);
    QList<QFuture<Result<Done>>> writes;
    for (int i = 0; i < 200; ++i) {
        writes.append(database->write<Done>([i](Sql &sql) {
            sql.run(u"INSERT INTO number VALUES(?)"_s, { i });
            return Done{};
        }));
    }
    database.reset();
    for (const auto &write : std::as_const(writes))
        QVERIFY(write.result());
    database = opened(folder);
    QCOMPARE(database
                 ->read<qint64>(Reader::Quick,
                                [](Sql &sql) {
                                    return sql.value(u"SELECT count(*) FROM number"_s).toLongLong();
                                })
                 .result(),
             200);
}

// Jobs that wait share a transaction; where one fails, the others still happen, once.
void TestLane::oneFailingWriteDoesNotTakeOthersWithIt()
{
    QTemporaryDir folder;
    auto database = opened(folder, {}, 20);
    QVERIFY(database);
    const auto insert = [&](int value) {
        return database->write<Done>([value](Sql &sql) {
            sql.run(u"INSERT INTO number VALUES(?)"_s, { value });
            return Done{};
        });
    };
    QList<QFuture<Result<Done>>> writes;
    for (int i = 0; i < 40; ++i)
        writes.append(insert(i == 25 ? 3 : i)); // 3 is there already
    for (int i = 0; i < 40; ++i) {
        const Result<Done> result = writes.at(i).result();
        QCOMPARE(bool(result), i != 25);
        if (!result)
            QCOMPARE(result.error().kind, ApiError::Kind::Storage);
    }
    QCOMPARE(database
                 ->read<qint64>(Reader::Quick,
                                [](Sql &sql) {
                                    return sql.value(u"SELECT count(*) FROM number"_s).toLongLong();
                                })
                 .result(),
             39);
}

void TestLane::whatAJobRefusesIsRolledBack()
{
    QTemporaryDir folder;
    int failures = 0;
    auto database = opened(folder, [&](const ApiError &) { ++failures; });
    QVERIFY(database);
    const auto refused = database
                             ->write<Done>([](Sql &sql) {
                                 sql.run(u"INSERT INTO number VALUES(1)"_s);
                                 sql.refuse(ApiError::notPossible(u"no"_s));
                                 return Done{};
                             })
                             .result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ApiError::Kind::NotPossible);
    QVERIFY(!database
                 ->read<bool>(Reader::Quick,
                              [](Sql &sql) {
                                  return sql.value(u"SELECT count(*) FROM number"_s).toInt() > 0;
                              })
                 .result());
    database.reset();
    QCOMPARE(failures, 0); // the disk is fine
}

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
