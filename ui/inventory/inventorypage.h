// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/vehiclequery.h"
#include "page/page.h"

class QModelIndex;
class QSplitter;

namespace forecourt::models {
class VehicleModel;
}

namespace forecourt::ui {

class FilterChip;
class ListingDetail;
class ListingFilters;
class ListingList;
class PageHeader;
class PhotoStore;
class SearchField;
class Segmented;

/// The dealership's listings as a photo grid or a table, and the chosen one beside them.
class InventoryPage : public Page
{
    Q_OBJECT
public:
    explicit InventoryPage(const PageContext &context, QWidget *parent = nullptr);

    void showVehicle(const domain::VehicleId &id);
    void showQuery(const domain::VehicleQuery &query);
    const domain::VehicleQuery &query() const;

    void focusSearch() override;
    void saveState() override;

private:
    void buildHeader();
    void connectParts();
    void restoreState();
    void ask(const domain::VehicleQuery &query);
    void setSearch(const QString &text);
    void showCounts();
    QString stateKey(const char *name) const;

    PhotoStore *m_photos;
    models::VehicleModel *m_model;
    PageHeader *m_header;
    SearchField *m_search = nullptr;
    Segmented *m_views = nullptr;
    ListingFilters *m_filters;
    FilterChip *m_sort = nullptr;
    QSplitter *m_splitter;
    ListingList *m_list;
    ListingDetail *m_detail;
};

} // namespace forecourt::ui
