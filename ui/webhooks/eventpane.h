// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/webhook.h"

#include <QWidget>

class QTreeView;

namespace forecourt::models {
class JsonTree;
}

namespace forecourt::ui {

class TextLabel;

/// What an event said, as a tree of plain text.
class EventPane : public QWidget
{
    Q_OBJECT
public:
    explicit EventPane(QWidget *parent = nullptr);

    void show(const std::optional<domain::WebhookEvent> &event);
    QTreeView *tree() const { return m_tree; }
    TextLabel *title() const { return m_title; }

private:
    TextLabel *m_title;
    TextLabel *m_verdict;
    QTreeView *m_tree;
    models::JsonTree *m_data;
    QString m_shown; ///< the id of the event
};

} // namespace forecourt::ui
