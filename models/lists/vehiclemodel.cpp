// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vehiclemodel.h"

#include "lists/tablesource.h"
#include "lists/vehiclecolumns.h"
#include "models/formatting.h"
#include "storage/store.h"
#include "support/sortcolumn.h"

namespace forecourt::models {

struct VehicleModel::Source : TableSource<VehicleTraits>
{
    using TableSource::TableSource;
};

static std::unique_ptr<RowSource> sourceOf(std::unique_ptr<TableSource<VehicleTraits>> source,
                                           const Formatting &formatting)
{
    source->formatting = formatting;
    return source;
}

VehicleModel::VehicleModel(storage::Store &store, const Formatting &formatting, QObject *parent)
    : QuestionModel(sourceOf(std::make_unique<Source>(store.vehicles()), formatting), parent)
{
}

VehicleModel::~VehicleModel() = default;

std::span<const ColumnInfo> VehicleModel::columns()
{
    return VehicleTraits::infos();
}

VehicleModel::Source &VehicleModel::own() const
{
    return static_cast<Source &>(source());
}

const domain::VehicleQuery &VehicleModel::query() const
{
    return own().query;
}

void VehicleModel::setQuery(const domain::VehicleQuery &query)
{
    if (m_asked && query == own().query)
        return;
    m_asked = true;
    own().query = query;
    ask();
    emit queryChanged(query);
}

void VehicleModel::sort(int column, Qt::SortOrder order)
{
    setQuery(sortedBy(VehicleTraits::specs(), own().query, column, order));
}

int VehicleModel::sortColumn() const
{
    return sortColumnOf(VehicleTraits::specs(), own().query);
}

Qt::SortOrder VehicleModel::sortOrder() const
{
    return sortOrderOf(VehicleTraits::specs(), own().query);
}

int VehicleModel::rowOf(const domain::VehicleId &id) const
{
    return findRow(id.value);
}

QFuture<int> VehicleModel::locate(const domain::VehicleId &id) const
{
    return locateRow(id.value);
}

domain::VehicleId VehicleModel::idAt(int row) const
{
    return { idOf(row) };
}

void VehicleModel::setFormatting(const Formatting &formatting)
{
    if (own().formatting == formatting)
        return;
    own().formatting = formatting;
    refreshTexts();
}

} // namespace forecourt::models
