// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/changeactions.h"
#include "page/whenanswered.h"

#include "models/outboxmodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "sync/session.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Done;
using domain::Result;

QString failureText(const domain::ApiError &error)
{
    const QString reason = error.explanation();
    if (error.serverMessage.isEmpty())
        return reason;
    return ChangeActions::tr("%1 The server says: “%2”").arg(reason, error.serverMessage);
}

ChangeActions::ChangeActions(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ChangeActions::watch(QFuture<Result<Done>> future, const QString &said)
{
    whenAnswered(future, this, [this, said](const Result<Done> &done) {
        if (!done)
            emit failed(failureText(done.error()));
        else if (!said.isEmpty())
            emit m_context.navigator.notice(said);
    });
}

void ChangeActions::ask(const QString &question, const QString &more, const QString &button,
                        const std::function<void()> &then)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    QPushButton *yes = box->addButton(button, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, then);
    box->open();
}

void ChangeActions::retry(const domain::Change &change)
{
    watch(m_context.session.retry(change.id), {});
}

void ChangeActions::discard(const domain::Change &change)
{
    const QString what = models::OutboxModel::whatText(change);
    const QString value =
        models::OutboxModel::valueText(change, change.value, m_context.workspace.formatting());
    ask(tr("Discard this change of %1?").arg(change.recordName),
        tr("%1: %2\n\nIt was never on the server. What the server has is shown again.")
            .arg(what, value),
        tr("Discard"),
        [this, change] { watch(m_context.session.discard(change.id), tr("Discarded")); });
}

void ChangeActions::keepOurs(const domain::Change &change, const domain::CustomerDraft &server)
{
    domain::CustomerDraft wanted = server;
    setFieldValue(wanted, change.field, change.value);
    const domain::CustomerPatch patch = difference(server, wanted);
    const domain::CustomerId id{ change.recordId };
    whenAnswered(m_context.session.discard(change.id), this, [=, this](const Result<Done> &done) {
        if (!done)
            emit failed(failureText(done.error()));
        else if (!patch.isEmpty())
            watch(m_context.session.saveCustomer(id, server, patch), tr("Saved"));
    });
}

void ChangeActions::confirmArrived(const domain::Change &change)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("It arrived"));
    dialog->setLabelText(tr("The number that the server gave it, if you know it:"));
    dialog->setOkButtonText(tr("It arrived"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, change](const QString &id) {
        watch(m_context.session.confirmArrived(change.id, id.trimmed()), tr("Noted as arrived"));
    });
    dialog->open();
}

void ChangeActions::sendAgain(const domain::Change &change)
{
    ask(tr("Send it again?"),
        tr("The first request may have arrived. Then there would be two of them."),
        tr("Send again"), [this, change] { retry(change); });
}

} // namespace forecourt::ui
