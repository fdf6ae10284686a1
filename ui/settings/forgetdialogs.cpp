// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/forgetdialogs.h"

#include "dialogs/labelledfield.h"
#include "models/testdrivemodel.h"
#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ForgetKeyDialog::ForgetKeyDialog(sync::Accounts &accounts, const domain::Connection &connection,
                                 QWidget *parent)
    : FormDialog(tr("Forget the key of %1?").arg(connection.name),
                 tr("It is removed from the keychain of this computer. What is stored stays and "
                    "can be read; nothing is fetched or sent until a key is given again. In the "
                    "CarStrel dashboard the key goes on to work until it is revoked there."),
                 parent)
    , m_accounts(accounts)
    , m_id(connection.id)
{
    setPrimary(tr("Forget key"), {}, true);
}

void ForgetKeyDialog::submit()
{
    hush();
    setBusy(tr("Forgetting…"), false);
    whenAnswered(m_accounts.forgetKey(m_id), this,
                 [this](const domain::Result<domain::Done> &done) {
                     setBusy({}, true);
                     if (done)
                         accept();
                     else
                         say(Tone::Bad, errorWords(done.error()));
                 });
}

ForgetConnectionDialog::ForgetConnectionDialog(const PageContext &context,
                                               const domain::Connection &connection,
                                               QWidget *parent)
    : FormDialog(tr("Forget %1 and its data?").arg(connection.name),
                 tr("CarStrel keeps what it has. This is lost, and cannot be brought back:"),
                 parent)
    , m_context(context)
    , m_connection(connection)
    , m_confirmation(new QLineEdit)
{
    setPrimary(tr("Forget it all"), {}, true);
    auto *card = new Card;
    for (const QString &loss : losses()) {
        auto *line = new TextLabel(QString(u"• "_s + loss));
        line->setWordWrap(true);
        card->body()->addWidget(line);
    }
    body()->addWidget(card);
    auto *field =
        new LabelledField(tr("To confirm, type the name: %1").arg(connection.name), m_confirmation);
    body()->addWidget(field);
    primaryButton()->setEnabled(false);
    connect(m_confirmation, &QLineEdit::textChanged, this, [this](const QString &typed) {
        primaryButton()->setEnabled(
            typed.simplified().compare(m_connection.name.simplified(), Qt::CaseInsensitive) == 0);
    });
}

bool ForgetConnectionDialog::isOpen() const
{
    return m_context.session.connection().id == m_connection.id;
}

QStringList ForgetConnectionDialog::losses() const
{
    const QStringList common{
        tr("remarks, contact records, drafts and the history of prices that were kept here"),
        tr("the copy of customers, vehicles and photos, which can be fetched anew with a key"),
        tr("the key in this computer's keychain"),
    };
    if (!isOpen()) {
        return QStringList{ tr("changes and test drives that were not sent to CarStrel yet") }
        + common;
    }
    const auto status = m_context.session.status();
    const int waiting = status.waiting + status.attention;
    const int drives = int(m_context.workspace.testDrives().drives().size());
    QStringList all;
    all << (waiting ? tr("changes that were not sent to CarStrel yet: %1").arg(waiting)
                    : tr("nothing that waits: every change was sent"));
    all << (drives ? tr("test drives with their handling: %1").arg(drives)
                   : tr("no test drives: there are none here"));
    return all + common;
}

/// The window leaves the connection in its own time, and takes this dialog along; what follows
/// hangs on the session's end.
void ForgetConnectionDialog::forgetAfterLeaving()
{
    sync::Accounts &accounts = m_context.accounts;
    const auto id = m_connection.id;
    QObject::connect(&m_context.session, &QObject::destroyed, &accounts,
                     [&accounts, id] { accounts.forgetConnection(id); });
    Navigator &navigator = m_context.navigator;
    accept();
    emit navigator.connectionWanted({});
}

void ForgetConnectionDialog::submit()
{
    hush();
    if (isOpen())
        return forgetAfterLeaving();
    setBusy(tr("Forgetting…"), false);
    whenAnswered(m_context.accounts.forgetConnection(m_connection.id), this,
                 [this](const domain::Result<domain::Done> &done) {
                     setBusy({}, true);
                     if (done)
                         accept();
                     else
                         say(Tone::Bad, errorWords(done.error()));
                 });
}

} // namespace forecourt::ui
