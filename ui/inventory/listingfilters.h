// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehiclequery.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace forecourt::models {
class Workspace;
}

namespace forecourt::ui {

class FilterBar;
class FilterChip;
struct ListingFilter;

/// The row of pills by which the inventory is filtered. It changes a question and never asks it.
class ListingFilters : public QWidget
{
    Q_OBJECT
public:
    explicit ListingFilters(models::Workspace &workspace, QWidget *parent = nullptr);

    const domain::VehicleQuery &query() const { return m_query; }
    void setQuery(const domain::VehicleQuery &query); ///< emits nothing
    /// Everything but the sort order.
    void clearFilters();

signals:
    void queryChanged(const forecourt::domain::VehicleQuery &query); ///< by the user

private:
    void buildTypes();
    void buildPills();
    QMenu *makeMoreMenu();
    void refresh();
    void refreshTypes();
    void openFilter(const ListingFilter &filter);
    void change(const std::function<void(domain::VehicleQuery &)> &how);

    models::Workspace &m_workspace;
    domain::VehicleQuery m_query;
    FilterBar *m_bar;
    FilterChip *m_more = nullptr;
    FilterChip *m_clear = nullptr;
};

} // namespace forecourt::ui
