// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemas.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

// What lists show and sort by, small so that many rows share a page. The four writable fields
// hold the effective values. Times are milliseconds of UTC, amounts are hundredths.
const QStringList Customers{
    u"CREATE TABLE customer ("
    "row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT, email TEXT,"
    "first_name TEXT, last_name TEXT, mobile TEXT, whatsapp TEXT,"
    "purchases INTEGER, spent INTEGER, last_purchase INTEGER, bought INTEGER, rented INTEGER,"
    "score INTEGER, stage TEXT, segment TEXT, vip INTEGER, preferences TEXT, tags TEXT,"
    "notes TEXT, created INTEGER,"
    "name_key TEXT, email_key TEXT, segment_key TEXT, stage_key TEXT, tags_key TEXT,"
    "mobile_key TEXT,"
    "waiting INTEGER NOT NULL DEFAULT 0, attention INTEGER NOT NULL DEFAULT 0)"_s,
    u"CREATE INDEX customer_created ON customer(created)"_s,
    u"CREATE INDEX customer_spent ON customer(spent)"_s,
    u"CREATE INDEX customer_last_purchase ON customer(last_purchase)"_s,
    u"CREATE INDEX customer_score ON customer(score)"_s,
    u"CREATE INDEX customer_name ON customer(name_key)"_s,
    u"CREATE INDEX customer_email ON customer(email_key)"_s,
    u"CREATE INDEX customer_segment ON customer(segment_key)"_s,
    u"CREATE INDEX customer_stage ON customer(stage_key)"_s,
    u"CREATE INDEX customer_purchases ON customer(purchases)"_s,
    u"CREATE INDEX customer_vip ON customer(vip)"_s,
    u"CREATE INDEX customer_tags ON customer(tags_key)"_s,
    u"CREATE INDEX customer_mobile ON customer(mobile_key)"_s,
    u"CREATE INDEX customer_waiting ON customer(row) WHERE waiting"_s,
    // What changes with every pass, and what tells whether a row changed.
    u"CREATE TABLE customer_seen ("
    "row INTEGER PRIMARY KEY, pass INTEGER NOT NULL, missed INTEGER NOT NULL DEFAULT 0,"
    "received INTEGER NOT NULL, hash INTEGER NOT NULL)"_s,
    // The server's own side of the writable fields, and the row as it came.
    u"CREATE TABLE customer_server ("
    "row INTEGER PRIMARY KEY, notes TEXT, tags TEXT, preferences TEXT, vip INTEGER,"
    "fields_at INTEGER NOT NULL DEFAULT 0, notes_at INTEGER, source TEXT)"_s,
    // Waiting edits, laid anew from the desk at every start.
    u"CREATE TABLE customer_edit ("
    "id TEXT NOT NULL, seq INTEGER NOT NULL, field TEXT NOT NULL, base TEXT, value TEXT,"
    "attention INTEGER NOT NULL, PRIMARY KEY (id, seq)) WITHOUT ROWID"_s,
    u"CREATE TABLE customer_tag ("
    "tag TEXT NOT NULL, row INTEGER NOT NULL, shown TEXT NOT NULL, PRIMARY KEY (tag, row))"
    " WITHOUT ROWID"_s,
    // Folded text: the row's own, its trigrams, and where short words may begin.
    u"CREATE TABLE customer_text (row INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s,
    u"CREATE VIRTUAL TABLE customer_gram USING fts5(text, content='', columnsize=0, detail=none,"
    " tokenize='trigram case_sensitive 1')"_s,
    u"CREATE VIRTUAL TABLE customer_start USING fts5(text, content='', columnsize=0, detail=none,"
    " tokenize='ascii')"_s,
    u"INSERT INTO customer_gram(customer_gram, rank) VALUES('automerge', 8)"_s,
    u"INSERT INTO customer_start(customer_start, rank) VALUES('automerge', 8)"_s,
    // Counts the commits that may change an order or an answer.
    u"CREATE TABLE generation (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
    u"INSERT INTO generation VALUES ('customers', 1), ('vehicles', 1)"_s,
};

const QStringList Vehicles{
    u"CREATE TABLE vehicle ("
    "row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name_key TEXT, year INTEGER,"
    "mileage INTEGER, price INTEGER, impressions INTEGER, created INTEGER,"
    "listing_type TEXT, status TEXT, fuel TEXT, transmission TEXT, colour TEXT,"
    "brand_id TEXT, model_id TEXT, body_type_id TEXT, brand TEXT, body_type TEXT,"
    "colour_shown TEXT, brand_shown TEXT, body_type_shown TEXT, text TEXT NOT NULL,"
    "pass INTEGER NOT NULL, missed INTEGER NOT NULL DEFAULT 0, received INTEGER NOT NULL,"
    "hash INTEGER NOT NULL)"_s,
    u"CREATE TABLE vehicle_detail (row INTEGER PRIMARY KEY, value TEXT NOT NULL,"
    " source TEXT)"_s,
    u"CREATE INDEX vehicle_created ON vehicle(created)"_s,
    u"CREATE INDEX vehicle_brand ON vehicle(brand_id, model_id)"_s,
};

const QStringList SmallTables{
    u"CREATE TABLE document (name TEXT PRIMARY KEY, at INTEGER, value TEXT) WITHOUT ROWID"_s,
    u"CREATE TABLE activity (id INTEGER PRIMARY KEY, started INTEGER, method TEXT, url TEXT,"
    " status INTEGER, outcome TEXT, duration INTEGER, bytes INTEGER, attempt INTEGER)"_s,
    u"CREATE TABLE sync_state (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"_s,
};

const QStringList RequestTallies{
    u"CREATE TABLE activity_minute (minute INTEGER PRIMARY KEY, answered INTEGER NOT NULL,"
    " refused INTEGER NOT NULL, failed INTEGER NOT NULL, answered_ms INTEGER NOT NULL)"_s,
    u"INSERT INTO activity_minute SELECT started / 60000,"
    " sum(status BETWEEN 200 AND 399), sum(status = 429),"
    " sum(status <> 429 AND status NOT BETWEEN 200 AND 399),"
    " sum(CASE WHEN status BETWEEN 200 AND 399 THEN duration ELSE 0 END)"
    " FROM activity WHERE started IS NOT NULL GROUP BY 1"_s,
};

const QStringList Answers{
    u"CREATE TABLE api_answer (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " service TEXT NOT NULL, facts BLOB NOT NULL, body BLOB)"_s,
    u"CREATE INDEX api_answer_service ON api_answer(service, seq)"_s,
};

} // namespace

Migrations mirrorMigrations()
{
    return { Customers + Vehicles + SmallTables, RequestTallies, Answers };
}

QStringList mirrorClearing()
{
    QStringList statements{
        u"INSERT INTO customer_gram(customer_gram) VALUES('delete-all')"_s,
        u"INSERT INTO customer_start(customer_start) VALUES('delete-all')"_s,
        u"UPDATE generation SET value = value + 1"_s,
    };
    for (const char *table :
         { "customer", "customer_seen", "customer_server", "customer_edit", "customer_tag",
           "customer_text", "vehicle", "vehicle_detail", "document", "activity", "activity_minute",
           "sync_state", "api_answer" })
        statements << u"DELETE FROM "_s + QString::fromLatin1(table);
    return statements;
}

} // namespace forecourt::storage
