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
constexpr std::chrono::milliseconds Collecting{ 500 };

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
