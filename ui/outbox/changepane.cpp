// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/changepane.h"

#include "customers/customercards.h"
#include "customers/tones.h"
#include "domain/changereason.h"
#include "models/customerdetail.h"
#include "models/outboxmodel.h"
#include "models/workspace.h"
#include "outbox/changeactions.h"
#include "outbox/doubtwords.h"
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
    , m_buttons(new QWidget)
    , m_doubt(new Card(tr("Did it arrive?")))
    , m_values(new Card(tr("What changes")))
    , m_facts(new Card(tr("Sending")))
    , m_factList(new FieldList)
{
    setAccessibleName(tr("The chosen change"));
    setFocusPolicy(Qt::StrongFocus);
    buildBody();
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
    new FlowLayout(m_buttons, 8, 8);
    m_facts->body()->addWidget(m_factList);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(title);
    for (QWidget *part : std::initializer_list<QWidget *>{ m_what, m_message, m_doubt, m_buttons,
                                                           m_values, m_facts })
        layout->addWidget(part);
    m_message->hide();
    body()->addWidget(m_content);
    body()->addStretch(1);
}

void ChangePane::show(const std::optional<Change> &change)
{
    if (m_change == change && change)
        return;
    const bool other = !change || !m_change || m_change->id != change->id;
    m_change = change;
    if (other) {
        m_message->hide();
        m_buttonsFor.reset();
    }
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
    showDoubt();
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

static QString afterTitle(const Change &change)
{
    if (change.kind != Change::Kind::CustomerField)
        return ChangePane::tr("Request");
    // Notes that were never read are only added to.
    const bool isUnread = change.base.isNull() || change.base.isUndefined();
    return change.field == domain::CustomerField::Notes && isUnread
        ? ChangePane::tr("Is added below")
        : ChangePane::tr("Shall be");
}

void ChangePane::showValues()
{
    if (!m_change)
        return;
    clearBody(m_values);
    const models::Formatting &formatting = m_context.workspace.formatting();
    const auto words = [&](const QJsonValue &value) {
        return OutboxModel::wholeText(*m_change, value, formatting);
    };
    const bool field = m_change->kind == Change::Kind::CustomerField;
    auto *columns = new QWidget;
    auto *layout = new QHBoxLayout(columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    if (field)
        layout->addWidget(makeColumn(tr("Was"), words(m_change->base)), 1);
    layout->addWidget(makeColumn(afterTitle(*m_change), words(m_change->value)), 1);
    m_values->body()->addWidget(columns);
    const bool differs =
        m_change->state == ChangeState::Conflict || m_change->state == ChangeState::Replaced;
    if (differs && m_customer->isLoaded()) {
        const QJsonValue theirs = fieldValue(m_customer->server(), m_change->field);
        m_values->body()->addWidget(makeColumn(tr("On the server now"), words(theirs)));
    }
}

void ChangePane::showDoubt()
{
    const bool isDoubtful = m_change->state == ChangeState::Unknown;
    m_doubt->setVisible(isDoubtful);
    clearBody(m_doubt);
    if (!isDoubtful)
        return;
    const models::Formatting &formatting = m_context.workspace.formatting();
    const auto add = [this](const QString &text) {
        auto *label = new TextLabel(text);
        label->setWordWrap(true);
        label->setSelectable(true);
        m_doubt->body()->addWidget(label);
    };
    add(doubtSent(*m_change, formatting));
    int number = 0;
    for (const QString &step : doubtChecks(*m_change, formatting))
        add(tr("%L1. %2").arg(++number).arg(step));
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
    const QString reason = domain::reasonText(m_change->reason);
    m_factList->addRow(tr("Why it waits"),
                       reason.isEmpty() ? OutboxModel::whyText(*m_change, formatting) : reason);
    m_factList->addRow(tr("Server's words"), m_change->serverMessage);
}

void ChangePane::addButton(QPushButton *button, const std::function<void()> &run)
{
    connect(button, &QPushButton::clicked, this, run);
    m_buttons->layout()->addWidget(button);
}

/// They stay while the state stays: what somebody tabs through must not vanish.
void ChangePane::showButtons()
{
    if (m_buttonsFor == m_change->state)
        return;
    m_buttonsFor = m_change->state;
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChangeActionLook &look : actionsOf(m_change->state)) {
        addButton(makeActionButton(look), [this, action = look.action] {
            if (m_change)
                m_actions->run(action, *m_change);
        });
    }
    const bool isRecord =
        m_change->kind == Change::Kind::CustomerField || m_change->kind == Change::Kind::TestDrive;
    if (isRecord)
        addButton(makeButton(tr("Open the record"), u"external-link"_s, ButtonKind::Quiet),
                  [this] { openRecord(); });
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
