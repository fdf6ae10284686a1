// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/replacekeydialog.h"

#include "connect/keychainwords.h"
#include "connect/keyedit.h"
#include "connect/keyfield.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "sync/accounts.h"

namespace forecourt::ui {

using domain::ApiError;

ReplaceKeyDialog::ReplaceKeyDialog(sync::Accounts &accounts, const domain::Connection &connection,
                                   QWidget *parent)
    : FormDialog(tr("Replace the key of %1").arg(connection.name),
                 tr("The new key is tried first. It must be of the same dealership, so that "
                    "nothing that waits goes to another one."),
                 parent)
    , m_accounts(accounts)
    , m_connection(connection)
    , m_key(new KeyField)
{
    setPrimary(tr("Replace key"));
    body()->addWidget(m_key);
    connect(m_key, &KeyField::changed, this, [this] { hush(); });
    m_key->edit()->setFocus(Qt::OtherFocusReason);
}

void ReplaceKeyDialog::submit()
{
    if (m_key->validate())
        replace(false);
}

void ReplaceKeyDialog::replace(bool memoryOnly)
{
    if (isBusy())
        return;
    hush();
    setBusy(tr("Trying the new key…"), false);
    whenAnswered(m_accounts.replaceKey(m_connection.id, m_key->key(), memoryOnly), this,
                 [this](const domain::Result<domain::Done> &done) { replaced(done); });
}

void ReplaceKeyDialog::replaced(const domain::Result<domain::Done> &done)
{
    setBusy({}, true);
    if (done)
        accept();
    else if (done.error().kind == ApiError::Kind::Keychain)
        say(Tone::Warning, keychainWords(done.error()), sessionOnlyWords(),
            [this] { replace(true); });
    else
        say(Tone::Bad, errorWords(done.error()));
}

void ReplaceKeyDialog::done(int result)
{
    m_key->edit()->wipe();
    FormDialog::done(result);
}

} // namespace forecourt::ui
