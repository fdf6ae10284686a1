// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/records.h"

#include <QJsonArray>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Customer;
using domain::TestDrive;
using domain::Vehicle;

namespace {

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, const QString &key, std::optional<qint64> value)
{
    if (value)
        object.insert(key, *value);
}

void put(QJsonObject &object, const QString &key, std::optional<bool> value)
{
    if (value)
        object.insert(key, *value);
}

void put(QJsonObject &object, const QString &key, std::optional<domain::Amount> value)
{
    if (value)
        object.insert(key, value->toNumber());
}

void put(QJsonObject &object, const QString &key, const std::optional<QDateTime> &value)
{
    if (value)
        object.insert(key, value->toUTC().toString(Qt::ISODate));
}

void put(QJsonObject &object, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject builtFrom(const Customer &customer)
{
    QJsonObject phone;
    put(phone, u"mobile"_s, customer.mobile);
    put(phone, u"whatsapp"_s, customer.whatsapp);
    QJsonObject user;
    put(user, u"id"_s, customer.userId);
    put(user, u"email"_s, customer.email);
    put(user, u"firstName"_s, customer.firstName);
    put(user, u"lastName"_s, customer.lastName);
    put(user, u"phone"_s, phone);
    QJsonObject stats;
    put(stats, u"totalPurchases"_s, customer.totalPurchases);
    put(stats, u"totalSpent"_s, customer.totalSpent);
    put(stats, u"lastPurchaseDate"_s, customer.lastPurchaseDate);
    put(stats, u"totalVehiclesPurchased"_s, customer.totalVehiclesPurchased);
    put(stats, u"totalVehiclesRented"_s, customer.totalVehiclesRented);
    QJsonObject classification;
    put(classification, u"leadScore"_s, customer.leadScore);
    put(classification, u"lifecycleStage"_s, customer.lifecycleStage);
    put(classification, u"customerSegment"_s, customer.customerSegment);
    QJsonObject object;
    put(object, u"id"_s, customer.id.value);
    put(object, u"user"_s, user);
    put(object, u"stats"_s, stats);
    put(object, u"classification"_s, classification);
    put(object, u"createdDate"_s, customer.createdDate);
    return object;
}

QJsonObject mediaObject(const domain::Media &media)
{
    QJsonObject object;
    put(object, u"id"_s, media.id);
    put(object, u"url"_s, media.url.toString());
    put(object, u"type"_s, media.type);
    put(object, u"category"_s, media.category);
    object.insert(u"isFeatured"_s, media.isFeatured);
    object.insert(u"sortOrder"_s, media.sortOrder);
    return object;
}

QJsonObject modelObject(const Vehicle &vehicle)
{
    QJsonObject brand, body, model;
    put(brand, u"id"_s, vehicle.brandId.value);
    put(brand, u"name"_s, vehicle.brandName);
    put(body, u"id"_s, vehicle.bodyTypeId.value);
    put(body, u"name"_s, vehicle.bodyTypeName);
    put(model, u"id"_s, vehicle.modelId.value);
    put(model, u"name"_s, vehicle.modelName);
    put(model, u"brand"_s, brand);
    put(model, u"bodyType"_s, body);
    return model;
}

QJsonObject builtFrom(const Vehicle &vehicle)
{
    QJsonObject engine, sale, pickup, features, object;
    put(engine, u"id"_s, vehicle.engineId.value);
    put(engine, u"name"_s, vehicle.engineName);
    put(engine, u"type"_s, vehicle.fuel);
    put(engine, u"horsepower"_s, vehicle.horsepower);
    put(engine, u"transmission"_s, vehicle.transmission);
    put(sale, u"price"_s, vehicle.price);
    put(sale, u"isNegotiable"_s, vehicle.isNegotiable);
    put(sale, u"financingAvailable"_s, vehicle.financingAvailable);
    put(pickup, u"address"_s, vehicle.pickupAddress);
    put(pickup, u"locationName"_s, vehicle.pickupLocation);
    QJsonArray media;
    for (const domain::Media &item : vehicle.media)
        media.append(mediaObject(item));
    for (const domain::FeatureGroup &group : vehicle.features)
        features.insert(group.name, QJsonArray::fromStringList(group.features));
    put(object, u"id"_s, vehicle.id.value);
    put(object, u"name"_s, vehicle.name);
    put(object, u"slug"_s, vehicle.slug);
    put(object, u"description"_s, vehicle.description);
    put(object, u"year"_s, vehicle.year);
    put(object, u"mileage"_s, vehicle.mileage);
    put(object, u"exteriorColor"_s, vehicle.exteriorColor);
    put(object, u"interiorColor"_s, vehicle.interiorColor);
    put(object, u"listingType"_s, vehicle.listingType);
    put(object, u"status"_s, vehicle.status);
    put(object, u"model"_s, modelObject(vehicle));
    put(object, u"engine"_s, engine);
    if (!media.isEmpty())
        object.insert(u"media"_s, media);
    put(object, u"saleOptions"_s, sale);
    put(object, u"features"_s, features);
    put(object, u"pickupDetails"_s, pickup);
    put(object, u"impressionsCount"_s, vehicle.impressionsCount);
    put(object, u"createdDate"_s, vehicle.createdDate);
    put(object, u"updatedDate"_s, vehicle.updatedDate);
    return object;
}

} // namespace

QJsonObject exportedJson(const storage::CustomerRow &row)
{
    const Customer &customer = row.customer;
    QJsonObject object = customer.source.isEmpty() ? builtFrom(customer) : customer.source;
    if (customer.isVip) {
        QJsonObject classification = object.value("classification"_L1).toObject();
        classification.insert(u"isVip"_s, *customer.isVip);
        object.insert(u"classification"_s, classification);
    }
    if (customer.preferences)
        object.insert(u"preferences"_s, customer.preferences->object());
    if (customer.tags)
        object.insert(u"tags"_s, QJsonArray::fromStringList(*customer.tags));
    if (customer.notes)
        object.insert(u"notes"_s, *customer.notes);
    return object;
}

QJsonObject exportedJson(const storage::VehicleRow &row)
{
    return row.vehicle.source.isEmpty() ? builtFrom(row.vehicle) : row.vehicle.source;
}

QJsonObject exportedJson(const TestDrive &drive)
{
    QJsonObject object;
    put(object, u"id"_s, drive.id.value);
    put(object, u"vehicleId"_s, drive.vehicleId.value);
    put(object, u"name"_s, drive.name);
    put(object, u"email"_s, drive.email);
    put(object, u"phone"_s, drive.phone);
    if (drive.preferredDate)
        object.insert(u"preferredDate"_s, drive.preferredDate->toString(Qt::ISODate));
    object.insert(u"status"_s, domain::toKey(drive.status));
    object.insert(u"sendState"_s, domain::toKey(drive.sendState));
    put(object, u"serverId"_s, drive.serverId);
    put(object, u"serverStatus"_s, drive.serverStatus);
    put(object, u"vehicleName"_s, drive.vehicleName);
    put(object, u"customerId"_s, drive.customerId.value);
    object.insert(u"durationMinutes"_s, drive.durationMinutes);
    put(object, u"assignedTo"_s, drive.assignedTo);
    put(object, u"remarks"_s, drive.remarks);
    put(object, u"createdAt"_s, std::optional(drive.createdAt));
    return object;
}

} // namespace forecourt::models
