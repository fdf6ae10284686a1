// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the journal rather than of its projections.
#include "convert.h"
#include "deskjson.h"
#include "desktables.h"
#include "journal.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;

namespace {

template <typename T>
std::optional<T> rowIn(const QJsonObject &event, const QString &key, T (*read)(const QJsonObject &))
{
    return event.contains(key) ? std::optional(read(event[key].toObject())) : std::nullopt;
}

} // namespace

QList<QList<qint64>> eventsOfStep(Sql &sql, const QString &step)
{
    QList<QList<qint64>> records;
    QHash<QString, qsizetype> places;
    Answer answer =
        sql.ask(u"SELECT seq, record FROM journal WHERE step = ? ORDER BY seq DESC"_s, { step });
    while (answer.next()) {
        const QString record = answer.text(1);
        if (!places.contains(record)) {
            places.insert(record, records.size());
            records.append(QList<qint64>());
        }
        records[places.value(record)].append(answer.integer(0));
    }
    return records;
}

RowsOfEvent rowsOfEvent(Sql &sql, qint64 event)
{
    Answer answer = sql.ask(u"SELECT before, after FROM journal WHERE seq = ?"_s, { event });
    if (!answer.next())
        return {};
    const QJsonObject before = objectOf(answer.text(0));
    const QJsonObject after = objectOf(answer.text(1));
    return { rowIn(before, ChangeKey, changeFromJson),
             rowIn(after, ChangeKey, changeFromJson),
             rowIn(before, DriveKey, testDriveFromJson),
             rowIn(after, DriveKey, testDriveFromJson),
             rowIn(before, PaperKey, paperFromJson),
             rowIn(after, PaperKey, paperFromJson),
             before,
             after };
}

QList<domain::CustomerId> customersOf(Sql &sql, const QString &step)
{
    QList<domain::CustomerId> customers;
    Answer answer = sql.ask(u"SELECT DISTINCT substr(record, 10) FROM journal"
                            " WHERE step = ? AND record LIKE 'customer/%'"_s,
                            { step });
    while (answer.next())
        customers.append({ answer.text(0) });
    return customers;
}

QList<Change> verifiedSince(Sql &sql, const QDateTime &since)
{
    const domain::HybridTime from{ since.toMSecsSinceEpoch(), 0 };
    QHash<std::pair<QString, QString>, domain::OperationId> last;
    QList<std::pair<QString, QString>> fields;
    {
        Answer answer = sql.ask(u"SELECT json_extract(after, '$.change.id'),"
                                " json_extract(after, '$.change.recordId'),"
                                " json_extract(after, '$.change.field') FROM journal"
                                " WHERE time >= ? AND kind = 'sent'"
                                " AND json_extract(after, '$.change.kind') = 'customer_field'"
                                " ORDER BY time, seq"_s,
                                { from.toString() });
        while (answer.next()) {
            const std::pair key(answer.text(1), answer.text(2));
            if (!last.contains(key))
                fields.append(key);
            last.insert(key, { answer.text(0) });
        }
    }
    QList<Change> changes;
    for (const auto &key : std::as_const(fields)) {
        const std::optional<Change> change = readChange(sql, last.value(key));
        if (change && change->state == ChangeState::Done)
            changes.append(*change);
    }
    return changes;
}

} // namespace forecourt::storage
