// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace forecourt::domain {

/// Counts by a word, in the order in which they came.
using Breakdown = QList<std::pair<QString, int>>;

/// `GET /external/vehicles/stats/summary`, or the same computed from the mirror.
struct VehicleStats
{
    std::optional<int> totalVehicles, availableVehicles;
    Breakdown byListingType, byBodyType, byBrand;
    QDateTime asOf;
    friend bool operator==(const VehicleStats &, const VehicleStats &) = default;
};

/// `GET /external/customers/stats/summary`, or the same computed from the mirror.
struct CustomerStats
{
    std::optional<int> totalCustomers, vipCustomers;
    std::optional<Amount> totalRevenue, averageSpent;
    std::optional<int> totalTransactions;
    std::optional<double> averageLeadScore;
    std::optional<int> newCustomersLast30Days;
    Breakdown segmentBreakdown; ///< canonical spelling
    QDateTime asOf;
    friend bool operator==(const CustomerStats &, const CustomerStats &) = default;
};

} // namespace forecourt::domain
