// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/changeactions.h"

#include "models/customerdetail.h"
#include "models/outboxmodel.h"
#include "models/workspace.h"
#include "outbox/arriveddialog.h"
#include "outbox/conflictdialog.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"

namespace forecourt::ui {

using domain::Change;
using domain::Done;
using domain::Result;
using models::OutboxModel;

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

void ChangeActions::run(ChangeAction action, const Change &change)
{
    sync::Session &session = m_context.session;
    switch (action) {
    case ChangeAction::Decide:
        return openDialog(new ConflictDialog(m_context, change, m_window));
    case ChangeAction::Arrived:
        return askArrived(change);
    case ChangeAction::SendAgain:
        return sendAgain(change);
    case ChangeAction::SetAgain:
        return setAgain(change);
    case ChangeAction::Retry:
        return retry(change);
    case ChangeAction::SendFirst:
        return watch(session.sendFirst(change.id), tr("It goes first"));
    case ChangeAction::Pause:
        return watch(session.hold(change.id, true), tr("Paused"));
    case ChangeAction::Resume:
        return watch(session.hold(change.id, false), tr("Released"));
    case ChangeAction::Dismiss:
        return watch(session.discard(change.id), tr("Dismissed"));
    case ChangeAction::Drop:
        return drop(change);
    case ChangeAction::Discard:
        return discard(change);
    }
}

void ChangeActions::watch(QFuture<Result<Done>> future, const QString &said)
{
    whenAnswered(future, this, [this, said](const Result<Done> &done) {
        if (!done)
            emit failed(failureText(done.error()));
        else if (!said.isEmpty())
            emit m_context.navigator.stepNotice(said);
    });
}

void ChangeActions::ask(const QString &question, const QString &more, const QString &button,
                        const std::function<void()> &onYes)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    QPushButton *yes = box->addButton(button, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, onYes);
    box->open();
}

QString ChangeActions::lossOf(const Change &change) const
{
    const QString value =
        OutboxModel::valueText(change, change.value, m_context.workspace.formatting());
    switch (change.kind) {
    case Change::Kind::CustomerField:
        return tr("%1: %2\n\nIt was never on the server. What the server has is shown again.")
            .arg(OutboxModel::whatText(change), value);
    case Change::Kind::TestDrive:
        return tr("%1\n\nCarStrel is not asked for it. The test drive itself stays on this desk, "
                  "as a draft.")
            .arg(value);
    case Change::Kind::NewsletterSubscribe:
    case Change::Kind::NewsletterUnsubscribe:
    case Change::Kind::ContactMessage:
        break;
    }
    return tr("%1: %2\n\nIt is not sent, and what was written is lost.")
        .arg(OutboxModel::whatText(change), value);
}

void ChangeActions::discard(const Change &change)
{
    ask(tr("Discard this change of %1?").arg(change.recordName), lossOf(change), tr("Discard"),
        [this, id = change.id] { watch(m_context.session.discard(id), tr("Discarded")); });
}

void ChangeActions::drop(const Change &change)
{
    ask(tr("Drop this request?"),
        tr("Forecourt no longer asks about it and does not send it again. If it did arrive, "
           "CarStrel has it all the same, and this desk will not know."),
        tr("Drop"),
        [this, id = change.id] { watch(m_context.session.discard(id), tr("Dropped")); });
}

void ChangeActions::sendAgain(const Change &change)
{
    ask(tr("Send it again?"),
        tr("The first request may have arrived. Then there would be two of them."),
        tr("Send again"), [this, change] { retry(change); });
}

/// No step: the request may be on its way before anybody could take it back.
void ChangeActions::retry(const Change &change)
{
    whenAnswered(m_context.session.retry(change.id), this, [this](const Result<Done> &done) {
        if (done)
            emit m_context.navigator.notice(tr("It is tried again. That cannot be undone."));
        else
            emit failed(failureText(done.error()));
    });
}

/// On top of what the server has now, which the page shows beside it.
void ChangeActions::setAgain(const Change &change)
{
    auto *detail = m_context.workspace.makeCustomerDetail(this);
    connect(detail, &models::CustomerDetail::loaded, this, [this, detail, change] {
        detail->deleteLater();
        const QJsonValue theirs = fieldValue(detail->server(), change.field);
        watch(m_context.session.resolve(change.id, theirs, change.value), tr("Set again"));
    });
    detail->show({ change.recordId });
}

void ChangeActions::askArrived(const Change &change)
{
    auto *dialog = new ArrivedDialog(m_context, change, m_window);
    connect(dialog, &QDialog::accepted, this,
            [this] { emit m_context.navigator.stepNotice(tr("Noted as arrived")); });
    openDialog(dialog);
}

} // namespace forecourt::ui
