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

/// One change: what it was and what it shall be, why it waits, and what a person can do.
class ChangePane : public DetailPane
{
    Q_OBJECT
public:
    explicit ChangePane(const PageContext &context, QWidget *parent = nullptr);

    void show(const std::optional<domain::Change> &change);

private:
    void buildBody();
    void buildButtons();
    void refresh();
    void showValues();
    void showFacts();
    void showButtons();
    void openRecord();

    PageContext m_context;
    ChangeActions *m_actions;
    models::CustomerDetail *m_customer; ///< for what the server has, on a conflict
    std::optional<domain::Change> m_change;
    QWidget *m_content;
    TextLabel *m_name;
    TextLabel *m_what;
    Badge *m_state;
    MessagePanel *m_message;
    Card *m_values;
    Card *m_facts;
    FieldList *m_factList;
    QPushButton *m_open;
    QPushButton *m_retry;
    QPushButton *m_arrived;
    QPushButton *m_keepOurs;
    QPushButton *m_discard;
};

} // namespace forecourt::ui
