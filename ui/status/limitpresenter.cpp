// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/limitpresenter.h"

#include "models/workspace.h"
#include "status/limitwords.h"
#include "sync/session.h"
#include "ui/mainwindow.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace forecourt::ui {

using sync::Status;

LimitPresenter::LimitPresenter(MainWindow &window, const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_wake(new QTimer(this))
{
    m_wake->setSingleShot(true);
    connect(m_wake, &QTimer::timeout, this, &LimitPresenter::follow);
    connect(&context.session, &sync::Session::statusChanged, this, &LimitPresenter::follow);
    connect(&context.workspace, &models::Workspace::formattingChanged, this,
            &LimitPresenter::follow);
    follow();
}

void LimitPresenter::follow()
{
    const LimitWords words =
        limitWords(m_context.session.status(), m_context.workspace.formatting(),
                   QDateTime::currentDateTimeUtc());
    m_window.setStatus(StatusItem::Requests, words.text, words.icon, words.tone);
    wakeAtNextChange();
}

/// What is said ends at a time of its own, whether or not the session has news by then.
void LimitPresenter::wakeAtNextChange()
{
    using namespace std::chrono;
    const Status status = m_context.session.status();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 next = 0;
    for (const QDateTime &at : { status.limitResetAt, status.waitingUntil }) {
        if (at > now && (next == 0 || now.msecsTo(at) < next))
            next = now.msecsTo(at);
    }
    m_wake->stop();
    if (next > 0)
        m_wake->start(qMin(milliseconds(next) + 50ms, milliseconds(1h)));
}

void LimitPresenter::openDetails()
{
    if (m_details)
        m_details->close();
    m_details = new LimitPopup(m_context, &m_window);
    connect(m_details, &LimitPopup::askAgainWanted, &m_context.session, &sync::Session::askAgain);
    connect(m_details, &LimitPopup::permitWanted, this, &LimitPresenter::confirmPermit);
    m_details->openBelow(m_window.statusItem(StatusItem::Requests));
}

void LimitPresenter::confirmPermit()
{
    const domain::RequestQuota quota = m_context.session.status().quota;
    const models::Formatting &formatting = m_context.workspace.formatting();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Beyond the month's maximum"),
                                tr("Send more than the contract's maximum this month?"),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("%1 of at most %2 requests were made this month. What goes beyond may be charged for, "
           "or refused, as the contract says. The permission ends when Forecourt is closed.")
            .arg(formatting.number(quota.used.value_or(0)),
                 formatting.number(quota.maximum.value_or(0))));
    const QPushButton *yes = box->addButton(tr("Send more"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, &m_context.session, &sync::Session::permitBeyondQuota);
    box->open();
}

} // namespace forecourt::ui
