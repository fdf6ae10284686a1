// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "history_p.h"

namespace forecourt::storage {

/// The server's statistics as single figures by name; what was not sent is left out.
QList<Figure> figuresOf(const domain::VehicleStats &stats);
QList<Figure> figuresOf(const domain::CustomerStats &stats);

} // namespace forecourt::storage
