// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customermodel.h"

#include "lists/customercolumns.h"
#include "lists/tablesource.h"
#include "models/formatting.h"
#include "storage/store.h"
#include "support/sortcolumn.h"

namespace forecourt::models {

struct CustomerModel::Source : TableSource<CustomerTraits>
{
    using TableSource::TableSource;
};

static std::unique_ptr<RowSource> sourceOf(std::unique_ptr<TableSource<CustomerTraits>> source,
                                           const Formatting &formatting)
{
    source->formatting = formatting;
    return source;
}

CustomerModel::CustomerModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QuestionModel(sourceOf(std::make_unique<Source>(store.customers()), formatting), parent)
{
}

CustomerModel::~CustomerModel() = default;

std::span<const ColumnInfo> CustomerModel::columns()
{
    return CustomerTraits::infos();
}

CustomerModel::Source &CustomerModel::own() const
{
    return static_cast<Source &>(source());
}

const domain::CustomerQuery &CustomerModel::query() const
{
    return own().query;
}

void CustomerModel::setQuery(const domain::CustomerQuery &query)
{
    if (m_asked && query == own().query)
        return;
    const auto former = std::exchange(own().query, query);
    const bool sorted = former.sort != query.sort || former.descending != query.descending;
    m_asked = true;
    ask();
    if (sorted)
        emit sortChanged();
}

void CustomerModel::sort(int column, Qt::SortOrder order)
{
    setQuery(sortedBy(CustomerTraits::specs(), own().query, column, order));
}

int CustomerModel::sortColumn() const
{
    return sortColumnOf(CustomerTraits::specs(), own().query);
}

Qt::SortOrder CustomerModel::sortOrder() const
{
    return sortOrderOf(CustomerTraits::specs(), own().query);
}

int CustomerModel::rowOf(const domain::CustomerId &id) const
{
    return findRow(id.value);
}

QFuture<int> CustomerModel::locate(const domain::CustomerId &id) const
{
    return locateRow(id.value);
}

domain::CustomerId CustomerModel::idAt(int row) const
{
    return { idOf(row) };
}

void CustomerModel::setFormatting(const Formatting &formatting)
{
    if (own().formatting == formatting)
        return;
    own().formatting = formatting;
    refreshTexts();
}

} // namespace forecourt::models
