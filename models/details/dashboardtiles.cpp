// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/dashboardfigures.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// The mirror's figure in words, where the server says something else.
template <typename T, typename Show>
QString beside(const std::optional<T> &server, const std::optional<T> &mirror, Show show)
{
    if (!server || !mirror || *server == *mirror)
        return {};
    return Words::tr("%1 on this desk").arg(show(*mirror));
}

template <typename T> std::optional<T> either(std::optional<T> server, std::optional<T> mirror)
{
    return server ? server : mirror;
}

Tile availableTile(const Figures &figures, const Formatting &f)
{
    const auto server = figures.serverVehicles.value_or(domain::VehicleStats());
    const domain::VehicleStats &mirror = figures.mirrorVehicles;
    const auto show = [&](int value) { return f.number(value); };
    const auto available = either(server.availableVehicles, mirror.availableVehicles);
    const auto total = either(server.totalVehicles, mirror.totalVehicles);
    domain::VehicleQuery behind;
    behind.statuses = { u"available"_s };
    Tile tile{ .id = u"available"_s,
               .title = Words::tr("Available vehicles"),
               .value = f.number(available),
               .mirrorNote = beside(server.availableVehicles, mirror.availableVehicles, show),
               .behind = behind };
    if (total)
        tile.addition = Words::tr("of %1").arg(f.number(total));
    return tile;
}

Tile customersTile(const Figures &figures, const Formatting &f)
{
    const auto server = figures.serverCustomers.value_or(domain::CustomerStats());
    const domain::CustomerStats &mirror = figures.mirrorCustomers;
    const auto fresh = either(server.newCustomersLast30Days, mirror.newCustomersLast30Days);
    Tile tile{ .id = u"customers"_s,
               .title = Words::tr("Customers"),
               .value = f.number(either(server.totalCustomers, mirror.totalCustomers)),
               .mirrorNote = beside(server.totalCustomers, mirror.totalCustomers,
                                    [&](int value) { return f.number(value); }),
               .behind = domain::CustomerQuery() };
    if (fresh) {
        tile.note = Words::tr("%1 new in 30 days").arg(f.number(fresh));
        tile.noteTone = *fresh > 0 ? Tone::Good : Tone::Neutral;
    }
    return tile;
}

Tile vipTile(const Figures &figures, const Formatting &f)
{
    const auto server = figures.serverCustomers.value_or(domain::CustomerStats());
    const domain::CustomerStats &mirror = figures.mirrorCustomers;
    domain::CustomerQuery behind;
    behind.vip = true;
    return { .id = u"vip"_s,
             .title = Words::tr("VIP customers"),
             .value = f.number(either(server.vipCustomers, mirror.vipCustomers)),
             .mirrorNote = beside(server.vipCustomers, mirror.vipCustomers,
                                  [&](int value) { return f.number(value); }),
             .behind = behind };
}

Tile revenueTile(const Figures &figures, const Formatting &f)
{
    const auto server = figures.serverCustomers.value_or(domain::CustomerStats());
    const domain::CustomerStats &mirror = figures.mirrorCustomers;
    const auto average = either(server.averageSpent, mirror.averageSpent);
    domain::CustomerQuery behind;
    behind.sort = domain::CustomerSort::TotalSpent;
    Tile tile{ .id = u"revenue"_s,
               .title = Words::tr("Revenue"),
               .value = f.shortMoney(either(server.totalRevenue, mirror.totalRevenue)),
               .mirrorNote = beside(server.totalRevenue, mirror.totalRevenue,
                                    [&](domain::Amount value) { return f.shortMoney(value); }),
               .behind = behind };
    if (average)
        tile.note = Words::tr("average %1 a customer").arg(f.shortMoney(average));
    return tile;
}

Tile leadScoreTile(const Figures &figures, const Formatting &f)
{
    const auto server = figures.serverCustomers.value_or(domain::CustomerStats());
    // The server's average is shown as a whole number, so a fraction is no difference.
    const auto whole = [](std::optional<double> value) -> std::optional<int> {
        return value ? std::optional(qRound(*value)) : std::nullopt;
    };
    const auto ours = whole(figures.mirrorCustomers.averageLeadScore);
    const auto theirs = whole(server.averageLeadScore);
    domain::CustomerQuery behind;
    behind.sort = domain::CustomerSort::LeadScore;
    return { .id = u"leadScore"_s,
             .title = Words::tr("Lead score"),
             .value = f.number(either(theirs, ours)),
             .note = Words::tr("average of all customers"),
             .mirrorNote = beside(theirs, ours, [&](int value) { return f.number(value); }),
             .behind = behind };
}

} // namespace

QList<Tile> tilesOf(const Figures &figures, const Formatting &formatting)
{
    QList<Tile> tiles;
    for (const auto make : { availableTile, customersTile, revenueTile, leadScoreTile, vipTile })
        tiles.append(make(figures, formatting));
    return tiles;
}

} // namespace forecourt::models
