// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "settings/connectionrow.h"
#include "widgets/card.h"

#include "domain/result.h"
#include "sync/status.h"

namespace forecourt::ui {

class MessagePanel;

/// The stored connections and what can be done with each.
class ConnectionsSection : public Card
{
    Q_OBJECT
public:
    explicit ConnectionsSection(const PageContext &context, QWidget *parent = nullptr);

    QList<ConnectionRow *> rows() const { return m_rows; }
    MessagePanel *message() const { return m_message; }

private:
    void fill();
    void addRow(const domain::Connection &connection);
    void act(const domain::Connection &connection, ConnectionAction action);
    void test();
    void tested(const domain::Result<sync::SyncReport> &report);

    PageContext m_context;
    QVBoxLayout *m_column;
    MessagePanel *m_message;
    QList<ConnectionRow *> m_rows;
};

} // namespace forecourt::ui
