// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehiclequery.h"

#include <QVariantMap>

namespace forecourt::ui {

/// Filters and order for the settings. What somebody searched for is not kept.
QVariantMap toState(const domain::VehicleQuery &query);
domain::VehicleQuery queryFromState(const QVariantMap &state);

} // namespace forecourt::ui
