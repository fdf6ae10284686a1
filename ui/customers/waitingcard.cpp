// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/waitingcard.h"

#include "customers/customercards.h"
#include "customers/tones.h"
#include "models/outboxmodel.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Change;
using domain::ChangeState;
using models::OutboxModel;

WaitingCard::WaitingCard(QWidget *parent)
    : Card(tr("Not sent yet"), parent)
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

    const bool conflict = change.state == ChangeState::Conflict;
    const QString ours = OutboxModel::valueText(change, change.value, formatting);
    addText(conflict ? tr("Yours: %1").arg(ours) : ours, false);
    if (conflict) {
        const QJsonValue theirs = fieldValue(m_server, change.field);
        addText(tr("On the server: %1").arg(OutboxModel::valueText(change, theirs, formatting)),
                false);
    }
    const bool queued = change.state == ChangeState::Queued && change.reason.isEmpty();
    addText(queued ? tr("It is saved here and goes by itself once the server can be reached.")
                   : change.reason,
            true);
    if (!change.serverMessage.isEmpty())
        addText(tr("The server says: “%1”").arg(change.serverMessage), true);
    auto *buttons = new QWidget;
    buttons->setLayout(makeButtons(change));
    body()->addWidget(buttons);
}

QLayout *WaitingCard::makeButtons(const Change &change)
{
    const bool conflict = change.state == ChangeState::Conflict;
    auto *again =
        conflict ? makeButton(tr("Keep yours")) : makeButton(tr("Retry now"), u"refresh-cw"_s);
    again->setEnabled(change.state != ChangeState::Sending);
    auto *drop =
        makeButton(conflict ? tr("Take the server's") : tr("Discard…"), {}, ButtonKind::Quiet);
    drop->setEnabled(change.state != ChangeState::Sending);
    connect(again, &QPushButton::clicked, this, [this, change, conflict] {
        if (conflict)
            emit keepOursWanted(change);
        else
            emit retryWanted(change);
    });
    connect(drop, &QPushButton::clicked, this, [this, change] { emit discardWanted(change); });
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(again);
    layout->addWidget(drop);
    layout->addStretch(1);
    return layout;
}

} // namespace forecourt::ui
