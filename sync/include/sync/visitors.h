// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace forecourt::sync {

/// Somebody who stands at the desk and becomes a customer.
struct Walkin
{
    QString email, firstName, lastName;
    QString mobile, whatsapp; ///< optional
};

/// What the registration did. `password` is there only for a new user, to be shown once; it is
/// stored nowhere.
struct NewCustomer
{
    domain::CustomerId id; ///< empty where `me` did not answer
    QString name, email;
    std::optional<bool> isNewUser, isNewCustomer;
    QString password;
};

/// What signing in as the customer showed.
struct SignInCheck
{
    QString name, email, mobile;
    domain::CustomerId customerId;
    QString lifecycleStage, customerSegment;
    std::optional<bool> isVip;
    std::optional<int> totalPurchases;
    std::optional<domain::Amount> totalSpent;
    std::optional<QDateTime> memberSince;
    QDateTime validUntil; ///< of the token, which is in memory only
};

/// What became of a newsletter wish or a message to the office.
struct Posted
{
    bool sent = true; ///< false: it is saved, and goes by itself later
    QString reference; ///< of the server's answer; empty where it named none
    QString reason; ///< why it waits, where the server or the link said so
};

/// `contact/submit`, written on behalf of a customer or about a vehicle.
struct OfficeMessage
{
    QString name, email, subject, message;
    domain::CustomerId customerId; ///< for the record; not sent
    domain::VehicleId vehicleId; ///< for the record; not sent
};

} // namespace forecourt::sync
