// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "page/page.h"

class QItemSelectionModel;
class QLineEdit;
class QModelIndex;
class QStackedLayout;

namespace forecourt::models {
class VehicleModel;
}

namespace forecourt::ui {

class EmptyState;
class ListingGrid;
class MessagePanel;
class PhotoStore;
class TableView;

/// The answer to the inventory's question, as grid or table over one model and one selection,
/// with what stands there when it is empty. Keeps the chosen car through every new question.
class ListingList : public QWidget
{
    Q_OBJECT
public:
    ListingList(const PageContext &context, PhotoStore &photos, models::VehicleModel *model,
                QWidget *parent = nullptr);

    void setTableShown(bool table);
    bool isTableShown() const;
    void setSearchField(QLineEdit *field);
    QWidget *activeView() const;

    /// Also one that the answer does not hold: then nothing is selected.
    void choose(const domain::VehicleId &id);
    const domain::VehicleId &chosen() const { return m_chosen; }

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

signals:
    void vehicleChosen(const forecourt::domain::VehicleId &id);
    void activated();
    void contextMenuWanted(const QPoint &global);
    void clearFiltersWanted();

private:
    void buildGrid();
    void buildTable();
    void connectModel();
    void currentChanged(const QModelIndex &index);
    void select(int row);
    void findChosen();
    void showSort();
    void sortBy(int column);
    void showState();
    void openMenu(const QModelIndex &index, const QPoint &global);

    PageContext m_context;
    PhotoStore &m_photos;
    models::VehicleModel *m_model;
    ListingGrid *m_grid;
    TableView *m_table;
    EmptyState *m_empty;
    MessagePanel *m_problem;
    QStackedLayout *m_stack;
    bool m_tableShown = false;
    bool m_answered = false;
    bool m_finding = false; ///< the selection moves by itself
    domain::VehicleId m_chosen;
    int m_waitingRow = -1; ///< chosen while it was still being read
};

} // namespace forecourt::ui
