// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/editconnectiondialog.h"

#include "connect/connectionfields.h"
#include "connect/limitchoice.h"
#include "dialogs/labelledfield.h"
#include "page/errorwords.h"
#include "sync/accounts.h"

namespace forecourt::ui {

EditConnectionDialog::EditConnectionDialog(sync::Accounts &accounts,
                                           const domain::Connection &connection, QWidget *parent)
    : FormDialog(tr("Edit the connection"), {}, parent)
    , m_accounts(accounts)
    , m_connection(connection)
    , m_fields(new ConnectionFields)
    , m_limits(new LimitChoice)
{
    setPrimary(tr("Save"));
    m_fields->setConnection(connection);
    m_limits->setIds(connection.limits);
    auto *limits = new LabelledField(tr("The contract's limits"), m_limits);
    limits->setHint(tr("Ticked ones hold together. None ticked: they are learned from what the "
                       "server tells. They hold at once: if the connection is open, it is opened "
                       "anew."));
    body()->addWidget(m_fields);
    body()->addWidget(limits);
}

void EditConnectionDialog::submit()
{
    if (!m_fields->validate())
        return;
    m_fields->apply(m_connection);
    m_connection.limits = m_limits->ids();
    const auto saved = m_accounts.update(m_connection);
    if (saved)
        accept();
    else
        say(Tone::Bad, errorWords(saved.error()));
}

} // namespace forecourt::ui
