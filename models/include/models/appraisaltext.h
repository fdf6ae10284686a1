// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "models/columns.h"

#include <QList>

namespace forecourt::models {

struct Formatting;

/// A name and a value as people read them; both plain text that may come from outside.
struct Fact
{
    QString title, value;
    friend bool operator==(const Fact &, const Fact &) = default;
};

/// What AutoGrab knows of a vehicle, in the order in which people expect it.
QList<Fact> vehicleFacts(const domain::AppraisedVehicle &vehicle, const Formatting &formatting);
/// The names of those facts that did not come.
QStringList missingFacts(const domain::AppraisedVehicle &vehicle);
/// Whatever an answer holds, however deep, one line a value; at most `factsShown`, and then one
/// that says how many more there are.
QList<Fact> jsonFacts(const QJsonObject &object, const Formatting &formatting);
inline constexpr int factsShown = 200;

/// The prices of a valuation beside trade and retail, and then all else that came with it.
QList<Fact> valuationFacts(const domain::Appraisal &appraisal, const Formatting &formatting);
QString amountText(std::optional<domain::Amount> amount, const QString &currency,
                   const Formatting &formatting);
/// "NZD 680 (4 %) above the valuation".
QString comparisonText(const domain::PriceComparison &comparison, const QString &currency,
                       const Formatting &formatting);
/// "+4 %", for a badge.
QString shortComparison(const domain::PriceComparison &comparison, const Formatting &formatting);
/// What it means for whoever buys: good below the valuation, bad far above it.
Tone buyingTone(const domain::PriceComparison &comparison);

/// "Valued at NZD 20,000 on 3 Nov. The asking price is 4 % above.", for a listing of ours at this
/// price; empty where it was not valued.
QString listingSentence(const domain::Appraisal &appraisal, std::optional<domain::Amount> price,
                        const Formatting &formatting);
/// "ABC123", or the id that it was asked by.
QString askedByText(const domain::Appraisal &appraisal);
QString stateText(domain::ValuationState state);
QString conditionText(int condition); ///< "Average (3)"

} // namespace forecourt::models
