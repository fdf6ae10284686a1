// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/connectionssection.h"

#include "models/workspace.h"
#include "page/errorwords.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "settings/editconnectiondialog.h"
#include "settings/forgetdialogs.h"
#include "settings/replacekeydialog.h"
#include "sync/accounts.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/messagepanel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

ConnectionsSection::ConnectionsSection(const PageContext &context, QWidget *parent)
    : Card(tr("Connections"), parent)
    , m_context(context)
    , m_column(new QVBoxLayout)
    , m_message(new MessagePanel)
{
    auto *add = makeButton(tr("Connect an account…"), u"plus"_s, ButtonKind::Primary);
    connect(add, &QPushButton::clicked, this, [this] { emit m_context.navigator.connectWanted(); });
    m_column->setSpacing(4);
    body()->addLayout(m_column);
    body()->addWidget(m_message);
    m_message->setClosable(true);
    m_message->hide();
    body()->addWidget(add, 0, Qt::AlignLeading);
    connect(&context.accounts, &sync::Accounts::connectionsChanged, this,
            &ConnectionsSection::fill);
    connect(&context.workspace, &models::Workspace::formattingChanged, this,
            &ConnectionsSection::fill);
    fill();
}

void ConnectionsSection::fill()
{
    for (ConnectionRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    const auto stored = m_context.accounts.connections();
    const auto &open = m_context.session.connection();
    const bool isStored = std::any_of(stored.cbegin(), stored.cend(),
                                      [&open](const auto &one) { return one.id == open.id; });
    if (!isStored)
        addRow(open);
    for (const auto &connection : stored)
        addRow(connection);
}

void ConnectionsSection::addRow(const domain::Connection &connection)
{
    auto *row = new ConnectionRow(connection, connection.id == m_context.session.connection().id,
                                  m_context.workspace.formatting());
    connect(row, &ConnectionRow::wanted, this,
            [this, connection](ConnectionAction action) { act(connection, action); });
    m_column->addWidget(row);
    m_rows.append(row);
}

void ConnectionsSection::act(const domain::Connection &connection, ConnectionAction action)
{
    sync::Accounts &accounts = m_context.accounts;
    switch (action) {
    case ConnectionAction::Open:
        emit m_context.navigator.connectionWanted(connection.id);
        return;
    case ConnectionAction::Edit:
        return openDialog(new EditConnectionDialog(accounts, connection, this));
    case ConnectionAction::Test:
        return test();
    case ConnectionAction::ReplaceKey:
        return openDialog(new ReplaceKeyDialog(accounts, connection, this));
    case ConnectionAction::ForgetKey:
        return openDialog(new ForgetKeyDialog(accounts, connection, this));
    case ConnectionAction::Forget:
        return openDialog(new ForgetConnectionDialog(m_context, connection, this));
    }
}

/// The key stays in the session, so the connection is tried by a pass.
void ConnectionsSection::test()
{
    m_message->setMessage(Tone::Neutral, tr("Asking the server…"));
    m_message->show();
    whenAnswered(m_context.session.syncNow(), this,
                 [this](const domain::Result<sync::SyncReport> &report) { tested(report); });
}

void ConnectionsSection::tested(const domain::Result<sync::SyncReport> &report)
{
    if (!report) {
        m_message->setMessage(Tone::Bad, errorWords(report.error()));
    } else if (!report->errors.isEmpty()) {
        m_message->setMessage(Tone::Warning, report->errors.join(u'\n'));
    } else {
        const auto &formatting = m_context.workspace.formatting();
        m_message->setMessage(
            Tone::Good,
            tr("It works: %1 customers and %2 vehicles were fetched.")
                .arg(formatting.number(report->customers), formatting.number(report->vehicles)));
    }
    m_message->show();
}

} // namespace forecourt::ui
