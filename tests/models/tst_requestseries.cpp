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
};

static void append(TestStore &store, int minutesAgo, int status, qint64 duration)
{
    domain::RequestRecord record;
    record.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
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
    append(store, 20, 200, 100);
    append(store, 20, 200, 300);
    append(store, 20, 429, 5);
    append(store, 1, 503, 5);
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
    const QDateTime asked = QDateTime::currentDateTime().addSecs(-20 * 60);
    QVERIFY(qAbs(busy->from.secsTo(asked)) < 400);
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
    QCOMPARE(series.buckets().last().requests() + series.buckets().at(10).requests(), 1);
}

QTEST_GUILESS_MAIN(TestRequestSeries)
#include "tst_requestseries.moc"
