// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehiclequery.h"
#include "sql.h"
#include "storage/vehicletable.h"

namespace forecourt::storage {

/// A dealership has thousands of listings, not millions: one pass over them is quick enough.
RowIds findVehicles(Sql &sql, const domain::VehicleQuery &query, int atMost = -1);
QList<VehicleRow> readVehicles(Sql &sql, const RowIds &ids, bool withSource = false);
VehicleFacets readVehicleFacets(Sql &sql);
domain::VehicleStats readVehicleStats(Sql &sql);
QList<VehicleRow> readMatching(Sql &sql, const QStringList &bodyTypes,
                               std::optional<domain::Amount> min, std::optional<domain::Amount> max,
                               int atMost);

} // namespace forecourt::storage
