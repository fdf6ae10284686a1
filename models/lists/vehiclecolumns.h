// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehiclequery.h"
#include "storage/vehicletable.h"
#include "support/cell.h"

#include <span>

namespace forecourt::models {

/// What a TableSource has to know about listings.
struct VehicleTraits
{
    using Row = storage::VehicleRow;
    using Table = storage::VehicleTable;
    using Query = domain::VehicleQuery;
    using Spec = ColumnSpec<Row, domain::VehicleSort>;
    static constexpr size_t columnCount = 15;

    static std::span<const Spec> specs();
    static std::span<const ColumnInfo> infos();
    static QString id(const Row &row) { return row.vehicle.id.value; }
    static qint64 rowOf(const Row &found) { return found.row; }
    static QVariant data(const Row &row, int role);
};

Tone listingTone(QStringView listingType);
Tone vehicleStatusTone(QStringView status);
Tone ageingTone(int days);

} // namespace forecourt::models
