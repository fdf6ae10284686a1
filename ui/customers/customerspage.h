// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/customerquery.h"
#include "domain/id.h"

class QPushButton;
class QSplitter;

namespace forecourt::ui {

class CustomerFilters;
class CustomerList;
class CustomerPane;
class FilterChip;
class PageHeader;
class SearchField;

/// Customers: search and filters above, the list, and beside it the chosen one with its form.
class CustomersPage : public Page
{
    Q_OBJECT
public:
    explicit CustomersPage(const PageContext &context, QWidget *parent = nullptr);
    ~CustomersPage() override;

    void showCustomer(const domain::CustomerId &id);
    void showQuery(const domain::CustomerQuery &query);

    void enter() override;
    void focusSearch() override;
    void saveState() override;

    CustomerList *list() const { return m_list; }
    CustomerPane *pane() const { return m_pane; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildHeader();
    void buildSplitter();
    void connectParts();
    void addShortcuts();
    QPushButton *makeColumnsButton();
    FilterChip *makeSortButton();
    void ask(const domain::CustomerQuery &query);
    void clearFilters();
    void showCounts();
    void showTotal();
    void showSort();
    void restoreState();

    PageHeader *m_header;
    SearchField *m_search = nullptr;
    CustomerFilters *m_filters;
    FilterChip *m_sort = nullptr;
    QSplitter *m_splitter;
    CustomerList *m_list;
    CustomerPane *m_pane;
    bool m_entered = false;
};

} // namespace forecourt::ui
