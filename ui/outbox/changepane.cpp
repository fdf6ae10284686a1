// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/changepane.h"

#include "customers/customercards.h"
#include "customers/tones.h"
#include "models/customerdetail.h"
#include "models/outboxmodel.h"
#include "models/workspace.h"
#include "outbox/changeactions.h"
#include "page/navigator.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"
#include "widgets/flowlayout.h"
#include "widgets/messagepanel.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Change;
using domain::ChangeState;
using models::OutboxModel;

ChangePane::ChangePane(const PageContext &context, QWidget *parent)
    : DetailPane(parent)
    , m_context(context)
    , m_actions(new ChangeActions(context, this))
    , m_customer(context.workspace.makeCustomerDetail(this))
    , m_content(new QWidget)
    , m_name(new TextLabel({}, Type::Heading))
    , m_what(new TextLabel({}, Type::Body, Token::Muted))
    , m_state(new Badge)
    , m_message(new MessagePanel)
    , m_values(new Card(tr("What changes")))
    , m_facts(new Card(tr("Sending")))
    , m_factList(new FieldList)
    , m_open(makeButton(tr("Open the record"), u"external-link"_s))
    , m_retry(makeButton(tr("Retry now"), u"refresh-cw"_s))
    , m_arrived(makeButton(tr("It arrived…"), u"check"_s))
    , m_keepOurs(makeButton(tr("Keep yours"), u"check"_s))
    , m_discard(makeButton(tr("Discard…"), u"trash-2"_s, ButtonKind::Danger))
{
    setAccessibleName(tr("The chosen change"));
    setFocusPolicy(Qt::StrongFocus);
    buildBody();
    buildButtons();
    connect(m_actions, &ChangeActions::failed, this, [this](const QString &reason) {
        m_message->setMessage(Tone::Bad, reason);
        m_message->show();
    });
    connect(m_customer, &models::CustomerDetail::changed, this, &ChangePane::showValues);
    connect(&m_context.workspace, &models::Workspace::formattingChanged, this,
            &ChangePane::refresh);
    show(std::nullopt);
}

void ChangePane::buildBody()
{
    m_name->setWordWrap(true);
    m_name->setSelectable(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_name, 1);
    title->addWidget(m_state, 0, Qt::AlignTop);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8, 8);
    for (QPushButton *button : { m_retry, m_arrived, m_keepOurs, m_open, m_discard })
        flow->addWidget(button);
    m_facts->body()->addWidget(m_factList);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(title);
    layout->addWidget(m_what);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    layout->addWidget(m_values);
    layout->addWidget(m_facts);
    m_message->hide();
    body()->addWidget(m_content);
    body()->addStretch(1);
}

void ChangePane::buildButtons()
{
    connect(m_open, &QPushButton::clicked, this, &ChangePane::openRecord);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_change && m_change->state == ChangeState::Unknown)
            m_actions->sendAgain(*m_change);
        else if (m_change)
            m_actions->retry(*m_change);
    });
    connect(m_arrived, &QPushButton::clicked, this, [this] {
        if (m_change)
            m_actions->confirmArrived(*m_change);
    });
    connect(m_keepOurs, &QPushButton::clicked, this, [this] {
        if (m_change && m_customer->isLoaded())
            m_actions->keepOurs(*m_change, m_customer->server());
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_change)
            m_actions->discard(*m_change);
    });
}

void ChangePane::show(const std::optional<Change> &change)
{
    if (m_change == change && change)
        return;
    const bool other = !change || !m_change || m_change->id != change->id;
    m_change = change;
    if (other)
        m_message->hide();
    const bool ofCustomer = change && change->kind == Change::Kind::CustomerField;
    m_customer->show(ofCustomer ? domain::CustomerId{ change->recordId } : domain::CustomerId());
    refresh();
}

void ChangePane::refresh()
{
    m_content->setVisible(m_change.has_value());
    if (!m_change)
        return;
    m_name->setText(m_change->recordName);
    m_what->setText(OutboxModel::whatText(*m_change));
    m_state->setText(OutboxModel::stateText(*m_change));
    m_state->setTone(toneOf(OutboxModel::toneOf(m_change->state)));
    showValues();
    showFacts();
    showButtons();
}

static QWidget *makeColumn(const QString &title, const QString &text)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *value = new TextLabel(text);
    value->setWordWrap(true);
    value->setSelectable(true);
    value->setAccessibleName(title);
    layout->addWidget(new TextLabel(title, Type::SmallStrong, Token::Muted));
    layout->addWidget(value, 1, Qt::AlignTop);
    return column;
}

void ChangePane::showValues()
{
    if (!m_change)
        return;
    clearBody(m_values);
    const models::Formatting &formatting = m_context.workspace.formatting();
    const auto words = [&](const QJsonValue &value) {
        return OutboxModel::valueText(*m_change, value, formatting);
    };
    const bool field = m_change->kind == Change::Kind::CustomerField;
    auto *columns = new QWidget;
    auto *layout = new QHBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    if (field)
        layout->addWidget(makeColumn(tr("Was"), words(m_change->base)), 1);
    layout->addWidget(makeColumn(field ? tr("Shall be") : tr("Request"), words(m_change->value)),
                      1);
    m_values->body()->addWidget(columns);
    if (m_change->state == ChangeState::Conflict && m_customer->isLoaded()) {
        const QJsonValue theirs = fieldValue(m_customer->server(), m_change->field);
        m_values->body()->addWidget(makeColumn(tr("On the server now"), words(theirs)));
    }
}

void ChangePane::showFacts()
{
    const models::Formatting &formatting = m_context.workspace.formatting();
    m_factList->clear();
    m_factList->addRow(tr("Since"),
                       tr("%1, %2").arg(formatting.dateTime(m_change->createdAt),
                                        formatting.ago(m_change->createdAt)));
    m_factList->addRow(tr("Tries"), formatting.number(m_change->attempts));
    if (m_change->notBefore > QDateTime::currentDateTime())
        m_factList->addRow(tr("Next try"), formatting.timeWithSeconds(m_change->notBefore));
    m_factList->addRow(tr("Why it waits"), m_change->reason);
    m_factList->addRow(tr("Server's words"), m_change->serverMessage);
}

void ChangePane::showButtons()
{
    const ChangeState state = m_change->state;
    const bool unknown = state == ChangeState::Unknown;
    const bool conflict = state == ChangeState::Conflict;
    const bool idle = state != ChangeState::Sending;
    m_retry->setText(unknown ? tr("Send again…") : tr("Retry now"));
    m_retry->setVisible(!conflict);
    m_retry->setEnabled(idle);
    m_arrived->setVisible(unknown);
    m_keepOurs->setVisible(conflict);
    m_discard->setText(unknown        ? tr("Drop…")
                           : conflict ? tr("Take the server's…")
                                      : tr("Discard…"));
    m_discard->setEnabled(idle);
    const bool record =
        m_change->kind == Change::Kind::CustomerField || m_change->kind == Change::Kind::TestDrive;
    m_open->setVisible(record);
}

void ChangePane::openRecord()
{
    if (!m_change)
        return;
    if (m_change->kind == Change::Kind::CustomerField)
        emit m_context.navigator.customerWanted({ m_change->recordId });
    else
        emit m_context.navigator.testDriveWanted({ m_change->recordId });
}

} // namespace forecourt::ui
