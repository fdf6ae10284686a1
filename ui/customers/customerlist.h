// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/customerquery.h"
#include "domain/id.h"
#include "sync/status.h"

class QStackedWidget;

namespace forecourt::models {
class CustomerModel;
}

namespace forecourt::ui {

class EmptyState;
class MessagePanel;
class TableView;

/// The customers that answer the present question, or why there are none.
class CustomerList : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerList(const PageContext &context, QWidget *parent = nullptr);

    TableView *view() const { return m_view; }
    models::CustomerModel *model() const { return m_model; }

    void setQuery(const domain::CustomerQuery &query);
    /// Marks the customer's row as soon as it is there; says nothing.
    void select(const domain::CustomerId &id);
    /// Chooses the first row once there is one, if nothing was chosen by then.
    void selectFirst();
    void setStatus(const sync::Status &status);
    /// As a click on the header does: the same column again turns the order round.
    void sortBy(int column);
    /// How many are chosen; several of them can be edited together.
    int chosenCount() const;
    MessagePanel *selectionBar() const { return m_selection; }

    void restore();
    void save();

signals:
    void customerChosen(const forecourt::domain::CustomerId &id); ///< by arrows or mouse
    void customerActivated(const forecourt::domain::CustomerId &id); ///< Enter, double click
    void sorted(const forecourt::domain::CustomerQuery &query);
    void clearFiltersWanted();
    /// Of several chosen customers, as the model names their rows.
    void editTagsWanted(const QList<qint64> &rows);

private:
    struct Nothing
    {
        QString icon, sentence, action;
        std::function<void()> onAction;
    };
    void connectModel();
    void connectView();
    void showSort();
    void keepSelection();
    void selectRow(int row);
    void showState();
    void showSelection();
    QList<qint64> chosenRows() const;
    Nothing nothing() const;

    PageContext m_context;
    models::CustomerModel *m_model;
    TableView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessagePanel *m_failure;
    MessagePanel *m_selection;
    sync::Status m_status;
    domain::CustomerId m_chosen;
    std::function<void()> m_onAction;
    bool m_selecting = false;
    bool m_firstWanted = false;
};

} // namespace forecourt::ui
