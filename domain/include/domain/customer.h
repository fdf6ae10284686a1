// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// What a customer is looking for. The object as the API sent it, with typed access to the two
/// documented keys; every other key stays as it came.
class Preferences
{
public:
    Preferences() = default;
    explicit Preferences(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QStringList vehicleTypes() const;
    void setVehicleTypes(const QStringList &types);
    std::optional<Amount> minPrice() const;
    std::optional<Amount> maxPrice() const;
    /// An empty range removes `priceRange`, but keeps keys in it that are not ours.
    void setPriceRange(std::optional<Amount> min, std::optional<Amount> max);
    /// The keys that Forecourt has no field for.
    QStringList otherKeys() const;

    const QJsonObject &object() const { return m_object; }
    bool isEmpty() const { return m_object.isEmpty(); }
    friend bool operator==(const Preferences &, const Preferences &) = default;

private:
    QJsonObject m_object;
};

/// A customer of the dealership, as the API's list row and detail carry it. Whatever was not
/// sent is nothing, never empty or zero.
struct Customer
{
    CustomerId id;
    QString userId;
    QString email;
    QString firstName;
    QString lastName;
    QString mobile;
    QString whatsapp;

    std::optional<int> totalPurchases;
    std::optional<Amount> totalSpent;
    std::optional<QDateTime> lastPurchaseDate;
    std::optional<int> totalVehiclesPurchased;
    std::optional<int> totalVehiclesRented;

    std::optional<int> leadScore; ///< 0 to 100
    QString lifecycleStage; ///< as it came; compare with canonicalEnum()
    QString customerSegment; ///< as it came; compare with canonicalEnum()
    std::optional<bool> isVip;

    std::optional<Preferences> preferences;
    std::optional<QStringList> tags;
    std::optional<QString> notes; ///< nothing: never fetched, lists do not carry them
    std::optional<QDateTime> createdDate;

    /// The whole row as the server sent it, for exports and for keys that are not ours.
    QJsonObject source;

    /// First and last name, else the e-mail address, else a word for "no name".
    QString displayName() const;
    /// One or two letters as their readers count them; of a Chinese, Japanese or Korean name two
    /// characters. May be empty.
    QString initials() const;
    friend bool operator==(const Customer &, const Customer &) = default;
};

/// The API has no field for a name as one; this is the one place that joins them.
QString joinedName(const QString &firstName, const QString &lastName);

} // namespace forecourt::domain
