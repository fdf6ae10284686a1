// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"
#include "history_p.h"
#include "storage/answers.h"

namespace forecourt::storage {

/// Writes pages of the server into the mirror; what is worth remembering goes into `figures`.
TableDelta putVehicles(Sql &sql, const QList<domain::Vehicle> &vehicles, qint64 pass,
                       qint64 receivedAt);
QList<Figure> figuresOf(const QList<domain::Vehicle> &vehicles, const QDateTime &at);
TableDelta finishVehiclePass(Sql &sql, qint64 pass);

} // namespace forecourt::storage
