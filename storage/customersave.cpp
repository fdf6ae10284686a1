// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer lies in the tables of the mirror: read for writing, and written.
#include "convert.h"
#include "customerrow.h"
#include "customerwriter.h"
#include "domain/folding.h"
#include "shortwords.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::CustomerDraft;
using domain::CustomerId;

namespace {

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

} // namespace

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
