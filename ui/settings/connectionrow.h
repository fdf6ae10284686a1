// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connection.h"
#include "models/formatting.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace forecourt::ui {

/// What can be done with a stored connection.
enum class ConnectionAction { Open, Edit, Test, ReplaceKey, ForgetKey, Forget };

/// A connection in the settings: its badge, its name, where it leads, how old its key is.
class ConnectionRow : public QWidget
{
    Q_OBJECT
public:
    ConnectionRow(const domain::Connection &connection, bool isOpen,
                  const models::Formatting &formatting, QWidget *parent = nullptr);

    const domain::Connection &connection() const { return m_connection; }
    QAction *action(ConnectionAction action) const;
    QPushButton *openButton() const { return m_open; } ///< null where it is open
    QString keyLine() const { return m_keyLine; }

signals:
    void wanted(forecourt::ui::ConnectionAction action);

private:
    void build(const models::Formatting &formatting);
    void buildMenu();
    domain::Connection m_connection;
    bool m_isOpen;
    QString m_keyLine;
    QMenu *m_menu;
    QPushButton *m_open = nullptr;
};

} // namespace forecourt::ui
