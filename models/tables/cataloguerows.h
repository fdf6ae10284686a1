// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "support/cell.h"

#include <QUrl>

#include <span>

namespace forecourt::models {

/// One record of any kind, as cells in the order of the kind's columns.
struct CatalogueRow
{
    QString id;
    QString brandId; ///< of models only
    QList<Cell> cells;
    QUrl picture;
    QString searched; ///< folded
};

std::span<const ColumnInfo> catalogueColumns(domain::CatalogueKind kind);
QList<CatalogueRow> catalogueRows(const domain::Catalogue &catalogue, domain::CatalogueKind kind,
                                  const Formatting &formatting);
int catalogueCount(const domain::Catalogue &catalogue, domain::CatalogueKind kind);

} // namespace forecourt::models
