// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facets.h"
#include "storage/vehicletable.h"

namespace forecourt::models {

/// Brands, models and body types of our own listings by id, with how many have each.
struct Stock
{
    struct Entry
    {
        QString name;
        QString brand; ///< id, of models only
        int count = 0;
    };
    using Entries = QHash<QString, Entry>;
    Entries brands, models, bodyTypes;

    void add(const QList<storage::VehicleRow> &rows);
};

QList<Choice> brandChoices(const Stock &stock, const domain::Catalogue &catalogue);
QList<Choice> modelChoices(const Stock &stock, const domain::Catalogue &catalogue,
                           const domain::BrandId &brand);
QList<Choice> bodyTypeChoices(const Stock &stock, const domain::Catalogue &catalogue);

} // namespace forecourt::models
