// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/detailpane.h"

#include "domain/change.h"

class QPushButton;

namespace forecourt::models {
class CustomerDetail;
}

namespace forecourt::ui {

class Badge;
class Card;
class ChangeActions;
class FieldList;
class MessagePanel;
class TextLabel;

/// One change: what it was and what it shall be, why it waits, and what a person can do. Of a
/// doubtful request what was sent, and what to check before deciding.
class ChangePane : public DetailPane
{
    Q_OBJECT
public:
    explicit ChangePane(const PageContext &context, QWidget *parent = nullptr);

    void show(const std::optional<domain::Change> &change);

private:
    void buildBody();
    void refresh();
    void showValues();
    void showDoubt();
    void showFacts();
    void showButtons();
    void addButton(QPushButton *button, const std::function<void()> &run);
    void openRecord();

    PageContext m_context;
    ChangeActions *m_actions;
    models::CustomerDetail *m_customer; ///< for what the server has
    std::optional<domain::Change> m_change;
    QWidget *m_content;
    TextLabel *m_name;
    TextLabel *m_what;
    Badge *m_state;
    MessagePanel *m_message;
    QWidget *m_buttons;
    std::optional<domain::ChangeState> m_buttonsFor;
    Card *m_doubt;
    Card *m_values;
    Card *m_facts;
    FieldList *m_factList;
};

} // namespace forecourt::ui
