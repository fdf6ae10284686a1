// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/dashboardfigures.h"

#include "domain/enums.h"
#include "lists/customercolumns.h"
#include "lists/vehiclecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Breakdown;
using domain::EnumSet;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

std::optional<int> valueOf(const Breakdown &breakdown, const QString &key)
{
    const QString wanted = domain::canonicalEnum(key);
    for (const auto &[name, count] : breakdown) {
        if (domain::canonicalEnum(name) == wanted)
            return count;
    }
    return {};
}

/// How a key of a breakdown is shown, and what it leads to.
struct BarLook
{
    std::function<QString(const QString &)> label = [](const QString &key) { return key; };
    std::function<Tone(const QString &)> tone = [](const QString &) { return Tone::Accent; };
    std::function<Behind(const QString &)> behind = [](const QString &) { return Behind(); };
};

/// The server's counts where there are any, the mirror's beside them where they differ.
Series series(const QString &id, const QString &title, const std::optional<Breakdown> &server,
              const Breakdown &mirror, const BarLook &look)
{
    Series result{ id, title, {}, server.has_value() };
    const auto add = [&](const QString &key, int value, std::optional<int> ours) {
        Bar bar{ .label = key.isEmpty() ? Words::tr("not sent") : look.label(key),
                 .key = key,
                 .value = value,
                 .tone = look.tone(key),
                 .behind = look.behind(key) };
        if (ours && *ours != value)
            bar.mirrorValue = ours;
        result.bars.append(bar);
    };
    for (const auto &[key, value] : server.value_or(mirror))
        add(key, value, server ? valueOf(mirror, key).value_or(0) : value);
    if (server) {
        for (const auto &[key, value] : mirror) {
            if (!valueOf(*server, key))
                add(key, 0, value);
        }
    }
    std::stable_sort(result.bars.begin(), result.bars.end(),
                     [](const Bar &a, const Bar &b) { return a.value > b.value; });
    return result;
}

/// The id that goes with a name of our own listings; the server's breakdowns name no ids.
QString idOfName(const Stock::Entries &entries, const QString &name)
{
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it->name.compare(name, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return {};
}

std::optional<Breakdown> part(const std::optional<domain::VehicleStats> &stats,
                              Breakdown domain::VehicleStats::*member)
{
    if (!stats || ((*stats).*member).isEmpty())
        return {};
    return (*stats).*member;
}

Series listingTypes(const Figures &figures)
{
    BarLook look;
    look.label = [](const QString &key) { return domain::enumText(EnumSet::ListingType, key); };
    look.tone = listingTone;
    look.behind = [](const QString &key) -> Behind {
        domain::VehicleQuery query;
        query.listingType = domain::canonicalEnum(key);
        return query;
    };
    return series(u"listingTypes"_s, Words::tr("Listings"),
                  part(figures.serverVehicles, &domain::VehicleStats::byListingType),
                  figures.mirrorVehicles.byListingType, look);
}

Series bodyTypes(const Figures &figures)
{
    BarLook look;
    look.behind = [&](const QString &key) -> Behind {
        domain::VehicleQuery query;
        query.bodyType = { idOfName(figures.stock.bodyTypes, key) };
        return query.bodyType.isEmpty() ? Behind() : Behind(query);
    };
    return series(u"bodyTypes"_s, Words::tr("Body type"),
                  part(figures.serverVehicles, &domain::VehicleStats::byBodyType),
                  figures.mirrorVehicles.byBodyType, look);
}

Series brands(const Figures &figures)
{
    BarLook look;
    look.behind = [&](const QString &key) -> Behind {
        domain::VehicleQuery query;
        query.brand = { idOfName(figures.stock.brands, key) };
        return query.brand.isEmpty() ? Behind() : Behind(query);
    };
    return series(u"brands"_s, Words::tr("Brand"),
                  part(figures.serverVehicles, &domain::VehicleStats::byBrand),
                  figures.mirrorVehicles.byBrand, look);
}

Series segments(const Figures &figures)
{
    BarLook look;
    look.label = [](const QString &key) { return domain::enumText(EnumSet::Segment, key); };
    look.tone = segmentTone;
    look.behind = [](const QString &key) -> Behind {
        domain::CustomerQuery query;
        query.segments = { domain::canonicalEnum(key) };
        return query;
    };
    std::optional<Breakdown> server;
    if (figures.serverCustomers && !figures.serverCustomers->segmentBreakdown.isEmpty())
        server = figures.serverCustomers->segmentBreakdown;
    return series(u"segments"_s, Words::tr("Segments"), server,
                  figures.mirrorCustomers.segmentBreakdown, look);
}

/// "16–30" and "90+" as days, as VehicleFacets::ageing names them.
std::pair<std::optional<int>, std::optional<int>> daysOf(const QString &band)
{
    const QStringList ends = band.split(u'–');
    if (ends.size() == 2)
        return { ends.first().toInt(), ends.last().toInt() };
    // "90+" follows "61–90", so it begins a day later.
    return { QString(band).remove(u'+').toInt() + 1, std::nullopt };
}

Series daysListed(const Figures &figures)
{
    Series result{ u"daysListed"_s, Words::tr("Days listed"), {}, false };
    for (const auto &[band, count] : figures.ageing) {
        const auto [from, to] = daysOf(band);
        domain::VehicleQuery query;
        query.minDaysListed = from;
        query.maxDaysListed = to;
        const Tone tone = *from <= 60 ? Tone::Accent : *from <= 90 ? Tone::Warning : Tone::Bad;
        result.bars.append(
            { .label = band, .key = band, .value = count, .tone = tone, .behind = query });
    }
    return result;
}

} // namespace

QList<Series> seriesOf(const Figures &figures, const Formatting &)
{
    return { listingTypes(figures), bodyTypes(figures), segments(figures), daysListed(figures),
             brands(figures) };
}

} // namespace forecourt::models
