// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktables.h"

#include "convert.h"
#include "deskjson.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Change;
using domain::ChangeState;
using domain::TestDrive;

QString openCondition()
{
    return u"state NOT IN ('done', 'discarded')"_s;
}

bool isPending(ChangeState state)
{
    return state == ChangeState::Queued || state == ChangeState::Held
        || state == ChangeState::Conflict || state == ChangeState::Rejected
        || state == ChangeState::Unknown;
}

QList<Change> activeEdits(Sql &sql, const QString &customer, domain::CustomerField field)
{
    return readChanges(sql,
                       u"record_id = ? AND field = ? AND kind = 'customer_field'"
                       " AND state NOT IN ('done', 'discarded', 'replaced')"_s,
                       { customer, domain::fieldName(field) });
}

QList<Change> readChanges(Sql &sql, const QString &condition, const QVariantList &values,
                          ChangeOrder order)
{
    QList<Change> changes;
    const QString columns = order == ChangeOrder::Age ? u"seq"_s : u"position, seq"_s;
    Answer answer = sql.ask(
        u"SELECT id, kind, record_id, record_name, field, base, value, state, attempts, reason,"
        " server_message, created, changed, not_before, position FROM outbox WHERE %1"
        " ORDER BY %2"_s.arg(condition, columns),
        values);
    while (answer.next()) {
        Change change;
        change.id.value = answer.text(0);
        change.kind = domain::changeKindFromKey(answer.text(1));
        change.recordId = answer.text(2);
        change.recordName = answer.text(3);
        change.field = domain::fieldFromName(answer.text(4)).value_or(domain::CustomerField::Notes);
        change.base = valueOf(answer.text(5));
        change.value = valueOf(answer.text(6));
        change.state = domain::changeStateFromKey(answer.text(7));
        change.attempts = int(answer.integer(8));
        change.reason = answer.text(9);
        change.serverMessage = answer.text(10);
        change.createdAt = timeOf(answer.value(11));
        change.changedAt = timeOf(answer.value(12));
        change.notBefore = timeOf(answer.value(13));
        change.position = answer.value(14).toDouble();
        changes.append(change);
    }
    return changes;
}

OutboxCounts countOpen(Sql &sql)
{
    OutboxCounts counts;
    Answer states = sql.ask(u"SELECT state, count(*) FROM outbox INDEXED BY outbox_state"
                            " WHERE %1 GROUP BY state"_s.arg(openCondition()));
    while (states.next())
        counts.insert(domain::changeStateFromKey(states.text(0)), int(states.integer(1)));
    return counts;
}

std::optional<Change> readChange(Sql &sql, const domain::OperationId &id)
{
    const QList<Change> changes = readChanges(sql, u"id = ?"_s, { id.value });
    return changes.isEmpty() ? std::nullopt : std::optional(changes.first());
}

void writeChange(Sql &sql, const Change &change)
{
    sql.run(u"INSERT INTO outbox(id, kind, record_id, record_name, field, base, value, state,"
            " attempts, reason, server_message, created, changed, not_before, position)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT(id) DO UPDATE SET record_name = excluded.record_name,"
            " base = excluded.base, value = excluded.value, state = excluded.state,"
            " attempts = excluded.attempts, reason = excluded.reason,"
            " server_message = excluded.server_message, changed = excluded.changed,"
            " not_before = excluded.not_before, position = excluded.position"_s,
            { change.id.value, domain::toKey(change.kind), change.recordId, change.recordName,
              domain::fieldName(change.field), nullable(textOf(change.base)),
              nullable(textOf(change.value)), domain::toKey(change.state), change.attempts,
              nullable(change.reason), nullable(change.serverMessage), nullable(change.createdAt),
              nullable(change.changedAt), nullable(change.notBefore), change.position });
}

QList<TestDrive> readTestDrives(Sql &sql, const QString &condition, const QVariantList &values)
{
    QList<TestDrive> drives;
    Answer answer = sql.ask(
        u"SELECT id, vehicle_id, vehicle_name, customer_id, name, email, phone, preferred,"
        " minutes, status, send_state, assigned, remarks, server_id, server_status, last_error,"
        " created, changed FROM test_drive %1 ORDER BY created, id"_s.arg(condition),
        values);
    while (answer.next()) {
        TestDrive drive;
        drive.id.value = answer.text(0);
        drive.vehicleId.value = answer.text(1);
        drive.vehicleName = answer.text(2);
        drive.customerId.value = answer.text(3);
        drive.name = answer.text(4);
        drive.email = answer.text(5);
        drive.phone = answer.text(6);
        if (!answer.isNull(7))
            drive.preferredDate = timeFromText(answer.text(7));
        drive.durationMinutes = int(answer.integer(8));
        drive.status = domain::testDriveStatusFromKey(answer.text(9));
        drive.sendState = domain::sendStateFromKey(answer.text(10));
        drive.assignedTo = answer.text(11);
        drive.remarks = answer.text(12);
        drive.serverId = answer.text(13);
        drive.serverStatus = answer.text(14);
        drive.lastError = answer.text(15);
        drive.createdAt = timeOf(answer.value(16));
        drive.changedAt = timeOf(answer.value(17));
        drives.append(drive);
    }
    return drives;
}

std::optional<TestDrive> readTestDrive(Sql &sql, const QString &id)
{
    const QList<TestDrive> drives = readTestDrives(sql, u"WHERE id = ?"_s, { id });
    return drives.isEmpty() ? std::nullopt : std::optional(drives.first());
}

void writeTestDrive(Sql &sql, const TestDrive &drive)
{
    sql.run(u"INSERT OR REPLACE INTO test_drive(id, vehicle_id, vehicle_name, customer_id, name,"
            " email, phone, preferred, minutes, status, send_state, assigned, remarks, server_id,"
            " server_status, last_error, created, changed)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { drive.id.value, drive.vehicleId.value, drive.vehicleName, drive.customerId.value,
              drive.name, drive.email, drive.phone,
              nullable(timeText(drive.preferredDate.value_or(QDateTime()))), drive.durationMinutes,
              domain::toKey(drive.status), domain::toKey(drive.sendState), drive.assignedTo,
              drive.remarks, drive.serverId, drive.serverStatus, drive.lastError,
              nullable(drive.createdAt), nullable(drive.changedAt) });
}

void removeTestDrive(Sql &sql, const QString &id)
{
    sql.run(u"DELETE FROM test_drive WHERE id = ?"_s, { id });
}

} // namespace forecourt::storage
