// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehiclequery.h"
#include "inventory/choicepopup.h"
#include "inventory/rangepopup.h"

#include <span>
#include <variant>

namespace forecourt::models {
class Workspace;
}

namespace forecourt::ui {

/// What a pill offers: choices with those chosen now, or a range with its present ends.
struct ChoiceOffer
{
    QList<FilterChoice> choices;
    QStringList chosen;
    ChoicePopup::Mode mode;
};
struct RangeOffer
{
    RangeForm form;
    FilterRange range;
};
using FilterOffer = std::variant<ChoiceOffer, RangeOffer>;

/// One field of the inventory's question as a row of the table of filters.
struct ListingFilter
{
    const char *id;
    const char *title; ///< to be translated in the context "ListingFilter"
    bool always; ///< has a pill of its own; the others stand under "Filter" until they are set
    FilterOffer (*offer)(const domain::VehicleQuery &, const models::Workspace &);
    /// What is chosen, in words; empty where nothing is.
    QString (*shown)(const domain::VehicleQuery &, const models::Workspace &);
    void (*choose)(domain::VehicleQuery &, const QStringList &ids); ///< of a ChoiceOffer
    void (*setRange)(domain::VehicleQuery &, const FilterRange &); ///< of a RangeOffer

    QString titleText() const;
    void clear(domain::VehicleQuery &query) const;
};

std::span<const ListingFilter> listingFilters();

} // namespace forecourt::ui
