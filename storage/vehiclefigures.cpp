// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"
#include "vehiclesearch.h"

#include <array>

namespace forecourt::storage {

using namespace Qt::StringLiterals;

namespace {

const QString Anything = u"1"_s;
// The server does not count what it does not list any more.
const QString Listed = u"missed < 2"_s;

domain::Breakdown readBreakdown(Sql &sql, const QString &column, const QString &which = Anything)
{
    domain::Breakdown breakdown;
    Answer answer = sql.ask(u"SELECT %1, count(*) FROM vehicle WHERE %1 IS NOT NULL AND %2"
                            " GROUP BY 1 ORDER BY 2 DESC, 1"_s.arg(column, which));
    while (answer.next())
        breakdown.append({ answer.text(0), int(answer.integer(1)) });
    return breakdown;
}

struct Band
{
    const char16_t *name;
    int upToDays; ///< inclusive; -1: the rest
};

constexpr std::array Bands{ Band{ u"0–15", 15 },  Band{ u"16–30", 30 }, Band{ u"31–45", 45 },
                            Band{ u"46–60", 60 }, Band{ u"61–90", 90 }, Band{ u"90+", -1 } };

domain::Breakdown readAgeing(Sql &sql)
{
    std::array<int, Bands.size()> counts{};
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Answer answer = sql.ask(u"SELECT created FROM vehicle WHERE created IS NOT NULL"_s);
    while (answer.next()) {
        const qint64 days = std::max<qint64>(0, (now - answer.integer(0)) / 86'400'000);
        size_t band = 0;
        while (Bands[band].upToDays >= 0 && days > Bands[band].upToDays)
            ++band;
        ++counts[band];
    }
    domain::Breakdown breakdown;
    for (size_t i = 0; i < Bands.size(); ++i)
        breakdown.append({ QString::fromUtf16(Bands[i].name), counts[i] });
    return breakdown;
}

} // namespace

VehicleFacets readVehicleFacets(Sql &sql)
{
    VehicleFacets facets;
    facets.listingTypes = readBreakdown(sql, u"listing_type"_s);
    facets.statuses = readBreakdown(sql, u"status"_s);
    facets.fuels = readBreakdown(sql, u"fuel"_s);
    facets.transmissions = readBreakdown(sql, u"transmission"_s);
    facets.colours = readBreakdown(sql, u"colour_shown"_s);
    facets.bodyTypes = readBreakdown(sql, u"body_type_shown"_s);
    facets.brands = readBreakdown(sql, u"brand_shown"_s);
    facets.ageing = readAgeing(sql);
    Answer answer = sql.ask(u"SELECT count(*), coalesce(sum(CASE WHEN listing_type = 'sale'"
                            " AND (status IS NULL OR status = 'available') THEN price END), 0),"
                            " min(year), max(year), min(price), max(price) FROM vehicle"_s);
    if (!answer.next())
        return facets;
    facets.total = int(answer.integer(0));
    facets.totalPrice = { answer.integer(1) };
    facets.minYear = maybeInt(answer.value(2));
    facets.maxYear = maybeInt(answer.value(3));
    facets.minPrice = maybeAmount(answer.value(4));
    facets.maxPrice = maybeAmount(answer.value(5));
    return facets;
}

domain::VehicleStats readVehicleStats(Sql &sql)
{
    domain::VehicleStats stats;
    stats.asOf = QDateTime::currentDateTimeUtc();
    Answer answer = sql.ask(u"SELECT count(*), coalesce(sum(status = 'available'), 0)"
                            " FROM vehicle WHERE "_s
                            + Listed);
    if (answer.next()) {
        stats.totalVehicles = int(answer.integer(0));
        stats.availableVehicles = int(answer.integer(1));
    }
    stats.byListingType = readBreakdown(sql, u"listing_type"_s, Listed);
    stats.byBodyType = readBreakdown(sql, u"body_type_shown"_s, Listed);
    stats.byBrand = readBreakdown(sql, u"brand_shown"_s, Listed);
    return stats;
}

} // namespace forecourt::storage
