// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace forecourt::domain {

/// What AutoGrab holds a vehicle to be worth, as its answer came. It names no currency: see
/// currencyOfRegion().
struct Valuation
{
    /// A number whose name speaks of money: "trade_price", "bounds.retail.lower".
    struct Price
    {
        QString name;
        Amount amount;
        friend bool operator==(const Price &, const Price &) = default;
    };

    int kms = 0; ///< as asked
    std::optional<int> condition; ///< as asked
    QDateTime at; ///< when the answer came
    QJsonObject source; ///< the answer as it came, but for "success"

    QList<Price> prices() const; ///< in the order of their names
    std::optional<Amount> retail() const; ///< what it may be sold at
    std::optional<Amount> trade() const; ///< what a dealer may give for it
    /// How certain AutoGrab is, from 0 to 1.
    std::optional<double> confidence() const;
    /// What is neither one of the above nor known from the question, by name as prices().
    QList<std::pair<QString, QJsonValue>> rest() const;

    friend bool operator==(const Valuation &, const Valuation &) = default;
};

QJsonObject toJson(const Valuation &valuation);
std::optional<Valuation> valuationFromJson(const QJsonObject &json);

/// A price beside what the same thing was valued at; both in one currency.
struct PriceComparison
{
    Amount price, valuation;

    Amount difference() const { return { price.hundredths - valuation.hundredths }; }
    double share() const; ///< of the valuation: 0.04 is 4 % above it
    friend bool operator==(const PriceComparison &, const PriceComparison &) = default;
};
/// Nothing where one is missing, or the valuation is not above zero.
std::optional<PriceComparison> compared(std::optional<Amount> price,
                                        std::optional<Amount> valuation);

} // namespace forecourt::domain
