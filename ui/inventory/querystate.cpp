// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/querystate.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::VehicleQuery;
using domain::VehicleSort;

// An order is kept by its name, since a number would change with the enumeration.
struct SortName
{
    VehicleSort sort;
    const char *name;
};

static constexpr SortName sortNames[] = {
    { VehicleSort::CreatedDate, "createdDate" },
    { VehicleSort::Impressions, "impressions" },
    { VehicleSort::Year, "year" },
    { VehicleSort::Mileage, "mileage" },
    { VehicleSort::Price, "price" },
    { VehicleSort::Name, "name" },
    { VehicleSort::ListingType, "listingType" },
    { VehicleSort::Status, "status" },
    { VehicleSort::Brand, "brand" },
    { VehicleSort::BodyType, "bodyType" },
    { VehicleSort::Fuel, "fuel" },
    { VehicleSort::Transmission, "transmission" },
    { VehicleSort::Colour, "colour" },
};

static void put(QVariantMap &state, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        state.insert(key, value);
}
static void put(QVariantMap &state, const QString &key, const QStringList &value)
{
    if (!value.isEmpty())
        state.insert(key, value);
}
static void put(QVariantMap &state, const QString &key, const std::optional<int> &value)
{
    if (value)
        state.insert(key, *value);
}
static void put(QVariantMap &state, const QString &key, const std::optional<domain::Amount> &value)
{
    if (value)
        state.insert(key, value->hundredths);
}

static std::optional<int> number(const QVariantMap &state, const QString &key)
{
    bool ok = false;
    const int value = state.value(key).toInt(&ok);
    return ok ? std::optional<int>(value) : std::nullopt;
}
static std::optional<domain::Amount> amount(const QVariantMap &state, const QString &key)
{
    bool ok = false;
    const qint64 value = state.value(key).toLongLong(&ok);
    return ok ? std::optional<domain::Amount>(domain::Amount{ value }) : std::nullopt;
}

QVariantMap toState(const VehicleQuery &query)
{
    QVariantMap state;
    put(state, u"brand"_s, query.brand.value);
    put(state, u"model"_s, query.model.value);
    put(state, u"bodyType"_s, query.bodyType.value);
    put(state, u"minYear"_s, query.minYear);
    put(state, u"maxYear"_s, query.maxYear);
    put(state, u"minPrice"_s, query.minPrice);
    put(state, u"maxPrice"_s, query.maxPrice);
    put(state, u"listingType"_s, query.listingType);
    put(state, u"statuses"_s, query.statuses);
    put(state, u"fuels"_s, query.fuels);
    put(state, u"transmissions"_s, query.transmissions);
    put(state, u"colours"_s, query.colours);
    put(state, u"minDaysListed"_s, query.minDaysListed);
    put(state, u"maxDaysListed"_s, query.maxDaysListed);
    for (const SortName &name : sortNames) {
        if (name.sort == query.sort)
            state.insert(u"sort"_s, QString::fromLatin1(name.name));
    }
    state.insert(u"descending"_s, query.descending);
    return state;
}

VehicleQuery queryFromState(const QVariantMap &state)
{
    VehicleQuery query;
    query.brand = { state.value(u"brand"_s).toString() };
    query.model = { state.value(u"model"_s).toString() };
    query.bodyType = { state.value(u"bodyType"_s).toString() };
    query.minYear = number(state, u"minYear"_s);
    query.maxYear = number(state, u"maxYear"_s);
    query.minPrice = amount(state, u"minPrice"_s);
    query.maxPrice = amount(state, u"maxPrice"_s);
    query.listingType = state.value(u"listingType"_s).toString();
    query.statuses = state.value(u"statuses"_s).toStringList();
    query.fuels = state.value(u"fuels"_s).toStringList();
    query.transmissions = state.value(u"transmissions"_s).toStringList();
    query.colours = state.value(u"colours"_s).toStringList();
    query.minDaysListed = number(state, u"minDaysListed"_s);
    query.maxDaysListed = number(state, u"maxDaysListed"_s);
    const QString sort = state.value(u"sort"_s).toString();
    for (const SortName &name : sortNames) {
        if (sort == QLatin1String(name.name))
            query.sort = name.sort;
    }
    query.descending = state.value(u"descending"_s, query.descending).toBool();
    return query;
}

} // namespace forecourt::ui
