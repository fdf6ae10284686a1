// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// What the inventory can be sorted by; the first six are the API's own sort keys.
enum class VehicleSort {
    CreatedDate,
    Impressions,
    Year,
    Mileage,
    Price,
    Name,
    ListingType,
    Status,
    Brand,
    BodyType,
    Fuel,
    Transmission,
    Colour
};

/// A question about the inventory: everything that the API filters by, and more.
struct VehicleQuery
{
    QString text; ///< over name, description, colours, features, engine and place
    BrandId brand;
    ModelId model;
    BodyTypeId bodyType;
    std::optional<int> minYear;
    std::optional<int> maxYear;
    std::optional<Amount> minPrice;
    std::optional<Amount> maxPrice;
    QString listingType; ///< canonical spelling, empty for all
    QStringList statuses; ///< canonical spelling; any of them
    QStringList fuels; ///< canonical spelling; any of them
    QStringList transmissions; ///< canonical spelling; any of them
    QStringList colours; ///< exterior, folded; any of them
    std::optional<int> minDaysListed; ///< since createdDate, for "older than 60 days"
    std::optional<int> maxDaysListed;

    VehicleSort sort = VehicleSort::CreatedDate;
    bool descending = true;

    bool isUnfiltered() const;
    friend bool operator==(const VehicleQuery &, const VehicleQuery &) = default;
};

} // namespace forecourt::domain

Q_DECLARE_METATYPE(forecourt::domain::VehicleQuery)
