// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr QLatin1StringView VehicleTypes = "vehicleTypes"_L1;
constexpr QLatin1StringView PriceRange = "priceRange"_L1;
constexpr QLatin1StringView Min = "min"_L1;
constexpr QLatin1StringView Max = "max"_L1;

void setOrRemove(QJsonObject &object, QLatin1StringView key, std::optional<Amount> amount)
{
    // Left as it came where it says the same: "20000" and 20000 are one price.
    if (amount && Amount::fromJson(object.value(key)) == amount)
        return;
    if (amount)
        object.insert(key, amount->toNumber());
    else
        object.remove(key);
}

} // namespace

QStringList Preferences::vehicleTypes() const
{
    QStringList types;
    const QJsonArray array = m_object.value(VehicleTypes).toArray();
    for (const QJsonValue &type : array) {
        if (type.isString())
            types << type.toString();
    }
    return types;
}

void Preferences::setVehicleTypes(const QStringList &types)
{
    if (types == vehicleTypes())
        return;
    if (types.isEmpty())
        m_object.remove(VehicleTypes);
    else
        m_object.insert(VehicleTypes, QJsonArray::fromStringList(types));
}

std::optional<Amount> Preferences::minPrice() const
{
    return Amount::fromJson(m_object.value(PriceRange).toObject().value(Min));
}

std::optional<Amount> Preferences::maxPrice() const
{
    return Amount::fromJson(m_object.value(PriceRange).toObject().value(Max));
}

void Preferences::setPriceRange(std::optional<Amount> min, std::optional<Amount> max)
{
    if (min == minPrice() && max == maxPrice())
        return;
    QJsonObject range = m_object.value(PriceRange).toObject();
    setOrRemove(range, Min, min);
    setOrRemove(range, Max, max);
    if (range.isEmpty())
        m_object.remove(PriceRange);
    else
        m_object.insert(PriceRange, range);
}

QStringList Preferences::otherKeys() const
{
    QStringList keys = m_object.keys();
    keys.removeAll(VehicleTypes);
    keys.removeAll(PriceRange);
    return keys;
}

} // namespace forecourt::domain
