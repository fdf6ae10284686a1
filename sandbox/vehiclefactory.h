// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "vehicle.h"

namespace forecourt::sandbox {

/** The vehicles of a demo dealership in Nairobi; the same for the same seed. */
std::vector<Vehicle> makeVehicles(const Catalogue &catalogue, quint64 seed, quint32 count,
                                  qint64 today);

} // namespace forecourt::sandbox
