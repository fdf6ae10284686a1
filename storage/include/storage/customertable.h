// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/customerimport.h"
#include "domain/customerpatch.h"
#include "domain/customerquery.h"
#include "domain/result.h"
#include "domain/statistics.h"
#include "storage/answers.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace forecourt::storage {

/// A customer as lists show it: the server's values with the waiting edits laid over them.
struct CustomerRow
{
    qint64 row = 0;
    domain::Customer customer; ///< `source` only from find() and forEach()
    bool waiting = false; ///< has a change that is not yet on the server
    bool attention = false; ///< one of its changes needs a person
    bool noLongerListed = false; ///< two complete passes did not find it
    QDateTime seenAt; ///< when the server sent the row
    QDateTime notesSeenAt; ///< invalid: never fetched
};

/// A customer with both sides, for the form and for merging.
struct StoredCustomer
{
    CustomerRow shown;
    domain::CustomerDraft server; ///< what the server said last, without our edits
};

/// How many customers there are of each kind, for the filters; canonical spellings.
struct CustomerFacets
{
    int total = 0;
    int vip = 0;
    int waiting = 0;
    int notesKnown = 0;
    domain::Breakdown segments;
    domain::Breakdown stages;
    domain::Breakdown tags; ///< most used first, at most 500
};

/// Reads one row of a list as it came; nothing where it is no customer. Called on any thread.
using CustomerReader = std::function<std::optional<domain::Customer>(const QByteArray &row)>;

/// Customers in the mirror, with full-text search over folded text.
class CustomerTable : public QObject
{
    Q_OBJECT
public:
    struct Private;
    explicit CustomerTable(std::shared_ptr<Private> d);
    ~CustomerTable() override;

    // Questions. A newer question of the same `asker` stops the older one, which then ends
    // cancelled.
    QFuture<FirstRows<CustomerRow>> first(domain::CustomerQuery query, int count, quintptr asker);
    QFuture<RowIds> ids(domain::CustomerQuery query, quintptr asker);
    /// In the order of `ids`; ids that are gone are left out. At most 500.
    QFuture<QList<CustomerRow>> rows(RowIds ids);
    QFuture<std::optional<StoredCustomer>> find(domain::CustomerId id);
    /// Those with one of these ids or, without case, e-mail addresses, in no order; a customer
    /// that is asked for by both is named twice.
    QFuture<domain::Result<QList<domain::KnownCustomer>>> known(QList<domain::CustomerId> ids,
                                                                QStringList emails);
    /// What the server said last of those that are known.
    QFuture<QHash<domain::CustomerId, domain::CustomerDraft>>
    serverValues(QList<domain::CustomerId> ids);
    QFuture<CustomerFacets> facets();
    /// The server's summary computed from the mirror, to stand beside the server's own.
    QFuture<domain::CustomerStats> computedStats();
    /// Every customer, in batches on the reader's thread, for exports; `false` stops.
    QFuture<domain::Result<domain::Done>>
    forEach(domain::CustomerQuery query, std::function<bool(const QList<CustomerRow> &)> batch);

    // Answers of the server, for sync. Only changed rows are written and told of. A row that was
    // received before what is stored never overwrites it.
    QFuture<domain::Result<TableDelta>> putPage(QList<domain::Customer> rows, qint64 pass,
                                                QDateTime receivedAt);
    /// The same for rows as they came: one that is stored just so is neither read nor written.
    QFuture<domain::Result<TableDelta>> putRows(QList<QByteArray> rows, CustomerReader read,
                                                qint64 pass, QDateTime receivedAt);
    /// With notes, from `GET /external/customers/:id`.
    QFuture<domain::Result<TableDelta>> putDetail(domain::Customer customer, QDateTime receivedAt);
    /// The partial answer of PATCH.
    QFuture<domain::Result<TableDelta>> putUpdated(domain::CustomerId id,
                                                   domain::CustomerPatch fields,
                                                   std::optional<QString> segment,
                                                   QDateTime receivedAt);
    /// Ends a complete pass: customers that it did not see were missed once or, the second time
    /// in a row, are no longer listed.
    QFuture<domain::Result<TableDelta>> finishPass(qint64 pass);
    QFuture<int> count();
    /// Ids of listed customers whose notes were never fetched, likeliest to be needed first.
    QFuture<QList<domain::CustomerId>> withoutNotes(int atMost);

signals:
    void changed(const forecourt::storage::TableDelta &delta);

private:
    std::shared_ptr<Private> d;
};

} // namespace forecourt::storage
