// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/editconnectiondialog.h"

#include "connect/connectionfields.h"
#include "inventory/errorwords.h"
#include "sync/accounts.h"

namespace forecourt::ui {

EditConnectionDialog::EditConnectionDialog(sync::Accounts &accounts,
                                           const domain::Connection &connection, QWidget *parent)
    : FormDialog(tr("Edit the connection"), {}, parent)
    , m_accounts(accounts)
    , m_connection(connection)
    , m_fields(new ConnectionFields)
{
    setPrimary(tr("Save"));
    m_fields->setConnection(connection);
    body()->addWidget(m_fields);
}

void EditConnectionDialog::submit()
{
    if (!m_fields->validate())
        return;
    m_fields->apply(m_connection);
    const auto saved = m_accounts.update(m_connection);
    if (saved)
        accept();
    else
        say(Tone::Bad, errorWords(saved.error()));
}

} // namespace forecourt::ui
