// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooks/eventpane.h"

#include "models/jsontree.h"
#include "models/webhookmodel.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

EventPane::EventPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Type::Heading))
    , m_verdict(new TextLabel({}, Type::Body, Token::Muted))
    , m_tree(new QTreeView)
    , m_data(new models::JsonTree(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    for (TextLabel *label : { m_title, m_verdict }) {
        label->setWordWrap(true);
        label->setSelectable(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(m_tree, 1);
    m_tree->setModel(m_data);
    m_tree->setAccessibleName(tr("What the event said"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(0, 200);
}

void EventPane::show(const std::optional<domain::WebhookEvent> &event)
{
    const QString id = event ? event->id : QString();
    if (id == m_shown)
        return;
    m_shown = id;
    m_title->setText(event ? event->name.simplified() : QString());
    m_verdict->setText(event ? models::verdictSentence(event->verdict) : QString());
    m_data->setValue(event ? QJsonValue(event->content) : QJsonValue(QJsonValue::Undefined));
    m_tree->expandToDepth(1);
}

} // namespace forecourt::ui
