// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerwriter.h"

#include "convert.h"
#include "customerrow.h"
#include "domain/folding.h"
#include "shortwords.h"

#include <QSet>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::CustomerDraft;
using domain::CustomerId;
using domain::CustomerPatch;

namespace {

// More than this is told as "ask anew".
constexpr qsizetype LongDelta = 5'000;

QByteArray compact(const QJsonObject &source)
{
    return QJsonDocument(source).toJson(QJsonDocument::Compact);
}

// In the order of both statements below; `id` follows for the one, `row` for the other.
constexpr QStringView ShownColumns =
    u"user_id, email, first_name, last_name, mobile, whatsapp, purchases, spent, last_purchase,"
    " bought, rented, score, stage, segment, vip, preferences, tags, notes, created, name_key,"
    " email_key, segment_key, stage_key, tags_key, mobile_key, waiting, attention";

QString insertingShown()
{
    static const QString statement =
        u"INSERT INTO customer(%1, id) VALUES(%2?)"_s.arg(ShownColumns)
            .arg(QString(u"?, "_s).repeated(ShownColumns.count(u',') + 1));
    return statement;
}

QString updatingShown()
{
    static const QString statement =
        u"UPDATE customer SET (%1) = (%2) WHERE row = ?"_s.arg(ShownColumns)
            .arg(QString(u"?, "_s).repeated(ShownColumns.count(u',') + 1).chopped(2));
    return statement;
}

void overlay(Customer &customer, const CustomerDraft &draft)
{
    customer.notes = draft.notes;
    customer.tags = draft.tags;
    customer.preferences = draft.preferences;
    customer.isVip = draft.isVip;
}

// What the newer answer does not carry stays.
void keepUnsent(Customer &newer, const Customer &older)
{
    const auto keepText = [](QString &text, const QString &old) {
        if (text.isEmpty())
            text = old;
    };
    const auto keepValue = [](auto &value, const auto &old) {
        if (!value)
            value = old;
    };
    keepText(newer.userId, older.userId);
    keepText(newer.email, older.email);
    keepText(newer.firstName, older.firstName);
    keepText(newer.lastName, older.lastName);
    keepText(newer.mobile, older.mobile);
    keepText(newer.whatsapp, older.whatsapp);
    keepText(newer.lifecycleStage, older.lifecycleStage);
    keepText(newer.customerSegment, older.customerSegment);
    keepValue(newer.totalPurchases, older.totalPurchases);
    keepValue(newer.totalSpent, older.totalSpent);
    keepValue(newer.lastPurchaseDate, older.lastPurchaseDate);
    keepValue(newer.totalVehiclesPurchased, older.totalVehiclesPurchased);
    keepValue(newer.totalVehiclesRented, older.totalVehiclesRented);
    keepValue(newer.leadScore, older.leadScore);
    keepValue(newer.isVip, older.isVip);
    keepValue(newer.preferences, older.preferences);
    keepValue(newer.tags, older.tags);
    keepValue(newer.notes, older.notes);
    keepValue(newer.createdDate, older.createdDate);
    QJsonObject source = older.source;
    for (auto it = newer.source.constBegin(); it != newer.source.constEnd(); ++it)
        source.insert(it.key(), it.value());
    newer.source = source;
}

} // namespace

TableDelta CustomerWriter::bumped(TableDelta delta)
{
    if (!delta.isEmpty())
        m_sql.run(u"UPDATE generation SET value = value + 1 WHERE name = 'customers'"_s);
    if (delta.inserted.size() + delta.updated.size() > LongDelta)
        delta.everything = true;
    return delta;
}

std::optional<CustomerWriter::Glance> CustomerWriter::glance(const CustomerId &id)
{
    Answer answer = m_sql.ask(u"SELECT c.row, s.hash, s.received, s.missed, s.pass FROM customer c"
                              " JOIN customer_seen s ON s.row = c.row WHERE c.id = ?"_s,
                              { id.value });
    if (!answer.next())
        return std::nullopt;
    return Glance{ answer.integer(0), answer.integer(1), answer.integer(2), answer.integer(3),
                   answer.integer(4) };
}

std::optional<CustomerWriter::Known> CustomerWriter::load(const CustomerId &id)
{
    Answer answer = m_sql.ask(
        u"SELECT %1, v.notes, v.tags, v.preferences, v.vip, v.fields_at, v.source, t.text %2"
        " JOIN customer_text t ON t.row = c.row WHERE c.id = ?"_s.arg(customerColumns(),
                                                                      customerTables()),
        { id.value });
    if (!answer.next())
        return std::nullopt;
    constexpr int First = 26;
    const CustomerRow shown = readCustomerRow(answer);
    Known known;
    known.row = shown.row;
    known.server = shown.customer;
    known.oldTags = shown.customer.tags.value_or(QStringList());
    known.received = shown.seenAt.toMSecsSinceEpoch();
    if (shown.notesSeenAt.isValid())
        known.notesAt = shown.notesSeenAt.toMSecsSinceEpoch();
    known.server.notes = maybeText(answer.value(First));
    known.server.tags = maybeList(answer.value(First + 1));
    known.server.preferences.reset();
    if (!answer.isNull(First + 2))
        known.server.preferences = domain::Preferences(objectOf(answer.text(First + 2)));
    known.server.isVip = maybeBool(answer.value(First + 3));
    known.fieldsAt = answer.integer(First + 4);
    known.server.source = readSource(answer, First + 5);
    known.oldText = answer.text(First + 6);
    return known;
}

TableDelta CustomerWriter::putPage(const QList<Customer> &rows, qint64 pass, qint64 receivedAt)
{
    TableDelta delta;
    for (const Customer &customer : rows) {
        if (!customer.id.isEmpty())
            putRow(customer, pass, receivedAt, delta);
    }
    return bumped(delta);
}

void CustomerWriter::putRow(const Customer &customer, qint64 pass, qint64 receivedAt,
                            TableDelta &delta)
{
    const std::optional<Glance> stored = glance(customer.id);
    // Without a source it is not comparable and is written again each time.
    const QByteArray source = customer.source.isEmpty() ? QByteArray() : compact(customer.source);
    const qint64 hash = source.isEmpty() ? 0 : storage::hashOf(source);
    if (!stored) {
        delta.inserted.append(insertRow(customer, pass, receivedAt, hash, source));
        return;
    }
    const bool seenAgain = pass > 0 && stored->missed > 1;
    // A row outside of any pass says nothing about what a pass has seen.
    if (pass > stored->pass || receivedAt > stored->received || (pass > 0 && stored->missed > 0)) {
        m_sql.run(u"UPDATE customer_seen SET pass = ?, missed = ?, received = ? WHERE row = ?"_s,
                  { std::max(pass, stored->pass), pass > 0 ? 0 : stored->missed,
                    std::max(receivedAt, stored->received), stored->row });
    }
    const bool changed = receivedAt >= stored->received && (hash == 0 || hash != stored->hash)
        && rewriteRow(customer, receivedAt, hash);
    if (changed || seenAgain)
        delta.updated.append(stored->row);
}

bool CustomerWriter::rewriteRow(const Customer &customer, qint64 receivedAt, qint64 hash)
{
    std::optional<Known> known = load(customer.id);
    if (!known)
        return false;
    const Customer old = known->server;
    known->server = customer;
    known->server.notes = old.notes;
    if (old.notes)
        known->server.source.insert(u"notes"_s, *old.notes);
    // The list was asked before the customer was changed or fetched on its own.
    const bool fieldsAreOlder = receivedAt < known->fieldsAt;
    if (fieldsAreOlder) {
        known->server.tags = old.tags;
        known->server.preferences = old.preferences;
        known->server.isVip = old.isVip;
        known->server.customerSegment = old.customerSegment;
    }
    setHash(known->row, fieldsAreOlder ? 0 : hash);
    if (known->server == old)
        return false;
    save(*known);
    return true;
}

qint64 CustomerWriter::insertRow(const Customer &customer, qint64 pass, qint64 receivedAt,
                                 qint64 hash, const QByteArray &source)
{
    Known known;
    known.server = customer;
    known.sourceText = source;
    known.isNew = true;
    if (customer.notes)
        known.notesAt = receivedAt;
    save(known);
    m_sql.run(u"INSERT INTO customer_seen(row, pass, received, hash) VALUES(?, ?, ?, ?)"_s,
              { known.row, pass, receivedAt, hash });
    return known.row;
}

void CustomerWriter::setHash(qint64 row, qint64 hash)
{
    m_sql.run(u"UPDATE customer_seen SET hash = ? WHERE row = ?"_s, { hash, row });
}

TableDelta CustomerWriter::putDetail(const Customer &customer, qint64 receivedAt)
{
    std::optional<Known> known = load(customer.id);
    if (!known) {
        return bumped({ { insertRow(customer, 0, receivedAt, 0, {}) }, {}, {}, false });
    }
    const bool newerThanRow = receivedAt >= known->received && receivedAt >= known->fieldsAt;
    const bool newerNotes = customer.notes && receivedAt >= known->notesAt.value_or(0);
    if (!newerThanRow && !newerNotes)
        return {};
    const Customer old = known->server;
    if (newerThanRow) {
        known->server = customer;
        keepUnsent(known->server, old);
        known->fieldsAt = receivedAt;
        m_sql.run(u"UPDATE customer_seen SET received = ?, missed = 0 WHERE row = ?"_s,
                  { receivedAt, known->row });
    }
    known->server.notes = newerNotes ? customer.notes : old.notes;
    if (newerNotes) {
        known->notesAt = receivedAt;
        known->server.source.insert(u"notes"_s, *customer.notes);
    }
    const bool same = known->server == old;
    if (!same)
        setHash(known->row, 0);
    save(*known);
    return same ? TableDelta() : bumped({ {}, { known->row }, {}, false });
}

TableDelta CustomerWriter::putUpdated(const CustomerId &id, const CustomerPatch &fields,
                                      const std::optional<QString> &segment, qint64 receivedAt)
{
    std::optional<Known> known = load(id);
    if (!known)
        return {};
    Customer &server = known->server;
    const Customer old = server;
    if (fields.notes && receivedAt >= known->notesAt.value_or(0)) {
        server.notes = fields.notes;
        server.source.insert(u"notes"_s, *fields.notes);
        known->notesAt = receivedAt;
    }
    if (receivedAt >= known->received && receivedAt >= known->fieldsAt) {
        if (fields.tags)
            server.tags = fields.tags;
        if (fields.preferences)
            server.preferences = fields.preferences;
        if (fields.isVip)
            server.isVip = fields.isVip;
        if (segment)
            server.customerSegment = *segment;
        known->fieldsAt = receivedAt;
    }
    setHash(known->row, 0);
    save(*known);
    return server == old ? TableDelta() : bumped({ {}, { known->row }, {}, false });
}

TableDelta CustomerWriter::finishPass(qint64 pass)
{
    // Who was met outside of any pass may have come after this one began: it is not missed yet.
    m_sql.run(u"UPDATE customer_seen SET missed = missed + (pass > 0),"
              " pass = CASE WHEN pass > 0 THEN pass ELSE ? END WHERE pass < ?"_s,
              { pass, pass });
    TableDelta delta;
    Answer answer =
        m_sql.ask(u"SELECT row FROM customer_seen WHERE pass < ? AND missed = 2"_s, { pass });
    while (answer.next())
        delta.updated.append(answer.integer(0));
    m_sql.releaseMemory();
    return bumped(delta);
}

TableDelta CustomerWriter::layAnew(const CustomerId &id)
{
    std::optional<Known> known = load(id);
    if (!known)
        return {};
    save(*known);
    return bumped({ {}, { known->row }, {}, false });
}

void CustomerWriter::save(Known &known)
{
    if (!m_hasEdits)
        m_hasEdits = m_sql.value(u"SELECT EXISTS(SELECT 1 FROM customer_edit)"_s).toBool();
    const CustomerEdits edits =
        *m_hasEdits ? CustomerEdits::of(m_sql, known.server.id) : CustomerEdits();
    Customer shown = known.server;
    if (!edits.isEmpty())
        overlay(shown, edits.over(CustomerDraft::of(known.server)));
    saveShown(known, shown, !edits.isEmpty(), edits.needAttention());
    saveServer(known);
    saveText(known, shown);
    saveTags(known, shown);
}

void CustomerWriter::saveShown(Known &known, const Customer &shown, bool waiting, bool attention)
{
    const CustomerKeys keys = keysOf(shown);
    const QVariant preferences =
        shown.preferences ? QVariant(textOf(shown.preferences->object())) : QVariant();
    const QVariant notes = shown.notes ? QVariant(*shown.notes) : QVariant();
    m_sql.run(known.isNew ? insertingShown() : updatingShown(),
              { nullable(shown.userId),
                nullable(shown.email),
                nullable(shown.firstName),
                nullable(shown.lastName),
                nullable(shown.mobile),
                nullable(shown.whatsapp),
                nullable(shown.totalPurchases),
                nullable(shown.totalSpent),
                nullable(shown.lastPurchaseDate),
                nullable(shown.totalVehiclesPurchased),
                nullable(shown.totalVehiclesRented),
                nullable(shown.leadScore),
                nullable(shown.lifecycleStage),
                nullable(shown.customerSegment),
                nullable(shown.isVip),
                preferences,
                nullable(shown.tags),
                notes,
                nullable(shown.createdDate),
                keys.name,
                keys.email,
                keys.segment,
                keys.stage,
                keys.tags,
                keys.mobile,
                int(waiting),
                int(attention),
                known.isNew ? QVariant(shown.id.value) : QVariant(known.row) });
    if (known.isNew)
        known.row = m_sql.insertedRow();
}

void CustomerWriter::saveServer(const Known &known)
{
    const Customer &server = known.server;
    const QVariant notes = server.notes ? QVariant(*server.notes) : QVariant();
    const QVariant preferences =
        server.preferences ? QVariant(textOf(server.preferences->object())) : QVariant();
    m_sql.run(u"INSERT OR REPLACE INTO customer_server(row, notes, tags, preferences, vip,"
              " fields_at, notes_at, source) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
              { known.row, notes, nullable(server.tags), preferences, nullable(server.isVip),
                known.fieldsAt, nullable(known.notesAt),
                known.sourceText.isEmpty() ? textOf(server.source)
                                           : QString::fromUtf8(known.sourceText) });
}

void CustomerWriter::saveText(const Known &known, const Customer &shown)
{
    const QString text = searchText(shown);
    if (!known.isNew && text == known.oldText)
        return;
    if (!known.isNew) {
        m_sql.run(u"INSERT INTO customer_gram(customer_gram, rowid, text)"
                  " VALUES('delete', ?, ?)"_s,
                  { known.row, known.oldText });
        m_sql.run(u"INSERT INTO customer_start(customer_start, rowid, text)"
                  " VALUES('delete', ?, ?)"_s,
                  { known.row, shortWordTokens(known.oldText) });
    }
    m_sql.run(u"INSERT OR REPLACE INTO customer_text(row, text) VALUES(?, ?)"_s,
              { known.row, text });
    m_sql.run(u"INSERT INTO customer_gram(rowid, text) VALUES(?, ?)"_s, { known.row, text });
    m_sql.run(u"INSERT INTO customer_start(rowid, text) VALUES(?, ?)"_s,
              { known.row, shortWordTokens(text) });
}

void CustomerWriter::saveTags(const Known &known, const Customer &shown)
{
    const QStringList tags = shown.tags.value_or(QStringList());
    if (!known.isNew && tags == known.oldTags)
        return;
    for (const QString &tag : known.oldTags) {
        m_sql.run(u"DELETE FROM customer_tag WHERE tag = ? AND row = ?"_s,
                  { domain::folded(tag), known.row });
    }
    for (const QString &tag : tags) {
        m_sql.run(u"INSERT OR REPLACE INTO customer_tag(tag, row, shown) VALUES(?, ?, ?)"_s,
                  { domain::folded(tag), known.row, tag });
    }
}

} // namespace forecourt::storage
