// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QSplitter;
class QStackedWidget;

namespace forecourt::models {
class WebhookModel;
}

namespace forecourt::ui {

class EmptyState;
class EventPane;
class PageHeader;
class ReceiveCard;
class RefusedCard;
class TableView;

/// What other systems told this desk, and whether they may.
class WebhooksPage : public Page
{
    Q_OBJECT
public:
    explicit WebhooksPage(const PageContext &context, QWidget *parent = nullptr);

    void enter() override;
    void saveState() override;

    TableView *view() const { return m_view; }
    EventPane *pane() const { return m_pane; }
    ReceiveCard *receiving() const { return m_receiving; }
    RefusedCard *refused() const { return m_refused; }
    EmptyState *empty() const { return m_empty; }

private:
    void build();
    QWidget *makeSide();
    void connectParts();
    void follow();
    void showRefused();
    void showCurrent();
    void askForSecret();
    void emptyAction();
    QString command() const; ///< that sends a sample

    models::WebhookModel &m_model;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TableView *m_view;
    EventPane *m_pane;
    EmptyState *m_empty;
    ReceiveCard *m_receiving;
    RefusedCard *m_refused;
};

} // namespace forecourt::ui
