// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicle.h"

#include "values.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::Vehicle;

namespace {

void readModel(Vehicle &vehicle, const QJsonObject &model)
{
    vehicle.modelId = idOf<domain::ModelId>(model);
    vehicle.modelName = textOf(model, "name"_L1);
    const auto brand = namedOf<domain::BrandId>(model, "brand"_L1);
    vehicle.brandId = brand.id;
    vehicle.brandName = brand.name;
    const auto bodyType = namedOf<domain::BodyTypeId>(model, "bodyType"_L1);
    vehicle.bodyTypeId = bodyType.id;
    vehicle.bodyTypeName = bodyType.name;
}

void readEngine(Vehicle &vehicle, const QJsonObject &engine)
{
    vehicle.engineId = idOf<domain::EngineId>(engine);
    vehicle.engineName = textOf(engine, "name"_L1);
    vehicle.fuel = textOf(engine, "type"_L1);
    vehicle.horsepower = numberOf(engine, "horsepower"_L1);
    vehicle.transmission = textOf(engine, "transmission"_L1);
    vehicle.drivetrain = textOf(engine, "drivetrain"_L1);
}

void readSaleOptions(Vehicle &vehicle, const QJsonObject &options)
{
    vehicle.price = amountOf(options, "price"_L1);
    vehicle.isNegotiable = flagOf(options, "isNegotiable"_L1);
    vehicle.financingAvailable = flagOf(options, "financingAvailable"_L1);
}

QList<domain::Media> mediaOf(const QJsonObject &row)
{
    QList<domain::Media> all;
    const QJsonArray items = row.value("media"_L1).toArray();
    all.reserve(items.size());
    for (const QJsonValue item : items) {
        const QJsonObject object = item.toObject();
        domain::Media media;
        media.url = webAddressOf(object, "url"_L1);
        if (media.url.isEmpty())
            continue;
        media.id = textOf(object, "id"_L1);
        media.type = textOf(object, "type"_L1);
        media.category = textOf(object, "category"_L1);
        media.isFeatured = flagOf(object, "isFeatured"_L1).value_or(false);
        media.sortOrder = numberOf(object, "sortOrder"_L1, INT_MIN).value_or(INT_MAX);
        all.append(std::move(media));
    }
    domain::sortMedia(all);
    return all;
}

QList<domain::FeatureGroup> featuresOf(const QJsonObject &row)
{
    QList<domain::FeatureGroup> groups;
    const QJsonObject features = objectOf(row, "features"_L1);
    for (auto it = features.begin(); it != features.end(); ++it) {
        domain::FeatureGroup group;
        group.name = it.key();
        for (const QJsonValue feature : it.value().toArray()) {
            if (feature.isString())
                group.features.append(feature.toString());
        }
        if (!group.features.isEmpty())
            groups.append(std::move(group));
    }
    return groups;
}

} // namespace

std::optional<Vehicle> vehicleFromJson(const QJsonObject &row)
{
    Vehicle vehicle;
    vehicle.id = idOf<domain::VehicleId>(row);
    if (vehicle.id.isEmpty())
        return std::nullopt;
    vehicle.name = textOf(row, "name"_L1);
    vehicle.slug = textOf(row, "slug"_L1);
    vehicle.description = textOf(row, "description"_L1);
    vehicle.year = numberOf(row, "year"_L1, 1880, 2200);
    vehicle.mileage = bigNumberOf(row, "mileage"_L1);
    vehicle.exteriorColor = textOf(row, "exteriorColor"_L1);
    vehicle.interiorColor = textOf(row, "interiorColor"_L1);
    vehicle.listingType = textOf(row, "listingType"_L1);
    vehicle.status = textOf(row, "status"_L1);
    readModel(vehicle, objectOf(row, "model"_L1));
    readEngine(vehicle, objectOf(row, "engine"_L1));
    if (vehicle.drivetrain.isEmpty())
        vehicle.drivetrain = textOf(row, "drivetrain"_L1);
    readSaleOptions(vehicle, objectOf(row, "saleOptions"_L1));
    vehicle.impressionsCount = bigNumberOf(row, "impressionsCount"_L1);
    vehicle.media = mediaOf(row);
    vehicle.features = featuresOf(row);
    const QJsonObject pickup = objectOf(row, "pickupDetails"_L1);
    vehicle.pickupAddress = textOf(pickup, "address"_L1);
    vehicle.pickupLocation = textOf(pickup, "locationName"_L1);
    vehicle.createdDate = timeOf(row, "createdDate"_L1);
    vehicle.updatedDate = timeOf(row, "updatedDate"_L1);
    vehicle.source = row;
    return vehicle;
}

} // namespace forecourt::network
