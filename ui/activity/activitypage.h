// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace forecourt::models {
class ActivityModel;
}

namespace forecourt::ui {

class EmptyState;
class FilterBar;
class FilterChip;
class PageHeader;
class RequestPane;
class SearchField;
class TableView;

/// Every call to the API as it happens: what was asked, how long it took, what came of it.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    void focusSearch() override;
    void saveState() override;

    TableView *view() const { return m_view; }
    /// Puts the chosen request on the clipboard as a command, without the key.
    void copyAsCurl();

private:
    void build();
    void buildFilters();
    void buildView();
    void connectParts();
    void setMethod(const QString &method);
    void applyFilter();
    void clearFilter();
    void showCounts();
    void showChosen();
    void openMenu(const QModelIndex &index, const QPoint &global);

    models::ActivityModel &m_model;
    PageHeader *m_header;
    SearchField *m_search;
    FilterBar *m_filters;
    QMenu *m_methods;
    FilterChip *m_method = nullptr;
    QString m_methodChosen;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TableView *m_view;
    RequestPane *m_pane;
    EmptyState *m_empty;
};

} // namespace forecourt::ui
