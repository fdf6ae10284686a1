// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnvalue.h"
#include "domain/customer.h"
#include "storage/customertable.h"

#include <array>
#include <memory>

namespace forecourt::storage {

class KnownRows;

/// A customer as the tables of the mirror hold it. Folding, indexing words and writing JSON take
/// longer than SQLite does, so for the rows of a list it happens before the writer's turn.
struct CustomerRecord
{
    struct Tag
    {
        QByteArray folded, shown;
        friend bool operator==(const Tag &, const Tag &) = default;
    };
    /// The four fields that can be written, in the order of columns of `customer_server`.
    struct Writable
    {
        explicit Writable(const domain::Customer &customer);
        ColumnValue notes, tags, preferences, vip;
    };

    explicit CustomerRecord(const domain::Customer &customer);

    Writable writable;
    /// In the order of customerValueColumns().
    std::array<ColumnValue, 25> values;
    QByteArray text; ///< what search looks at
    QByteArray shortWords;
    QList<Tag> tags;
};

/// The names of the columns that `values` fills.
QStringView customerValueColumns();
QList<CustomerRecord::Tag> tagsOf(const std::optional<QStringList> &tags);

/// A row of a list on its way into the mirror.
struct ListedCustomer
{
    QByteArray source; ///< as text; empty: not comparable, and written again each time
    qint64 hash = 0;
    /// Where just this text seems to be stored; what follows is left out then.
    std::optional<qint64> knownRow;
    std::optional<domain::Customer> customer;
    std::optional<CustomerRecord> record;
};
using ListedCustomers = QList<ListedCustomer>;

ListedCustomers listed(const QList<domain::Customer> &customers);
/// `known` may be null: then every row is read.
ListedCustomers listed(const QList<QByteArray> &rows, const CustomerReader &read,
                       const KnownRows *known);

} // namespace forecourt::storage
