// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace forecourt::domain {
struct Vehicle;
}
namespace forecourt::models {
struct Formatting;
}

namespace forecourt::ui {

using LabelledValues = QList<std::pair<QString, QString>>;

/// Every field of a listing as label and value; what the API did not send is empty.
LabelledValues listingFields(const domain::Vehicle &vehicle, const models::Formatting &formatting);
/// The equipment by its groups.
LabelledValues listingFeatures(const domain::Vehicle &vehicle,
                               const models::Formatting &formatting);

} // namespace forecourt::ui
