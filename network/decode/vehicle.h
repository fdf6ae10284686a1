// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"

namespace forecourt::network {

std::optional<domain::Vehicle> vehicleFromJson(const QJsonObject &row);

} // namespace forecourt::network
