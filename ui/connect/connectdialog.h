// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDialog>

namespace forecourt::sync {
class Accounts;
}

namespace forecourt::ui {

/// Connects a CarStrel account: takes the key, tries it, and has it kept in the keychain or, where
/// that fails and the person says so, for this session only.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(sync::Accounts &accounts, QWidget *parent = nullptr);
    ~ConnectDialog() override;

signals:
    void connected(const forecourt::domain::ConnectionId &id);
};

} // namespace forecourt::ui
