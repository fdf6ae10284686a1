// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerquery.h"
#include "domain/id.h"
#include "models/questionmodel.h"

namespace forecourt::storage {
class Store;
}

namespace forecourt::models {

/// Customers that answer a question. ObjectRole is a domain::Customer.
class CustomerModel : public QuestionModel
{
    Q_OBJECT
public:
    enum Column {
        Customer,
        Segment,
        Tags,
        LeadScore,
        TotalSpent,
        LastPurchaseDate,
        Stage,
        Vip,
        Mobile,
        Purchases,
        CreatedDate,
        Email,
        State
    };

    CustomerModel(storage::Store &store, const Formatting &formatting, QObject *parent = nullptr);
    ~CustomerModel() override;

    static std::span<const ColumnInfo> columns();

    void setQuery(const domain::CustomerQuery &query); ///< an equal one asks nothing
    const domain::CustomerQuery &query() const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const; ///< -1 where the query sorts by what is no column
    Qt::SortOrder sortOrder() const;

    /// -1 where it is not among the rows that were read; ask locate() then.
    int rowOf(const domain::CustomerId &id) const;
    /// Also finds rows that were not read yet; -1 where the answer does not hold it.
    QFuture<int> locate(const domain::CustomerId &id) const;
    domain::CustomerId idAt(int row) const; ///< empty while the row is being read

    void setFormatting(const Formatting &formatting);

signals:
    void sortChanged();

private:
    struct Source;
    Source &own() const;
    bool m_asked = false;
};

} // namespace forecourt::models
