// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/matching.h"

#include "domain/folding.h"

#include <QCoreApplication>

#include <algorithm>

namespace forecourt::models {

using domain::Amount;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matching)
};

bool wantsType(const domain::Vehicle &vehicle, const QStringList &types)
{
    const QString own = domain::folded(vehicle.bodyTypeName);
    return std::any_of(types.begin(), types.end(),
                       [&](const QString &type) { return domain::folded(type) == own; });
}

/// 0 within the range, a share of the bound outside of it; nothing without a price.
std::optional<double> distance(std::optional<Amount> price, const domain::Preferences &preferences)
{
    if (!price)
        return {};
    const auto min = preferences.minPrice();
    const auto max = preferences.maxPrice();
    if (max && max->hundredths > 0 && *price > *max)
        return double(price->hundredths - max->hundredths) / double(max->hundredths);
    if (min && min->hundredths > 0 && *price < *min)
        return double(price->hundredths - min->hundredths) / double(min->hundredths);
    return 0.0;
}

bool hasRange(const domain::Preferences &preferences)
{
    return preferences.minPrice() || preferences.maxPrice();
}

QString budgetReason(double off, const Formatting &formatting)
{
    // Less than half a per cent would read as "0 %".
    const double shown = qMax(0.01, qAbs(off));
    return (off > 0 ? Words::tr("%1 over budget") : Words::tr("%1 below the range"))
        .arg(formatting.percent(shown));
}

} // namespace

std::optional<Amount> stretchedMaximum(const domain::Preferences &preferences)
{
    const auto max = preferences.maxPrice();
    if (!max)
        return {};
    return Amount{ max->hundredths + qint64(double(max->hundredths) * overBudgetShown) };
}

bool fits(const domain::Vehicle &vehicle, const domain::Preferences &preferences)
{
    const QStringList types = preferences.vehicleTypes();
    if (types.isEmpty() && !hasRange(preferences))
        return false;
    if (!types.isEmpty() && !wantsType(vehicle, types))
        return false;
    return !hasRange(preferences) || distance(vehicle.price, preferences) == 0.0;
}

std::optional<VehicleMatch> matchOf(const domain::Vehicle &vehicle,
                                    const domain::Preferences &preferences,
                                    const Formatting &formatting)
{
    const QStringList types = preferences.vehicleTypes();
    const bool ranged = hasRange(preferences);
    if ((types.isEmpty() && !ranged) || (!types.isEmpty() && !wantsType(vehicle, types)))
        return {};
    VehicleMatch match{ vehicle, formatting.money(vehicle.price), {}, Tone::Good };
    if (!ranged) {
        match.reason = Words::tr("fits type");
        return match;
    }
    const std::optional<double> off = distance(vehicle.price, preferences);
    if (!off) {
        match.reason =
            types.isEmpty() ? Words::tr("price not sent") : Words::tr("fits type, price not sent");
        match.tone = Tone::Neutral;
    } else if (*off == 0.0) {
        match.reason =
            types.isEmpty() ? Words::tr("fits budget") : Words::tr("fits type and budget");
    } else if (*off > overBudgetShown) {
        return {};
    } else {
        match.reason = budgetReason(*off, formatting);
        match.tone = *off > 0 ? Tone::Warning : Tone::Neutral;
    }
    return match;
}

} // namespace forecourt::models
