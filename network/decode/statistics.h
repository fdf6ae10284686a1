// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/transport.h"

#include "domain/statistics.h"

namespace forecourt::network {

domain::Result<domain::VehicleStats> vehicleStatsFrom(const Reply &reply);
domain::Result<domain::CustomerStats> customerStatsFrom(const Reply &reply);

} // namespace forecourt::network
