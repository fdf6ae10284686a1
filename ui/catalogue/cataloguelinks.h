// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/vehiclequery.h"

namespace forecourt::models {
class CatalogueModel;
class Workspace;
} // namespace forecourt::models

namespace forecourt::ui {

/// The listings of ours that belong to a record of the catalogue.
struct CatalogueLink
{
    domain::VehicleQuery query;
    int inStock = 0;
};

/// Nothing for kinds that the inventory cannot be filtered by.
std::optional<CatalogueLink> inventoryLink(const models::CatalogueModel &catalogue, int row,
                                           const models::Workspace &workspace);

} // namespace forecourt::ui
