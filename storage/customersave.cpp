// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer lies in the tables of the mirror: read for writing, and written.
#include "believedtime.h"
#include "convert.h"
#include "customerrow.h"
#include "customerwriter.h"
#include "shortwords.h"

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::CustomerDraft;
using domain::CustomerId;

namespace {

// What the row itself adds to the values of the customer; `id` or `row` follow.
constexpr QStringView ShownColumns = u"%1, waiting, attention";

QString insertingShown()
{
    static const QString statement = [] {
        const QString columns = ShownColumns.toString().arg(customerValueColumns());
        return u"INSERT INTO customer(%1, id) VALUES(%2?)"_s.arg(
            columns, u"?, "_s.repeated(columns.count(u',') + 1));
    }();
    return statement;
}

QString updatingShown()
{
    static const QString statement = [] {
        const QString columns = ShownColumns.toString().arg(customerValueColumns());
        return u"UPDATE customer SET (%1) = (%2?) WHERE row = ?"_s.arg(
            columns, u"?, "_s.repeated(columns.count(u',')));
    }();
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

std::optional<CustomerWriter::Glance> CustomerWriter::glance(const CustomerId &id, qint64 at)
{
    const BelievedTime believed(at);
    Answer answer = m_sql.ask(u"SELECT c.row, s.hash, s.received, s.missed, s.pass FROM customer c"
                              " JOIN customer_seen s ON s.row = c.row WHERE c.id = ?"_s,
                              { id.value });
    if (!answer.next())
        return std::nullopt;
    return Glance{ answer.integer(0), answer.integer(1), believed.of(answer.integer(2)),
                   answer.integer(3), believed.of(answer.integer(4)) };
}

std::optional<CustomerWriter::Known> CustomerWriter::load(const CustomerId &id, qint64 at)
{
    const BelievedTime believed(at);
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
    known.received = believed.of(shown.seenAt.toMSecsSinceEpoch());
    if (shown.notesSeenAt.isValid())
        known.notesAt = believed.of(shown.notesSeenAt.toMSecsSinceEpoch());
    known.server.notes = maybeText(answer.value(First));
    known.server.tags = maybeList(answer.value(First + 1));
    known.server.preferences.reset();
    if (!answer.isNull(First + 2))
        known.server.preferences = domain::Preferences(objectOf(answer.text(First + 2)));
    known.server.isVip = maybeBool(answer.value(First + 3));
    known.fieldsAt = believed.of(answer.integer(First + 4));
    known.server.source = readSource(answer, First + 5);
    known.oldText = answer.text(First + 6);
    return known;
}

void CustomerWriter::save(Known &known, const CustomerRecord *ready)
{
    if (!m_hasEdits)
        m_hasEdits = m_sql.value(u"SELECT EXISTS(SELECT 1 FROM customer_edit)"_s).toBool();
    const CustomerEdits edits =
        *m_hasEdits ? CustomerEdits::of(m_sql, known.server.id) : CustomerEdits();
    if (ready && edits.isEmpty()) {
        saveRecord(known, *ready, ready->writable, edits);
        return;
    }
    Customer shown = known.server;
    if (!edits.isEmpty())
        overlay(shown, edits.over(CustomerDraft::of(known.server)));
    saveRecord(known, CustomerRecord(shown), CustomerRecord::Writable(known.server), edits);
}

void CustomerWriter::saveRecord(Known &known, const CustomerRecord &shown,
                                const CustomerRecord::Writable &server, const CustomerEdits &edits)
{
    saveShown(known, shown, edits);
    saveServer(known, server);
    saveText(known, shown);
    saveTags(known, shown);
}

void CustomerWriter::saveShown(Known &known, const CustomerRecord &shown,
                               const CustomerEdits &edits)
{
    std::array<ColumnValue, std::tuple_size_v<decltype(shown.values)> + 3> values;
    auto next = std::copy(shown.values.begin(), shown.values.end(), values.begin());
    *next++ = qint64(!edits.isEmpty());
    *next++ = qint64(edits.needAttention());
    *next = known.isNew ? ColumnValue(known.server.id.value.toUtf8()) : ColumnValue(known.row);
    m_sql.write(known.isNew ? insertingShown() : updatingShown(), values);
    if (known.isNew)
        known.row = m_sql.insertedRow();
}

void CustomerWriter::saveServer(const Known &known, const CustomerRecord::Writable &server)
{
    const QByteArray source =
        known.sourceText.isEmpty() ? textOf(known.server.source).toUtf8() : known.sourceText;
    const std::array<ColumnValue, 8> values{ known.row,
                                             server.notes,
                                             server.tags,
                                             server.preferences,
                                             server.vip,
                                             known.fieldsAt,
                                             columnValue(known.notesAt),
                                             source };
    m_sql.write(u"INSERT OR REPLACE INTO customer_server(row, notes, tags, preferences, vip,"
                " fields_at, notes_at, source) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                values);
}

void CustomerWriter::saveText(const Known &known, const CustomerRecord &shown)
{
    if (!known.isNew && shown.text == known.oldText.toUtf8())
        return;
    if (!known.isNew) {
        m_sql.run(u"INSERT INTO customer_gram(customer_gram, rowid, text)"
                  " VALUES('delete', ?, ?)"_s,
                  { known.row, known.oldText });
        m_sql.run(u"INSERT INTO customer_start(customer_start, rowid, text)"
                  " VALUES('delete', ?, ?)"_s,
                  { known.row, shortWordTokens(known.oldText) });
    }
    const std::array<ColumnValue, 2> text{ known.row, shown.text };
    m_sql.write(u"INSERT OR REPLACE INTO customer_text(row, text) VALUES(?, ?)"_s, text);
    m_sql.write(u"INSERT INTO customer_gram(rowid, text) VALUES(?, ?)"_s, text);
    const std::array<ColumnValue, 2> starts{ known.row, shown.shortWords };
    m_sql.write(u"INSERT INTO customer_start(rowid, text) VALUES(?, ?)"_s, starts);
}

void CustomerWriter::saveTags(const Known &known, const CustomerRecord &shown)
{
    const QList<CustomerRecord::Tag> old = tagsOf(known.oldTags);
    if (!known.isNew && shown.tags == old)
        return;
    for (const CustomerRecord::Tag &tag : old) {
        const std::array<ColumnValue, 2> values{ tag.folded, known.row };
        m_sql.write(u"DELETE FROM customer_tag WHERE tag = ? AND row = ?"_s, values);
    }
    for (const CustomerRecord::Tag &tag : shown.tags) {
        const std::array<ColumnValue, 3> values{ tag.folded, known.row, tag.shown };
        m_sql.write(u"INSERT OR REPLACE INTO customer_tag(tag, row, shown) VALUES(?, ?, ?)"_s,
                    values);
    }
}

} // namespace forecourt::storage
