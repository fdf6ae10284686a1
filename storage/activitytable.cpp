// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"
#include "database.h"
#include "storage/smalltables.h"

#include <QTimer>

#include <chrono>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Done;
using domain::RequestRecord;

namespace {

constexpr int KeptRequests = 5'000;
constexpr int KeptMinutes = 8 * 24 * 60;
constexpr qint64 MinuteMs = 60'000;
constexpr std::chrono::milliseconds Collecting{ 500 };

void count(MinuteTally &tally, const RequestRecord &record)
{
    if (record.status == 429) {
        ++tally.refused;
    } else if (record.status >= 200 && record.status < 400) {
        ++tally.answered;
        tally.answeredMs += record.durationMs;
    } else {
        ++tally.failed;
    }
}

void writeTallies(Sql &sql, const QList<RequestRecord> &records)
{
    QMap<qint64, MinuteTally> minutes;
    for (const RequestRecord &record : records) {
        if (record.startedAt.isValid())
            count(minutes[record.startedAt.toMSecsSinceEpoch() / MinuteMs], record);
    }
    for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
        sql.run(u"INSERT INTO activity_minute VALUES(?, ?, ?, ?, ?)"
                " ON CONFLICT(minute) DO UPDATE SET answered = answered + excluded.answered,"
                " refused = refused + excluded.refused, failed = failed + excluded.failed,"
                " answered_ms = answered_ms + excluded.answered_ms"_s,
                { it.key(), it->answered, it->refused, it->failed, it->answeredMs });
    }
    sql.run(u"DELETE FROM activity_minute WHERE minute <="
            " (SELECT max(minute) FROM activity_minute) - ?"_s,
            { KeptMinutes });
}

QList<RequestRecord> writeRecords(Sql &sql, QList<RequestRecord> records)
{
    for (RequestRecord &record : records) {
        sql.run(u"INSERT INTO activity(started, method, url, status, outcome, duration, bytes,"
                " attempt) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                { nullable(record.startedAt), QString::fromLatin1(record.method),
                  QString::fromUtf8(record.url.toEncoded()), record.status, record.outcome,
                  record.durationMs, record.bytes, record.attempt });
        record.id = sql.insertedRow();
    }
    sql.run(u"DELETE FROM activity WHERE id <= (SELECT max(id) FROM activity) - ?"_s,
            { KeptRequests });
    writeTallies(sql, records);
    return records;
}

} // namespace

ActivityTable::ActivityTable(std::shared_ptr<Database> mirror)
    : m_mirror(std::move(mirror))
{
}

QFuture<QList<RequestRecord>> ActivityTable::read(int atMost, qint64 before)
{
    return m_mirror->read<QList<RequestRecord>>(Reader::Bulk, [=](Sql &sql) {
        QList<RequestRecord> records;
        Answer answer =
            sql.ask(u"SELECT id, started, method, url, status, outcome, duration, bytes, attempt"
                    " FROM activity WHERE ? = 0 OR id < ? ORDER BY id DESC LIMIT ?"_s,
                    { before, before, atMost });
        while (answer.next()) {
            records.append({ answer.integer(0), timeOf(answer.value(1)), answer.text(2).toLatin1(),
                             QUrl::fromEncoded(answer.text(3).toUtf8()), int(answer.integer(4)),
                             answer.text(5), answer.integer(6), answer.integer(7),
                             int(answer.integer(8)) });
        }
        return records;
    });
}

QFuture<QList<MinuteTally>> ActivityTable::tallies(QDateTime since)
{
    return m_mirror->read<QList<MinuteTally>>(Reader::Bulk, [=](Sql &sql) {
        QList<MinuteTally> tallies;
        Answer answer = sql.ask(u"SELECT minute, answered, refused, failed, answered_ms"
                                " FROM activity_minute WHERE minute >= ? ORDER BY minute"_s,
                                { since.toMSecsSinceEpoch() / MinuteMs });
        while (answer.next()) {
            tallies.append({ QDateTime::fromMSecsSinceEpoch(answer.integer(0) * MinuteMs, Qt::UTC),
                             int(answer.integer(1)), int(answer.integer(2)), int(answer.integer(3)),
                             answer.integer(4) });
        }
        return tallies;
    });
}

void ActivityTable::append(const RequestRecord &record)
{
    if (m_waiting.isEmpty())
        QTimer::singleShot(Collecting, this, &ActivityTable::flush);
    m_waiting.append(record);
}

void ActivityTable::flush()
{
    const QList<RequestRecord> records = std::exchange(m_waiting, {});
    if (records.isEmpty())
        return;
    m_mirror->write<QList<RequestRecord>>(
        [records](Sql &sql) { return writeRecords(sql, records); },
        [this](const QList<RequestRecord> &written) {
            QMetaObject::invokeMethod(
                this, [this, written] { emit appended(written); }, Qt::QueuedConnection);
        });
}

} // namespace forecourt::storage
