// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerwriter.h"

#include "believedtime.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::CustomerId;
using domain::CustomerPatch;

namespace {

// More than this is told as "ask anew".
constexpr qsizetype LongDelta = 5'000;

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

TableDelta CustomerWriter::putPage(const ListedCustomers &rows, const CustomerReader &read,
                                   qint64 pass, qint64 receivedAt)
{
    TableDelta delta;
    for (const ListedCustomer &row : rows) {
        if (row.customer)
            putRow(row, pass, receivedAt, delta);
        else if (!sawAgain(row, pass, receivedAt)) {
            // Changed since the pass began.
            for (const ListedCustomer &again : listed({ row.source }, read, nullptr))
                putRow(again, pass, receivedAt, delta);
        }
    }
    return bumped(delta);
}

bool CustomerWriter::sawAgain(const ListedCustomer &row, qint64 pass, qint64 receivedAt)
{
    const qint64 latest = BelievedTime(std::max(pass, receivedAt)).latest();
    const std::array<ColumnValue, 6> values{
        latest, pass, latest, receivedAt, row.knownRow.value_or(0), row.hash
    };
    return m_sql.write(u"UPDATE customer_seen SET pass = max(iif(pass > ?, 0, pass), ?),"
                       " missed = 0, received = max(iif(received > ?, 0, received), ?)"
                       " WHERE row = ? AND hash = ? AND missed < 2"_s,
                       values)
        && m_sql.affected() == 1;
}

void CustomerWriter::putRow(const ListedCustomer &row, qint64 pass, qint64 receivedAt,
                            TableDelta &delta)
{
    const std::optional<Glance> stored = glance(row.customer->id, receivedAt);
    if (!stored) {
        delta.inserted.append(insertRow(row, pass, receivedAt));
        return;
    }
    const bool seenAgain = pass > 0 && stored->missed > 1;
    // A row outside of any pass says nothing about what a pass has seen.
    if (pass > stored->pass || receivedAt > stored->received || (pass > 0 && stored->missed > 0)) {
        m_sql.run(u"UPDATE customer_seen SET pass = ?, missed = ?, received = ? WHERE row = ?"_s,
                  { std::max(pass, stored->pass), pass > 0 ? 0 : stored->missed,
                    std::max(receivedAt, stored->received), stored->row });
    }
    const bool changed = receivedAt >= stored->received
        && (row.hash == 0 || row.hash != stored->hash)
        && rewriteRow(*row.customer, receivedAt, row.hash);
    if (changed || seenAgain)
        delta.updated.append(stored->row);
}

bool CustomerWriter::rewriteRow(const Customer &customer, qint64 receivedAt, qint64 hash)
{
    std::optional<Known> known = load(customer.id, receivedAt);
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

qint64 CustomerWriter::insertRow(const ListedCustomer &row, qint64 pass, qint64 receivedAt)
{
    Known known;
    known.server = *row.customer;
    known.sourceText = row.source;
    known.isNew = true;
    if (row.customer->notes)
        known.notesAt = receivedAt;
    save(known, &*row.record);
    const std::array<ColumnValue, 4> values{ known.row, pass, receivedAt, row.hash };
    m_sql.write(u"INSERT INTO customer_seen(row, pass, received, hash) VALUES(?, ?, ?, ?)"_s,
                values);
    return known.row;
}

void CustomerWriter::setHash(qint64 row, qint64 hash)
{
    m_sql.run(u"UPDATE customer_seen SET hash = ? WHERE row = ?"_s, { hash, row });
}

TableDelta CustomerWriter::putDetail(const Customer &customer, qint64 receivedAt)
{
    std::optional<Known> known = load(customer.id, receivedAt);
    if (!known) {
        ListedCustomer alone;
        alone.customer = customer;
        alone.record.emplace(customer);
        return bumped({ { insertRow(alone, 0, receivedAt) }, {}, {}, false });
    }
    const bool newerThanRow = receivedAt >= known->received && receivedAt >= known->fieldsAt;
    const bool newerNotes = customer.notes && receivedAt >= known->notesAt.value_or(0);
    if (!newerThanRow && !newerNotes)
        return {};
    const Customer old = known->server;
    const auto seen = glance(customer.id, receivedAt);
    const bool isBack = newerThanRow && seen && seen->missed > 1;
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
    return same && !isBack ? TableDelta() : bumped({ {}, { known->row }, {}, false });
}

TableDelta CustomerWriter::putUpdated(const CustomerId &id, const CustomerPatch &fields,
                                      const std::optional<QString> &segment, qint64 receivedAt)
{
    std::optional<Known> known = load(id, receivedAt);
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
    const qint64 latest = BelievedTime(pass).latest();
    m_sql.run(u"UPDATE customer_seen SET missed = missed + (pass > 0),"
              " pass = iif(pass = 0, ?, iif(pass > ?, 1, pass)) WHERE pass < ? OR pass > ?"_s,
              { pass, latest, pass, latest });
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
    std::optional<Known> known = load(id, 0);
    if (!known)
        return {};
    save(*known);
    return bumped({ {}, { known->row }, {}, false });
}

} // namespace forecourt::storage
