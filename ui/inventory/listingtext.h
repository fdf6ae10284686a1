// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"
#include "theme/tokens.h"

namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

/// "48,000 km · Petrol · Automatic"; what is not known is left out.
QString factsLine(const domain::Vehicle &vehicle, const models::Formatting &formatting);
/// The price with its currency, or that the API sent none.
QString priceText(const domain::Vehicle &vehicle, const models::Formatting &formatting);
QString locationText(const domain::Vehicle &vehicle);

Tone listingTone(const QString &listingType);
Tone ageingTone(int days);

} // namespace forecourt::ui
