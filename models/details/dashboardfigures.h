// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/choices.h"
#include "domain/statistics.h"
#include "models/dashboarddata.h"
#include "models/formatting.h"

namespace forecourt::models {

/// All that the Dashboard is computed from.
struct Figures
{
    std::optional<domain::VehicleStats> serverVehicles;
    std::optional<domain::CustomerStats> serverCustomers;
    domain::VehicleStats mirrorVehicles;
    domain::CustomerStats mirrorCustomers;
    domain::Breakdown ageing;
    Stock stock; ///< ids of brands and body types, to list what is behind a bar
};

QList<Tile> tilesOf(const Figures &figures, const Formatting &formatting);
QList<Series> seriesOf(const Figures &figures, const Formatting &formatting);

} // namespace forecourt::models
