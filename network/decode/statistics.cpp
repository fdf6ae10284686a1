// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include "envelope.h"

#include "domain/enums.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

domain::Breakdown breakdownOf(const QJsonObject &data, Name name)
{
    domain::Breakdown breakdown;
    const QJsonObject counts = objectOf(data, name);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const double count = it.value().toDouble(-1);
        if (count >= 0 && count <= INT_MAX)
            breakdown.append({ it.key(), int(count) });
    }
    return breakdown;
}

/// Two spellings of one word are added up.
domain::Breakdown canonical(const domain::Breakdown &breakdown)
{
    domain::Breakdown merged;
    for (const auto &[word, count] : breakdown) {
        const QString key = domain::canonicalEnum(word);
        const auto known = std::find_if(merged.begin(), merged.end(),
                                        [&key](const auto &entry) { return entry.first == key; });
        if (known == merged.end())
            merged.append({ key, count });
        else
            known->second += count;
    }
    return merged;
}

std::optional<double> averageOf(const QJsonObject &data, Name name)
{
    const QJsonValue value = data.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

domain::Result<domain::VehicleStats> vehicleStatsFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    domain::VehicleStats stats;
    stats.totalVehicles = numberOf(*data, "totalVehicles"_L1);
    stats.availableVehicles = numberOf(*data, "availableVehicles"_L1);
    stats.byListingType = canonical(breakdownOf(*data, "byListingType"_L1));
    stats.byBodyType = breakdownOf(*data, "byBodyType"_L1);
    stats.byBrand = breakdownOf(*data, "byBrand"_L1);
    stats.asOf = reply.receivedAt;
    return stats;
}

domain::Result<domain::CustomerStats> customerStatsFrom(const Reply &reply)
{
    const auto data = dataObject(reply);
    if (!data)
        return data.error();
    domain::CustomerStats stats;
    stats.totalCustomers = numberOf(*data, "totalCustomers"_L1);
    stats.vipCustomers = numberOf(*data, "vipCustomers"_L1);
    stats.totalRevenue = amountOf(*data, "totalRevenue"_L1);
    stats.averageSpent = amountOf(*data, "averageSpent"_L1);
    stats.totalTransactions = numberOf(*data, "totalTransactions"_L1);
    stats.averageLeadScore = averageOf(*data, "averageLeadScore"_L1);
    stats.newCustomersLast30Days = numberOf(*data, "newCustomersLast30Days"_L1);
    stats.segmentBreakdown = canonical(breakdownOf(*data, "segmentBreakdown"_L1));
    stats.asOf = reply.receivedAt;
    return stats;
}

} // namespace forecourt::network
