// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customertable.h"

#include "convert.h"
#include "customerrow.h"
#include "customersearch.h"
#include "customertable_p.h"
#include "customerwriter.h"

#include <QThread>
#include <QtConcurrentRun>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::CustomerId;
using domain::CustomerQuery;
using domain::Done;
using domain::Result;

namespace {

constexpr qsizetype LargestRequest = 500;
constexpr qsizetype ExportBatch = 200;

Result<Done> readInBatches(Sql &sql, const RowIds &ids,
                           const std::function<bool(const QList<CustomerRow> &)> &batch)
{
    for (qsizetype from = 0; from < ids.size() && sql.ok(); from += ExportBatch) {
        if (!batch(readCustomers(sql, ids.mid(from, ExportBatch), true)))
            break;
    }
    if (sql.error())
        return *sql.error();
    return Done{};
}

std::optional<StoredCustomer> readStored(Sql &sql, const CustomerId &id)
{
    Answer answer = sql.ask(
        u"SELECT %1, v.notes, v.tags, v.preferences, v.vip, v.source %2 WHERE c.id = ?"_s.arg(
            customerColumns(), customerTables()),
        { id.value });
    if (!answer.next())
        return std::nullopt;
    constexpr int First = 26;
    StoredCustomer stored;
    stored.shown = readCustomerRow(answer);
    stored.server.notes = maybeText(answer.value(First));
    stored.server.tags = maybeList(answer.value(First + 1));
    if (!answer.isNull(First + 2))
        stored.server.preferences = domain::Preferences(objectOf(answer.text(First + 2)));
    stored.server.isVip = maybeBool(answer.value(First + 3));
    stored.shown.customer.source = readSource(answer, First + 4);
    return stored;
}

/// What an import has to know of a customer, for hundreds of thousands of them.
void readKnown(Sql &sql, const QString &condition, const QString &value,
               QList<domain::KnownCustomer> &known)
{
    Answer answer = sql.ask(
        u"SELECT id, email, first_name, last_name, notes, tags, preferences, vip FROM customer"
        " WHERE "_s
            + condition,
        { value });
    while (answer.next()) {
        Customer customer;
        customer.id.value = answer.text(0);
        customer.email = answer.text(1);
        customer.firstName = answer.text(2);
        customer.lastName = answer.text(3);
        customer.notes = maybeText(answer.value(4));
        customer.tags = maybeList(answer.value(5));
        if (!answer.isNull(6))
            customer.preferences = domain::Preferences(objectOf(answer.text(6)));
        customer.isVip = maybeBool(answer.value(7));
        known.append({ customer.id, customer.email, customer.displayName(),
                       domain::CustomerDraft::of(customer) });
    }
}

} // namespace

void CustomerTable::Private::tell(const TableDelta &delta)
{
    if (delta.isEmpty())
        return;
    QMetaObject::invokeMethod(
        table, [table = table, delta] { emit table->changed(delta); }, Qt::QueuedConnection);
}

CustomerTable::CustomerTable(std::shared_ptr<Private> ours)
    : d(std::move(ours))
{
    d->table = this;
    // One core is the writer's, which everything waits for in the end.
    d->pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

CustomerTable::~CustomerTable() = default;

QFuture<FirstRows<CustomerRow>> CustomerTable::first(CustomerQuery query, int count, quintptr asker)
{
    return d->mirror->ask<FirstRows<CustomerRow>>(
        Reader::Quick, asker, [d = d, query = std::move(query), count](Sql &sql) {
            FirstRows<CustomerRow> answer;
            const RowIds ids = CustomerSearch(sql, query, &d->orders).first(count, &answer.isAll);
            answer.rows = readCustomers(sql, ids);
            return answer;
        });
}

QFuture<RowIds> CustomerTable::ids(CustomerQuery query, quintptr asker)
{
    return d->mirror->ask<RowIds>(Reader::Ids, asker, [d = d, query = std::move(query)](Sql &sql) {
        return CustomerSearch(sql, query, &d->orders).all();
    });
}

QFuture<QList<CustomerRow>> CustomerTable::rows(RowIds ids)
{
    ids.resize(std::min(ids.size(), LargestRequest));
    return d->mirror->read<QList<CustomerRow>>(
        Reader::Quick, [ids = std::move(ids)](Sql &sql) { return readCustomers(sql, ids); });
}

QFuture<std::optional<StoredCustomer>> CustomerTable::find(CustomerId id)
{
    return d->mirror->read<std::optional<StoredCustomer>>(
        Reader::Quick, [id = std::move(id)](Sql &sql) { return readStored(sql, id); });
}

QFuture<QHash<CustomerId, domain::CustomerDraft>> CustomerTable::serverValues(QList<CustomerId> ids)
{
    using Values = QHash<CustomerId, domain::CustomerDraft>;
    return d->mirror->read<Values>(Reader::Bulk, [ids = std::move(ids)](Sql &sql) {
        Values values;
        for (const CustomerId &id : ids) {
            if (const std::optional<StoredCustomer> stored = readStored(sql, id))
                values.insert(id, stored->server);
        }
        return values;
    });
}

QFuture<Result<QList<domain::KnownCustomer>>> CustomerTable::known(QList<CustomerId> ids,
                                                                   QStringList emails)
{
    using Known = QList<domain::KnownCustomer>;
    return d->mirror->read<Result<Known>>(
        Reader::Bulk, [ids = std::move(ids), emails = std::move(emails)](Sql &sql) {
            Known known;
            for (auto id = ids.cbegin(); id != ids.cend() && sql.ok(); ++id)
                readKnown(sql, u"id = ?"_s, id->value, known);
            // The key is folded further than case, so it may find more than was asked for.
            for (auto email = emails.cbegin(); email != emails.cend() && sql.ok(); ++email)
                readKnown(sql, u"email_key = ?"_s, emailKey(*email), known);
            return sql.error() ? Result<Known>(*sql.error()) : Result<Known>(std::move(known));
        });
}

QFuture<CustomerFacets> CustomerTable::facets()
{
    return d->mirror->read<CustomerFacets>(Reader::Bulk, readFacets);
}

QFuture<domain::CustomerStats> CustomerTable::computedStats()
{
    return d->mirror->read<domain::CustomerStats>(Reader::Bulk, readComputedStats);
}

QFuture<Result<Done>> CustomerTable::forEach(CustomerQuery query,
                                             std::function<bool(const QList<CustomerRow> &)> batch)
{
    return d->mirror->read<Result<Done>>(
        Reader::Bulk, [d = d, query = std::move(query), batch = std::move(batch)](Sql &sql) {
            const RowIds ids = CustomerSearch(sql, query, &d->orders).all();
            return readInBatches(sql, ids, batch);
        });
}

void CustomerTable::Private::beginPass(const std::shared_ptr<Private> &d, qint64 pass)
{
    if (!d->known.begin(pass))
        return;
    d->mirror->read<Done>(Reader::Bulk, [d, pass](Sql &sql) {
        d->known.set(pass, std::make_shared<const KnownRows>(sql));
        return Done{};
    });
}

// In the order of the calls: the writer waits for what another thread has not made ready, or does
// it itself.
QFuture<Result<TableDelta>> CustomerTable::Private::put(const std::shared_ptr<Private> &d,
                                                        QFuture<ListedCustomers> rows,
                                                        CustomerReader read, qint64 pass,
                                                        const QDateTime &receivedAt)
{
    const auto ready = std::make_shared<QFuture<ListedCustomers>>(std::move(rows));
    const auto at = receivedAt.toMSecsSinceEpoch();
    return d->mirror->write<TableDelta>(
        [ready, read = std::move(read), pass, at](Sql &sql) {
            return CustomerWriter(sql).putPage(ready->result(), read, pass, at);
        },
        [d, ready](const TableDelta &delta) {
            d->tell(delta);
            // To give back so many small pieces of memory takes long, too.
            d->pool.start([written = std::exchange(*ready, {})] {});
        });
}

QFuture<Result<TableDelta>> CustomerTable::putPage(QList<Customer> rows, qint64 pass,
                                                   QDateTime receivedAt)
{
    return Private::put(
        d, QtConcurrent::run(&d->pool, [rows = std::move(rows)] { return listed(rows); }), {}, pass,
        receivedAt);
}

QFuture<Result<TableDelta>> CustomerTable::putRows(QList<QByteArray> rows, CustomerReader read,
                                                   qint64 pass, QDateTime receivedAt)
{
    Private::beginPass(d, pass);
    return Private::put(d,
                        QtConcurrent::run(&d->pool,
                                          [d = d.get(), rows = std::move(rows), read, pass] {
                                              return listed(rows, read, d->known.rows(pass).get());
                                          }),
                        read, pass, receivedAt);
}

QFuture<Result<TableDelta>> CustomerTable::putDetail(Customer customer, QDateTime receivedAt)
{
    return d->mirror->write<TableDelta>(
        [customer = std::move(customer), at = receivedAt.toMSecsSinceEpoch()](Sql &sql) {
            return CustomerWriter(sql).putDetail(customer, at);
        },
        [d = d](const TableDelta &delta) { d->tell(delta); });
}

QFuture<Result<TableDelta>> CustomerTable::putUpdated(CustomerId id, domain::CustomerPatch fields,
                                                      std::optional<QString> segment,
                                                      QDateTime receivedAt)
{
    return d->mirror->write<TableDelta>(
        [id = std::move(id), fields = std::move(fields), segment = std::move(segment),
         at = receivedAt.toMSecsSinceEpoch()](Sql &sql) {
            return CustomerWriter(sql).putUpdated(id, fields, segment, at);
        },
        [d = d](const TableDelta &delta) { d->tell(delta); });
}

QFuture<Result<TableDelta>> CustomerTable::finishPass(qint64 pass)
{
    return d->mirror->write<TableDelta>(
        [d = d, pass](Sql &sql) {
            d->known.end(pass);
            return CustomerWriter(sql).finishPass(pass);
        },
        [d = d](const TableDelta &delta) { d->tell(delta); });
}

QFuture<int> CustomerTable::count()
{
    return d->mirror->read<int>(Reader::Quick, [](Sql &sql) {
        return sql.value(u"SELECT count(*) FROM customer_seen"_s).toInt();
    });
}

QFuture<QList<CustomerId>> CustomerTable::withoutNotes(int atMost)
{
    return d->mirror->read<QList<CustomerId>>(Reader::Bulk, [atMost](Sql &sql) {
        QList<CustomerId> ids;
        // The likeliest to be opened: who waits for us, then the hottest leads.
        Answer answer = sql.ask(
            u"SELECT c.id FROM customer c JOIN customer_server v ON v.row = c.row"
            " JOIN customer_seen s ON s.row = c.row WHERE v.notes_at IS NULL AND s.missed = 0"
            " ORDER BY c.waiting DESC, c.score DESC, c.row LIMIT ?"_s,
            { atMost });
        while (answer.next())
            ids.append(CustomerId{ answer.text(0) });
        return ids;
    });
}

QList<CustomerRow> readCustomers(Sql &sql, const RowIds &ids, bool withSource)
{
    const QString statement = withSource
        ? u"SELECT %1, v.source %2 WHERE c.row = ?"_s.arg(customerColumns(), customerTables())
        : u"SELECT %1 %2 WHERE c.row = ?"_s.arg(customerColumns(), customerTables());
    QList<CustomerRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        Answer answer = sql.ask(statement, { id });
        if (!answer.next())
            continue;
        rows.append(readCustomerRow(answer));
        if (withSource)
            rows.last().customer.source = readSource(answer, 26);
    }
    return rows;
}

} // namespace forecourt::storage
