// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "page/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace forecourt::models {
class CatalogueModel;
}

namespace forecourt::ui {

class CatalogueDetail;
class EmptyState;
class FilterBar;
class FilterChip;
class KindList;
class MessagePanel;
class PageHeader;
class SearchField;
class TableView;
class TextLabel;

/// CarStrel's reference data to browse and search; read-only, kept for days.
class CataloguePage : public Page
{
    Q_OBJECT
public:
    explicit CataloguePage(const PageContext &context, QWidget *parent = nullptr);

    void showKind(domain::CatalogueKind kind);

    void enter() override;
    void focusSearch() override;
    void saveState() override;

    static constexpr int keptDays = 7;

private:
    void buildHeader();
    QWidget *buildList();
    void connectParts();
    void restoreState();
    void applyKind(domain::CatalogueKind kind);
    void setBrand(const domain::BrandId &brand);
    void select(int row);
    void showState();
    void sortBy(int column);
    void refresh(int maximumAgeDays);

    models::CatalogueModel *m_model;
    PageHeader *m_header;
    SearchField *m_search = nullptr;
    TextLabel *m_age = nullptr;
    QPushButton *m_refresh = nullptr;
    FilterChip *m_brand = nullptr;
    FilterBar *m_filters;
    QSplitter *m_splitter;
    KindList *m_kinds;
    MessagePanel *m_problem;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    CatalogueDetail *m_detail;
    QString m_chosen; ///< id of the record that is shown
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_refreshing = false;
};

} // namespace forecourt::ui
