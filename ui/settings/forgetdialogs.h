// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"
#include "page/page.h"

#include "domain/connection.h"
#include "domain/result.h"

class QLineEdit;

namespace forecourt::ui {

/// Takes the key out of the keychain; the data stays.
class ForgetKeyDialog : public FormDialog
{
    Q_OBJECT
public:
    ForgetKeyDialog(sync::Accounts &accounts, const domain::Connection &connection,
                    QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    sync::Accounts &m_accounts;
    domain::ConnectionId m_id;
};

/// Removes a connection with all that is stored of it. Names what is lost, and takes the
/// connection's name typed out for a yes. One that is open is left first, for the demo dealership.
class ForgetConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    ForgetConnectionDialog(const PageContext &context, const domain::Connection &connection,
                           QWidget *parent = nullptr);
    QLineEdit *confirmation() const { return m_confirmation; }
    QStringList losses() const;

protected:
    void submit() override;

private:
    bool isOpen() const;
    void forgetAfterLeaving();
    PageContext m_context;
    domain::Connection m_connection;
    QLineEdit *m_confirmation;
};

} // namespace forecourt::ui
