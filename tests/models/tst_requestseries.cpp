// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestseries.h"

#include "modelstest.h"
#include "storage/smalltables.h"

#include <QSignalSpy>

using namespace forecourt;
using namespace forecourt::models;
using namespace forecourt::models::test;

/// Graphs of what was asked lately, whatever the clock says when the test runs.
class TestRequestSeries : public QObject
{
    Q_OBJECT
private slots:
    void bucketsWithoutGaps();
    void spans();
    void followsByItself();
    void finerWhereNothingWasBefore();
};

static void append(TestStore &store, int minutesAgo, int status, qint64 duration,
                   const QDateTime &now = QDateTime::currentDateTimeUtc())
{
    domain::RequestRecord record;
    record.startedAt = now.addSecs(-60 * minutesAgo);
    record.status = status;
    record.durationMs = duration;
    store->activity().append(record);
}

static qsizetype stored(TestStore &store)
{
    return store->activity().read(100).result().size();
}

void TestRequestSeries::bucketsWithoutGaps()
{
    TestStore store;
    // One clock for all, since a column may end between two looks at it.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    append(store, 20, 200, 100, now);
    append(store, 20, 200, 300, now);
    append(store, 20, 429, 5, now);
    append(store, 1, 503, 5, now);
    QTRY_COMPARE(stored(store), 4);
    RequestSeries series(*store);
    QTRY_VERIFY(series.isLoaded());
    const auto &buckets = series.buckets();
    QCOMPARE(buckets.size(), 12);
    for (qsizetype i = 1; i < buckets.size(); ++i)
        QCOMPARE(buckets.at(i - 1).from.secsTo(buckets.at(i).from), 300);
    QVERIFY(buckets.last().from <= QDateTime::currentDateTime());
    QCOMPARE(series.total().requests(), 4);
    QCOMPARE(series.total().latencyMs(), std::optional<qint64>(200));
    const auto busy = std::find_if(buckets.cbegin(), buckets.cend(),
                                   [](const auto &bucket) { return bucket.refused > 0; });
    QVERIFY(busy != buckets.cend());
    QCOMPARE(busy->answered, 2);
    QCOMPARE(busy->failed, 0);
    const QDateTime asked = now.addSecs(-20 * 60);
    QVERIFY(busy->from <= asked && busy->from.secsTo(asked) < 300);
    QVERIFY(qAbs(series.lastRefusedAt().secsTo(asked)) < 90);
}

void TestRequestSeries::spans()
{
    TestStore store;
    append(store, 5 * 60, 200, 100);
    append(store, 26 * 60, 429, 100);
    QTRY_COMPARE(stored(store), 2);
    RequestSeries series(*store);
    QTRY_VERIFY(series.isLoaded());
    QCOMPARE(series.total().requests(), 0);
    QVERIFY(!series.total().latencyMs());
    QSignalSpy changed(&series, &RequestSeries::changed);
    series.setSpan(RequestSeries::Span::Day);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(series.buckets().size(), 24);
    QCOMPARE(series.buckets().first().from.time().minute(), 0);
    QCOMPARE(series.total().requests(), 1);
    // It lies before the day that is shown, and is known all the same.
    QVERIFY(series.lastRefusedAt().isValid());
}

void TestRequestSeries::followsByItself()
{
    TestStore store;
    RequestSeries series(*store);
    QTRY_VERIFY(series.isLoaded());
    QCOMPARE(series.total().requests(), 0);
    append(store, 0, 200, 40);
    QTRY_COMPARE(series.total().requests(), 1);
    const auto &buckets = series.buckets();
    QCOMPARE(buckets.last().requests() + buckets.at(buckets.size() - 2).requests(), 1);
}

void TestRequestSeries::finerWhereNothingWasBefore()
{
    TestStore store;
    append(store, 2, 200, 100);
    append(store, 6, 200, 100);
    append(store, 8 * 60, 200, 100);
    QTRY_COMPARE(stored(store), 3);
    RequestSeries series(*store);
    QTRY_VERIFY(series.isLoaded());
    const auto width = [&] {
        const auto &buckets = series.buckets();
        return buckets.first().from.secsTo(buckets.at(1).from);
    };
    QCOMPARE(width(), 60);
    QCOMPARE(series.buckets().size(), 15);
    QCOMPARE(series.total().requests(), 2);
    append(store, 40, 200, 100);
    QTRY_COMPARE(series.total().requests(), 3);
    QCOMPARE(width(), 300);
    series.setSpan(RequestSeries::Span::Day); // the first was long before the last four hours
    QCOMPARE(width(), 3600);
    QCOMPARE(series.total().requests(), 4);
}

QTEST_GUILESS_MAIN(TestRequestSeries)
#include "tst_requestseries.moc"
