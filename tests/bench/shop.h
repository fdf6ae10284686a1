// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/windowcontroller.h"

#include <QSettings>
#include <QUrl>

#include <memory>

namespace forecourt::ui {
class CustomerList;
class SearchField;
} // namespace forecourt::ui

namespace forecourt::bench {

/// Nobody listens there: the program works on what it has, as when the network is gone.
QUrl nowhere();
/// Of the form of a key, and no server's.
QByteArray madeUpKey();

/// The program's window on an open connection, with its parts in reach.
class Shop
{
public:
    explicit Shop(const QString &dataDirectory, const QUrl &url = nowhere(),
                  const QByteArray &key = madeUpKey());
    ~Shop();

    /// Shows the window with the customers in front and waits until rows are painted.
    void showCustomers();

    ui::CustomerList &list() const;
    ui::SearchField &search() const;
    sync::Session &session() const { return *m_session; }
    ui::MainWindow &window() { return m_window; }

private:
    QSettings m_settings;
    sync::Accounts m_accounts;
    ui::Theme m_theme;
    ui::MainWindow m_window;
    std::shared_ptr<sync::Session> m_session;
    std::unique_ptr<models::Workspace> m_workspace;
    ui::WindowController m_controller; ///< goes before what it shows
};

/// Opens the connection of a data directory without a window.
std::shared_ptr<sync::Session> openSession(sync::Accounts &accounts, const QUrl &url);

} // namespace forecourt::bench
