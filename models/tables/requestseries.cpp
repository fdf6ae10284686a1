// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestseries.h"

#include "domain/whenanswered.h"
#include "storage/smalltables.h"
#include "storage/store.h"

#include <QTimer>

namespace forecourt::models {

using namespace std::chrono_literals;
using storage::MinuteTally;
using Bucket = RequestSeries::Bucket;

namespace {

struct SpanRow
{
    std::chrono::minutes bucket;
    int count;
};

struct SpanRows
{
    SpanRow fine; ///< where nothing was before it: an hour that is nearly empty says little
    SpanRow whole;
};

constexpr SpanRows spans[] = { { { 1min, 15 }, { 5min, 12 } }, { { 15min, 16 }, { 60min, 24 } } };
/// A refusal that long ago still tells what this server is like.
constexpr int daysBack = 7;
/// While requests come in, graphs move at a calm pace; without any, time moves them.
constexpr auto collecting = 1s;
constexpr auto ticking = 30s;

template <typename Counted> void add(Bucket &bucket, const Counted &counted)
{
    bucket.answered += counted.answered;
    bucket.refused += counted.refused;
    bucket.failed += counted.failed;
    bucket.answeredMs += counted.answeredMs;
}

/// Hours begin where the clock on the wall says so.
QDateTime beginOf(QDateTime at, std::chrono::minutes bucket)
{
    at = at.toLocalTime();
    const int minutes = at.time().hour() * 60 + at.time().minute();
    const auto past = std::chrono::minutes(minutes % bucket.count());
    const qint64 over = past.count() * 60 + at.time().second();
    return at.addSecs(-over).addMSecs(-at.time().msec());
}

QDateTime firstOf(const SpanRow &span, const QDateTime &now)
{
    const qint64 seconds = std::chrono::seconds(span.bucket).count();
    return beginOf(now, span.bucket).addSecs(-seconds * (span.count - 1));
}

const SpanRow &rowFor(const SpanRows &rows, const QList<MinuteTally> &tallies, const QDateTime &now)
{
    const QDateTime begin = firstOf(rows.whole, now), late = firstOf(rows.fine, now);
    const bool isOlder = std::any_of(tallies.cbegin(), tallies.cend(), [&](const auto &tally) {
        return tally.minute >= begin && tally.minute < late;
    });
    return isOlder ? rows.whole : rows.fine;
}

QList<Bucket> bucketsOf(const QList<MinuteTally> &tallies, const SpanRow &span,
                        const QDateTime &now)
{
    const qint64 seconds = std::chrono::seconds(span.bucket).count();
    const QDateTime first = firstOf(span, now);
    QList<Bucket> buckets;
    for (int i = 0; i < span.count; ++i)
        buckets.append({ .from = first.addSecs(seconds * i) });
    for (const MinuteTally &tally : tallies) {
        const qint64 after = first.secsTo(tally.minute);
        const qint64 at = after / seconds;
        if (after >= 0 && at < buckets.size())
            add(buckets[at], tally);
    }
    return buckets;
}

} // namespace

struct RequestSeries::Private
{
    RequestSeries *q;
    storage::Store &store;
    Span span = Span::Hour;
    QList<MinuteTally> tallies = {};
    QDateTime changedFrom{}; ///< when the first began that was not read yet
    QList<Bucket> buckets = {};
    bool loaded = false;
    QTimer collect{};
    QTimer tick{};

    void note(const QList<domain::RequestRecord> &records);
    void read();
    void take(const QDateTime &since, const QList<MinuteTally> &read);
    void sort();
};

RequestSeries::RequestSeries(storage::Store &store, QObject *parent)
    : QObject(parent)
    , d(new Private{ this, store })
{
    d->collect.setSingleShot(true);
    d->collect.setInterval(collecting);
    connect(&d->collect, &QTimer::timeout, this, [this] { d->read(); });
    connect(&d->tick, &QTimer::timeout, this, [this] { d->sort(); });
    connect(&store.activity(), &storage::ActivityTable::appended, this,
            [this](const QList<domain::RequestRecord> &records) { d->note(records); });
    d->tick.start(ticking);
    d->read();
    d->sort();
}

RequestSeries::~RequestSeries() = default;

void RequestSeries::Private::note(const QList<domain::RequestRecord> &records)
{
    for (const auto &record : records) {
        if (!changedFrom.isValid() || record.startedAt < changedFrom)
            changedFrom = record.startedAt;
    }
    if (!collect.isActive())
        collect.start();
}

/// Only what may have changed: the last minute that is known, and what began before it.
void RequestSeries::Private::read()
{
    QDateTime since = QDateTime::currentDateTimeUtc().addDays(-daysBack);
    if (!tallies.isEmpty()) {
        const QDateTime last = tallies.last().minute;
        since = qMax(since, changedFrom.isValid() ? qMin(last, changedFrom) : last);
    }
    changedFrom = {};
    domain::whenAnswered(store.activity().tallies(since), q,
                         [this, since](const QList<MinuteTally> &read) { take(since, read); });
}

void RequestSeries::Private::take(const QDateTime &since, const QList<MinuteTally> &read)
{
    const QDateTime kept = since.addSecs(-60); // the minute that it lies in was read as a whole
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysBack);
    tallies.removeIf(
        [&](const MinuteTally &tally) { return tally.minute > kept || tally.minute < oldest; });
    tallies.append(read);
    loaded = true;
    sort();
}

void RequestSeries::Private::sort()
{
    const QDateTime now = QDateTime::currentDateTime();
    buckets = bucketsOf(tallies, rowFor(spans[size_t(span)], tallies, now), now);
    emit q->changed();
}

void RequestSeries::setSpan(Span span)
{
    d->span = span;
    d->sort();
}

RequestSeries::Span RequestSeries::span() const
{
    return d->span;
}

const QList<Bucket> &RequestSeries::buckets() const
{
    return d->buckets;
}

Bucket RequestSeries::total() const
{
    Bucket sum;
    for (const Bucket &bucket : d->buckets)
        add(sum, bucket);
    return sum;
}

bool RequestSeries::isLoaded() const
{
    return d->loaded;
}

QDateTime RequestSeries::lastRefusedAt() const
{
    for (auto it = d->tallies.crbegin(); it != d->tallies.crend(); ++it) {
        if (it->refused > 0)
            return it->minute;
    }
    return {};
}

} // namespace forecourt::models
