// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include "domain/id.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace forecourt::models {
class OutboxModel;
}

namespace forecourt::ui {

class ChangePane;
class MessagePanel;
class PageHeader;
class TableView;

/// Everything that is not on the server yet, why, and what can be done about it.
class OutboxPage : public Page
{
    Q_OBJECT
public:
    explicit OutboxPage(const PageContext &context, QWidget *parent = nullptr);

    void showChange(const domain::OperationId &id);

    void enter() override;
    void saveState() override;

    TableView *view() const { return m_view; }
    ChangePane *pane() const { return m_pane; }

private:
    void buildOffline();
    void buildView();
    void follow();
    void choose(int row);

    models::OutboxModel &m_model;
    PageHeader *m_header;
    QPushButton *m_sendAll;
    MessagePanel *m_offline;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TableView *m_view;
    ChangePane *m_pane;
    domain::OperationId m_chosen;
};

} // namespace forecourt::ui
