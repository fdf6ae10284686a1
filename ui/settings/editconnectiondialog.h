// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/formdialog.h"

#include "domain/connection.h"

namespace forecourt::sync {
class Accounts;
}

namespace forecourt::ui {

class ConnectionFields;
class LimitChoice;

/// Name, place, currency, mileage unit and limits of a connection that is stored already.
class EditConnectionDialog : public FormDialog
{
    Q_OBJECT
public:
    EditConnectionDialog(sync::Accounts &accounts, const domain::Connection &connection,
                         QWidget *parent = nullptr);
    ConnectionFields *fields() const { return m_fields; }
    LimitChoice *limits() const { return m_limits; }

protected:
    void submit() override;

private:
    sync::Accounts &m_accounts;
    domain::Connection m_connection;
    ConnectionFields *m_fields;
    LimitChoice *m_limits;
};

} // namespace forecourt::ui
