// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/secretdialog.h"

#include "connect/keychainwords.h"
#include "connect/keyedit.h"
#include "dialogs/labelledfield.h"
#include "domain/connection.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "sync/webhookinbox.h"
#include "widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace forecourt::ui {

using domain::ApiError;

SecretDialog::SecretDialog(sync::WebhookInbox &inbox, QWidget *parent)
    : FormDialog(tr("Secret for webhooks"),
                 tr("The sender signs every event with it, so that nobody else can pretend to be "
                    "the sender. It is kept in the keychain and not shown again."),
                 parent)
    , m_inbox(inbox)
    , m_edit(new KeyEdit)
    , m_field(new LabelledField(tr("Secret"), m_edit))
    , m_make(makeButton(tr("Make one and copy it")))
{
    m_edit->setPlaceholderText(QStringLiteral("whsec_…"));
    setPrimary(tr("Keep secret"));
    m_field->setHint(inbox.settings().hasSecret
                         ? tr("It takes the place of the one that is kept now.")
                         : tr("Paste the sender's, or make one here."));
    body()->addWidget(m_field);
    addFooterButton(m_make);
    connect(m_make, &QPushButton::clicked, this, &SecretDialog::make);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_field->setProblem({});
        hush();
    });
    m_edit->setFocus(Qt::OtherFocusReason);
}

void SecretDialog::make()
{
    const QString secret = sync::WebhookInbox::makeSecret();
    m_edit->setText(secret);
    m_field->setProblem({});
    QGuiApplication::clipboard()->setText(secret);
    say(Tone::Accent, tr("A new secret is copied. Paste it at the sender now, then keep it."));
}

void SecretDialog::submit()
{
    if (!domain::isUsableKey(m_edit->key()))
        return m_field->setProblem(m_edit->key().isEmpty()
                                       ? tr("Paste a secret, or make one.")
                                       : tr("A secret has no blanks and no accents."));
    keep(false);
}

void SecretDialog::keep(bool memoryOnly)
{
    if (isBusy())
        return;
    hush();
    setBusy(tr("Keeping the secret…"), false);
    whenAnswered(m_inbox.setSecret(m_edit->key(), memoryOnly), this,
                 [this](const domain::Result<domain::Done> &done) { kept(done); });
}

void SecretDialog::kept(const domain::Result<domain::Done> &done)
{
    setBusy({}, true);
    if (done)
        accept();
    else if (done.error().kind == ApiError::Kind::Keychain)
        say(Tone::Warning, keychainWords(done.error()), sessionOnlyWords(), [this] { keep(true); });
    else
        say(Tone::Bad, errorWords(done.error()));
}

void SecretDialog::done(int result)
{
    m_edit->wipe();
    FormDialog::done(result);
}

} // namespace forecourt::ui
