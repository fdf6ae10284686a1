// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customeredits.h"
#include "customerrecord.h"
#include "domain/customer.h"
#include "storage/customertable.h"

namespace forecourt::storage {

/// Writes answers of the server into the mirror, inside the caller's transaction.
class CustomerWriter
{
public:
    explicit CustomerWriter(Sql &sql)
        : m_sql(sql)
    {
    }

    /// `read` is for rows that turn out not to be stored as they seemed.
    TableDelta putPage(const ListedCustomers &rows, const CustomerReader &read, qint64 pass,
                       qint64 receivedAt);
    TableDelta putDetail(const domain::Customer &customer, qint64 receivedAt);
    TableDelta putUpdated(const domain::CustomerId &id, const domain::CustomerPatch &fields,
                          const std::optional<QString> &segment, qint64 receivedAt);
    TableDelta finishPass(qint64 pass);
    /// Computes the effective values of one customer again.
    TableDelta layAnew(const domain::CustomerId &id);

private:
    /// A stored customer: the server's values, and what its row, tags and text are now.
    struct Known
    {
        qint64 row = 0;
        domain::Customer server;
        QString oldText;
        QStringList oldTags;
        qint64 received = 0, fieldsAt = 0;
        std::optional<qint64> notesAt;
        QByteArray sourceText; ///< of `server`, where it is at hand
        bool isNew = false;
    };
    struct Glance
    {
        qint64 row = 0, hash = 0, received = 0, missed = 0, pass = 0;
    };
    // Without the times of a clock that was ahead of `at`, which is written now, and of this.
    std::optional<Glance> glance(const domain::CustomerId &id, qint64 at);
    std::optional<Known> load(const domain::CustomerId &id, qint64 at);
    bool sawAgain(const ListedCustomer &row, qint64 pass, qint64 receivedAt);
    void putRow(const ListedCustomer &row, qint64 pass, qint64 receivedAt, TableDelta &delta);
    qint64 insertRow(const ListedCustomer &row, qint64 pass, qint64 receivedAt);
    bool rewriteRow(const domain::Customer &customer, qint64 receivedAt, qint64 hash);
    void setHash(qint64 row, qint64 hash);
    /// `ready`: of the customer without waiting edits, where it was computed before.
    void save(Known &known, const CustomerRecord *ready = nullptr);
    void saveRecord(Known &known, const CustomerRecord &shown,
                    const CustomerRecord::Writable &server, const CustomerEdits &edits);
    void saveShown(Known &known, const CustomerRecord &shown, const CustomerEdits &edits);
    void saveServer(const Known &known, const CustomerRecord::Writable &server);
    void saveText(const Known &known, const CustomerRecord &shown);
    void saveTags(const Known &known, const CustomerRecord &shown);
    TableDelta bumped(TableDelta delta);

    Sql &m_sql;
    std::optional<bool> m_hasEdits; ///< of anybody; asked once for each page
};

} // namespace forecourt::storage
