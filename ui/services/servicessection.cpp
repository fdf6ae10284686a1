// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/servicessection.h"

#include "models/workspace.h"
#include "services/servicedialog.h"
#include "services/servicedialogs.h"
#include "sync/accounts.h"
#include "sync/services.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ServicesSection::ServicesSection(const PageContext &context, QWidget *parent)
    : Card(tr("Other systems"), parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_none(new TextLabel(tr("None is connected. AutoGrab appraises trade-ins; any other API can "
                              "be looked into once its document is here."),
                           Type::Body, Token::Muted))
    , m_add(makeButton(tr("Connect another system…"), u"plus"_s))
{
    m_none->setWordWrap(true);
    m_column->setSpacing(4);
    body()->addLayout(m_column);
    body()->addWidget(m_none);
    body()->addWidget(m_add, 0, Qt::AlignLeading);
    sync::Services &services = context.accounts.services();
    connect(m_add, &QPushButton::clicked, this,
            [this, &services] { openServiceDialog(this, services); });
    connect(&services, &sync::Services::servicesChanged, this, &ServicesSection::fill);
    connect(&context.workspace, &models::Workspace::formattingChanged, this,
            &ServicesSection::fill);
    fill();
}

void ServicesSection::fill()
{
    for (ServiceRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    const auto services = m_context.accounts.services().services();
    for (const domain::ApiService &service : services) {
        auto *row = new ServiceRow(service, m_context.workspace.formatting());
        connect(row, &ServiceRow::wanted, this,
                [this, service](ServiceAction action) { act(service, action); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
    m_none->setVisible(m_rows.isEmpty());
}

void ServicesSection::act(const domain::ApiService &service, ServiceAction action)
{
    sync::Services &services = m_context.accounts.services();
    switch (action) {
    case ServiceAction::Edit:
        return openDialog(new EditServiceDialog(services, service, this));
    case ServiceAction::ReplaceKey:
        return openDialog(new ReplaceServiceKeyDialog(services, service, this));
    case ServiceAction::ReplaceDocument:
        return openDialog(new ReplaceDocumentDialog(services, service, this));
    case ServiceAction::Forget:
        return openDialog(new ForgetServiceDialog(services, service, this));
    }
}

} // namespace forecourt::ui
