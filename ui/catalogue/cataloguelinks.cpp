// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguelinks.h"

#include "domain/enums.h"
#include "models/cataloguemodel.h"
#include "models/facets.h"
#include "models/workspace.h"

namespace forecourt::ui {

using domain::CatalogueKind;
using domain::VehicleQuery;
using models::Facets;

static int stockOf(const QList<models::Choice> &choices, const QString &id)
{
    for (const models::Choice &choice : choices) {
        if (choice.id == id)
            return choice.inStock;
    }
    return 0;
}

static int stockOf(const domain::Breakdown &counts, const QString &word)
{
    for (const auto &[name, count] : counts) {
        if (domain::canonicalEnum(name) == word)
            return count;
    }
    return 0;
}

static CatalogueLink modelLink(const domain::Catalogue &catalogue, const QString &id,
                               const Facets &facets)
{
    CatalogueLink link;
    link.query.model = { id };
    for (const domain::VehicleModel &model : catalogue.models) {
        if (model.id.value == id)
            link.query.brand = model.brand.id;
    }
    link.inStock = stockOf(facets.modelsOf(link.query.brand), id);
    return link;
}

// The lists of types have no ids: their last column is the word as the API writes it.
static QString typeWord(const models::CatalogueModel &catalogue, int row)
{
    const QModelIndex index = catalogue.index(row, catalogue.columnCount() - 1);
    return domain::canonicalEnum(index.data().toString());
}

std::optional<CatalogueLink> inventoryLink(const models::CatalogueModel &catalogue, int row,
                                           const models::Workspace &workspace)
{
    const Facets &facets = workspace.facets();
    const QString id = catalogue.index(row, 0).data(models::IdRole).toString();
    CatalogueLink link;
    switch (catalogue.kind()) {
    case CatalogueKind::Brands:
        link.query.brand = { id };
        link.inStock = stockOf(facets.brands(), id);
        return link;
    case CatalogueKind::Models:
        return modelLink(catalogue.catalogue(), id, facets);
    case CatalogueKind::BodyTypes:
        link.query.bodyType = { id };
        link.inStock = stockOf(facets.bodyTypes(), id);
        return link;
    case CatalogueKind::EngineTypes:
        link.query.fuels = { typeWord(catalogue, row) };
        link.inStock = stockOf(facets.listings().fuels, link.query.fuels.first());
        return link;
    case CatalogueKind::TransmissionTypes:
        link.query.transmissions = { typeWord(catalogue, row) };
        link.inStock = stockOf(facets.listings().transmissions, link.query.transmissions.first());
        return link;
    default:
        return {};
    }
}

} // namespace forecourt::ui
