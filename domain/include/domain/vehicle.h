// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace forecourt::domain {

/// One picture or film of a listing.
struct Media
{
    QString id;
    QUrl url; ///< from outside: fetched only over https, or http on loopback, never with the key
    QString type; ///< as it came, such as "photo"
    QString category;
    bool isFeatured = false;
    int sortOrder = 0;
    friend bool operator==(const Media &, const Media &) = default;
};

/// A named group of equipment, in the order in which it came ("safety": "ABS", "Airbags").
struct FeatureGroup
{
    QString name;
    QStringList features;
    friend bool operator==(const FeatureGroup &, const FeatureGroup &) = default;
};

/// A listing of the dealership as the API's list row carries it; the detail endpoint is not
/// needed for any of it.
struct Vehicle
{
    VehicleId id;
    QString name;
    QString slug;
    QString description;
    std::optional<int> year;
    std::optional<qint64> mileage; ///< in the dealership's unit, a setting: the API names none
    QString exteriorColor;
    QString interiorColor;
    QString listingType; ///< as it came: sale, rental, auction
    QString status; ///< as it came, such as "available"

    BrandId brandId;
    QString brandName;
    ModelId modelId;
    QString modelName;
    BodyTypeId bodyTypeId;
    QString bodyTypeName;

    EngineId engineId;
    QString engineName;
    QString fuel; ///< `engine.type`
    std::optional<int> horsepower;
    QString transmission;
    QString drivetrain;

    std::optional<Amount> price; ///< `saleOptions.price`; nothing is shown as "price not sent"
    std::optional<bool> isNegotiable;
    std::optional<bool> financingAvailable;
    std::optional<qint64> impressionsCount; ///< only where a row carries it

    QList<Media> media; ///< featured first, then by sortOrder
    QList<FeatureGroup> features;
    QString pickupAddress;
    QString pickupLocation;
    std::optional<QDateTime> createdDate;
    std::optional<QDateTime> updatedDate;

    QJsonObject source; ///< the whole row as it came

    QString displayName() const;
    friend bool operator==(const Vehicle &, const Vehicle &) = default;
};

/// Featured first, then by sortOrder, then as it came.
void sortMedia(QList<Media> &media);

/// How long a listing has stood, in bands that the colour of a badge follows.
enum class Ageing { Fresh, Settled, Ageing, Old };
/// Whole days since it was listed, never negative.
std::optional<int> daysListed(const Vehicle &vehicle, const QDateTime &now);
/// Up to 30, 60, 90 days, older.
Ageing ageingOf(int days);

} // namespace forecourt::domain
