// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace forecourt::network {

/// The documented query parameters of `GET /external/vehicles`; what is not set is not sent.
struct VehiclesRequest
{
    int page = 1;
    int limit = 100; ///< at most 100
    domain::BrandId brandId;
    domain::ModelId modelId;
    domain::BodyTypeId bodyTypeId;
    std::optional<int> minYear, maxYear;
    std::optional<domain::Amount> minPrice, maxPrice;
    QString listingType; ///< sale | rental | auction
    QString sort; ///< createdDate | impressionsCount | year | mileage | price | name
    QString order; ///< asc | desc
};

/// The documented query parameters of `GET /external/customers`.
struct CustomersRequest
{
    int page = 1;
    int limit = 100; ///< at most 100
    QString search;
    QString segment; ///< new | regular | vip | at_risk
    QString sortBy; ///< createdDate | totalSpent | lastPurchaseDate | leadScore
    QString sortOrder; ///< ASC | DESC
};

struct Registration
{
    QString email;
    QString password; ///< at least 8 characters
    QString firstName, lastName;
    QString mobile, whatsapp; ///< optional
};

/// The customer's token and what came with it; lives in memory only.
struct SignIn
{
    QByteArray accessToken;
    int expiresIn = 0; ///< seconds, 0 where it was not sent
    std::optional<bool> isNewUser; ///< of register
    std::optional<bool> isNewCustomer;
    QString userId, email, firstName, lastName;
};

/// `GET /external/auth/me`.
struct Profile
{
    QString userId, email, firstName, lastName, mobile;
    domain::CustomerId customerId;
    QString lifecycleStage, customerSegment;
    std::optional<bool> isVip;
    std::optional<int> totalPurchases;
    std::optional<domain::Amount> totalSpent;
    std::optional<QDateTime> memberSince;
};

struct ContactMessage
{
    QString name, email, message;
    QString subject; ///< optional
};

struct ContactReceipt
{
    QString message;
    QString referenceId;
};

struct TestDriveRequest
{
    domain::VehicleId vehicleId;
    QString name, email;
    QString phone; ///< optional
    std::optional<QDateTime> preferredDate; ///< sent as ISO 8601 with its offset
};

struct TestDriveReceipt
{
    QString id;
    domain::VehicleId vehicleId;
    QString status;
};

} // namespace forecourt::network
