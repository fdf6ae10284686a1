// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/webhookspage.h"

#include "customers/customerdelegates.h"
#include "models/webhookmodel.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "sync/session.h"
#include "sync/webhookinbox.h"
#include "webhooks/eventpane.h"
#include "webhooks/receivecard.h"
#include "webhooks/refusedcard.h"
#include "webhooks/secretdialog.h"
#include "widgets/detailpane.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tableview.h"
#include "widgets/toggleswitch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::WebhookModel;
using sync::WebhookInbox;

WebhooksPage::WebhooksPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_model(given.workspace.webhooks())
    , m_header(new PageHeader(tr("Webhooks")))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_view(new TableView)
    , m_pane(new EventPane)
    , m_empty(new EmptyState)
    , m_receiving(new ReceiveCard(given))
    , m_refused(new RefusedCard(given.session.webhooks()))
{
    build();
    connectParts();
    const QSettings &settings = given.settings;
    m_splitter->restoreState(settings.value(u"webhooks/splitter"_s).toByteArray());
    m_view->restoreColumns(settings.value(u"webhooks/columns"_s).toByteArray());
    follow();
    showRefused();
}

void WebhooksPage::build()
{
    m_view->setAccessibleName(tr("Events that came"));
    m_view->setModel(&m_model);
    setUpDelegates(m_view, WebhookModel::columns());
    setUpColumns(m_view, WebhookModel::columns());
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(makeSide());
    all->addLayout(row, 1);
}

QWidget *WebhooksPage::makeSide()
{
    auto *side = new DetailPane;
    side->setAccessibleName(tr("How webhooks are received"));
    side->setFixedWidth(412);
    side->body()->addWidget(m_receiving);
    side->body()->addWidget(m_refused);
    side->body()->addStretch(1);
    return side;
}

void WebhooksPage::connectParts()
{
    connect(&m_model, &WebhookModel::changed, this, &WebhooksPage::follow);
    connect(&context().session.webhooks(), &WebhookInbox::changed, this, [this] {
        follow();
        showRefused();
    });
    connect(m_view, &TableView::currentRowChanged, this, [this] { showCurrent(); });
    connect(m_receiving, &ReceiveCard::secretWanted, this, &WebhooksPage::askForSecret);
    connect(m_empty, &EmptyState::actionTriggered, this, &WebhooksPage::emptyAction);
}

QString WebhooksPage::command() const
{
    return u"forecourt webhook send "_s + context().session.webhooks().url().toString();
}

void WebhooksPage::follow()
{
    const int count = m_model.rowCount();
    m_header->setDetail(count > 0 ? context().workspace.formatting().number(count) : QString());
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (count > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
    if (!m_model.isLoaded())
        m_empty->setContent(u"bell"_s, tr("Reading…"));
    else if (context().session.webhooks().isListening())
        m_empty->setContent(u"bell"_s,
                            tr("No event has come yet. Give address and secret to the sender, or "
                               "try it from a terminal:\n\n%1")
                                .arg(command()),
                            tr("Copy the command"));
    else if (context().session.webhooks().settings().isOn)
        m_empty->setContent(u"bell"_s,
                            tr("Receiving is switched on, but nobody can reach this desk at the "
                               "moment."),
                            tr("Try again"));
    else
        m_empty->setContent(u"bell"_s,
                            tr("Another system can tell this desk at once when something changes "
                               "there. Nobody can reach it until you switch it on."),
                            tr("Receive webhooks"));
}

void WebhooksPage::emptyAction()
{
    if (!context().session.webhooks().isListening())
        return m_receiving->start();
    QGuiApplication::clipboard()->setText(command());
    emit context().navigator.notice(
        tr("Copied. It asks for the secret, or takes it from FORECOURT_WEBHOOK_SECRET."));
}

void WebhooksPage::showCurrent()
{
    m_pane->show(m_model.find(m_view->currentIndex().data(models::IdRole).toString()));
}

void WebhooksPage::showRefused()
{
    m_refused->refresh(context().workspace.formatting());
}

void WebhooksPage::askForSecret()
{
    auto *dialog = new SecretDialog(context().session.webhooks(), window());
    connect(dialog, &QDialog::rejected, m_receiving, &ReceiveCard::forgetStart);
    openDialog(dialog);
}

void WebhooksPage::enter()
{
    if (m_model.rowCount() > 0)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_receiving->receive()->setFocus(Qt::OtherFocusReason);
}

void WebhooksPage::saveState()
{
    QSettings &settings = context().settings;
    settings.setValue(u"webhooks/splitter"_s, m_splitter->saveState());
    settings.setValue(u"webhooks/columns"_s, m_view->saveColumns());
}

} // namespace forecourt::ui
