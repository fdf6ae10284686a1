// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/waitingcard.h"

#include "customers/customercards.h"
#include "customers/tones.h"
#include "models/outboxmodel.h"
#include "widgets/badge.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Change;
using domain::ChangeState;
using models::OutboxModel;

WaitingCard::WaitingCard(QWidget *parent)
    : Card(tr("In the outbox"), parent)
{
    hide();
}

void WaitingCard::show(const QList<Change> &changes, const domain::CustomerDraft &server,
                       const models::Formatting &formatting)
{
    if (changes == m_changes && server == m_server)
        return;
    m_changes = changes;
    m_server = server;
    clearBody(this);
    for (const Change &change : changes)
        addChange(change, formatting);
    setVisible(!changes.isEmpty());
}

void WaitingCard::addText(const QString &text, bool muted)
{
    if (text.isEmpty())
        return;
    auto *label =
        new TextLabel(text, muted ? Type::Small : Type::Body, muted ? Token::Muted : Token::Text);
    label->setWordWrap(true);
    label->setSelectable(true);
    body()->addWidget(label);
}

void WaitingCard::addChange(const Change &change, const models::Formatting &formatting)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new TextLabel(OutboxModel::whatText(change), Type::Strong), 1);
    layout->addWidget(
        new Badge(OutboxModel::stateText(change), toneOf(OutboxModel::toneOf(change.state))));
    body()->addWidget(row);

    const bool differs =
        change.state == ChangeState::Conflict || change.state == ChangeState::Replaced;
    const QString ours = OutboxModel::wholeText(change, change.value, formatting);
    addText(differs ? tr("Yours: %1").arg(ours) : ours, false);
    if (differs) {
        const QJsonValue theirs = fieldValue(m_server, change.field);
        addText(tr("On the server: %1").arg(OutboxModel::wholeText(change, theirs, formatting)),
                false);
    }
    addText(OutboxModel::whyText(change, formatting), true);
    body()->addWidget(makeButtons(change));
}

QWidget *WaitingCard::makeButtons(const Change &change)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8, 8);
    for (ChangeActionLook look : actionsOf(change.state)) {
        // What goes when among others is the outbox's matter.
        if (look.action == ChangeAction::SendFirst || look.action == ChangeAction::Pause)
            continue;
        if (look.kind == ButtonKind::Primary) // the page's own is "Save"
            look.kind = ButtonKind::Secondary;
        QPushButton *button = makeActionButton(look);
        connect(button, &QPushButton::clicked, this,
                [this, change, action = look.action] { emit wanted(action, change); });
        flow->addWidget(button);
    }
    return buttons;
}

} // namespace forecourt::ui
