// SPDX-License-Identifier: GPL-3.0-or-later
#include "customer.h"

#include "values.h"

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

/// A null is how a server says that somebody has no notes; it did say so.
std::optional<QString> notesOf(const QJsonObject &row)
{
    const QJsonValue value = row.value("notes"_L1);
    if (value.isNull())
        return QString(u""_s);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<domain::Preferences> preferencesOf(const QJsonObject &row)
{
    const QJsonValue value = row.value("preferences"_L1);
    if (!value.isObject())
        return std::nullopt;
    return domain::Preferences(value.toObject());
}

void readUser(domain::Customer &customer, const QJsonObject &user)
{
    customer.userId = textOf(user, "id"_L1);
    customer.email = textOf(user, "email"_L1);
    customer.firstName = textOf(user, "firstName"_L1);
    customer.lastName = textOf(user, "lastName"_L1);
    const QJsonObject phone = objectOf(user, "phone"_L1);
    customer.mobile = textOf(phone, "mobile"_L1);
    customer.whatsapp = textOf(phone, "whatsapp"_L1);
}

void readStats(domain::Customer &customer, const QJsonObject &stats)
{
    customer.totalPurchases = numberOf(stats, "totalPurchases"_L1);
    customer.totalSpent = amountOf(stats, "totalSpent"_L1);
    customer.lastPurchaseDate = timeOf(stats, "lastPurchaseDate"_L1);
    customer.totalVehiclesPurchased = numberOf(stats, "totalVehiclesPurchased"_L1);
    customer.totalVehiclesRented = numberOf(stats, "totalVehiclesRented"_L1);
}

void readClassification(domain::Customer &customer, const QJsonObject &classification)
{
    customer.leadScore = numberOf(classification, "leadScore"_L1, 0, 100);
    customer.lifecycleStage = textOf(classification, "lifecycleStage"_L1);
    customer.customerSegment = textOf(classification, "customerSegment"_L1);
    customer.isVip = flagOf(classification, "isVip"_L1);
}

} // namespace

std::optional<domain::Customer> customerFromJson(const QJsonObject &row)
{
    domain::Customer customer;
    customer.id = idOf<domain::CustomerId>(row);
    if (customer.id.isEmpty())
        return std::nullopt;
    readUser(customer, objectOf(row, "user"_L1));
    readStats(customer, objectOf(row, "stats"_L1));
    readClassification(customer, objectOf(row, "classification"_L1));
    customer.preferences = preferencesOf(row);
    customer.tags = textsOf(row, "tags"_L1);
    customer.notes = notesOf(row);
    customer.createdDate = timeOf(row, "createdDate"_L1);
    customer.source = row;
    return customer;
}

std::optional<UpdatedCustomer> updatedCustomerFromJson(const QJsonObject &data)
{
    UpdatedCustomer updated;
    updated.id = idOf<domain::CustomerId>(data);
    if (updated.id.isEmpty())
        return std::nullopt;
    updated.fields.notes = notesOf(data);
    updated.fields.tags = textsOf(data, "tags"_L1);
    updated.fields.preferences = preferencesOf(data);
    updated.fields.isVip = flagOf(data, "isVip"_L1);
    const QJsonValue segment = data.value("customerSegment"_L1);
    if (segment.isString())
        updated.customerSegment = segment.toString();
    return updated;
}

} // namespace forecourt::network
