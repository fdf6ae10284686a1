// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskcopy.h"
#include "schemas.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

const QStringList First{
    u"CREATE TABLE journal ("
    "seq INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL UNIQUE, device TEXT NOT NULL,"
    "time TEXT NOT NULL, at INTEGER NOT NULL, person TEXT NOT NULL, record TEXT NOT NULL,"
    "kind TEXT NOT NULL, before TEXT, after TEXT)"_s,
    u"CREATE INDEX journal_record ON journal(record, time)"_s,
    u"CREATE INDEX journal_time ON journal(time)"_s,
    // Events are added, never taken away or moved. Only `before` and `after` may be rewritten,
    // for erasing what is personal on request.
    u"CREATE TRIGGER journal_keeps BEFORE DELETE ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
    u"CREATE TRIGGER journal_stays BEFORE UPDATE OF seq, event, device, time, at, person, record,"
    " kind ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
    u"CREATE TABLE outbox ("
    "seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,"
    "record_id TEXT NOT NULL, record_name TEXT, field TEXT, base TEXT, value TEXT,"
    "state TEXT NOT NULL, attempts INTEGER NOT NULL, reason TEXT, server_message TEXT,"
    "created INTEGER, changed INTEGER, not_before INTEGER)"_s,
    u"CREATE INDEX outbox_record ON outbox(record_id)"_s,
    u"CREATE INDEX outbox_open ON outbox(seq) WHERE state NOT IN ('done', 'discarded')"_s,
    u"CREATE TABLE test_drive ("
    "id TEXT PRIMARY KEY, vehicle_id TEXT, vehicle_name TEXT, customer_id TEXT, name TEXT,"
    "email TEXT, phone TEXT, preferred TEXT, minutes INTEGER, status TEXT NOT NULL,"
    "send_state TEXT NOT NULL, assigned TEXT, remarks TEXT, server_id TEXT, server_status TEXT,"
    "last_error TEXT, created INTEGER, changed INTEGER)"_s,
    u"CREATE TABLE record ("
    "event TEXT PRIMARY KEY, email TEXT NOT NULL, name TEXT, kind TEXT, subject TEXT,"
    "reference TEXT, state TEXT, person TEXT, at INTEGER)"_s,
    u"CREATE INDEX record_email ON record(email)"_s,
    u"CREATE TABLE draft (record TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
};

// What one command of a person did stands together, so that it can be taken back as a whole; and
// what waits has an order of its own.
const QStringList Second{
    u"ALTER TABLE journal ADD COLUMN step TEXT"_s,
    u"CREATE INDEX journal_step ON journal(step) WHERE step IS NOT NULL"_s,
    u"DROP TRIGGER journal_stays"_s,
    u"CREATE TRIGGER journal_stays BEFORE UPDATE OF seq, event, device, time, at, person, record,"
    " kind, step ON journal BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END"_s,
    u"ALTER TABLE outbox ADD COLUMN position REAL NOT NULL DEFAULT 0"_s,
    u"DROP INDEX outbox_open"_s,
    u"CREATE INDEX outbox_open ON outbox(position, seq) WHERE state NOT IN ('done', 'discarded')"_s,
    u"PRAGMA application_id = %1"_s.arg(DeskApplicationId),
};

// Whose desk it is, and a count of what waits that reads no rows.
const QStringList Third{
    u"CREATE TABLE owner (only INTEGER PRIMARY KEY CHECK (only = 1), connection TEXT NOT NULL,"
    "environment TEXT NOT NULL, name TEXT NOT NULL)"_s,
    u"CREATE INDEX outbox_state ON outbox(state) WHERE state NOT IN ('done', 'discarded')"_s,
};

// Records without a table of their own, by kind and id.
const QStringList Fourth{
    u"CREATE TABLE paper (kind TEXT NOT NULL, id TEXT NOT NULL, at INTEGER, value TEXT NOT NULL,"
    " PRIMARY KEY (kind, id))"_s,
    u"CREATE INDEX paper_at ON paper(kind, at)"_s,
};

} // namespace

Migrations deskMigrations()
{
    return { First, Second, Third, Fourth };
}

} // namespace forecourt::storage
