// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/followupscard.h"

#include "customers/linkrow.h"
#include "customers/tones.h"
#include "dashboard/boardgrid.h"
#include "models/followups.h"
#include "models/workspace.h"
#include "outbox/changeactions.h"
#include "page/navigator.h"
#include "page/whenanswered.h"
#include "sync/session.h"
#include "widgets/badge.h"
#include "widgets/buttons.h"
#include "widgets/taborder.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Done;
using domain::DueGroup;
using domain::FollowUp;
using domain::Result;
using models::FollowUps;

static constexpr DueGroup groups[] = { DueGroup::Overdue, DueGroup::Today, DueGroup::ThisWeek,
                                       DueGroup::Later };
static constexpr qsizetype fewRows = 4;

FollowUpsCard::FollowUpsCard(const PageContext &context, QWidget *parent)
    : Card(tr("Follow-ups"), parent)
    , m_context(context)
    , m_followUps(context.workspace.followUps())
    , m_overdue(new Badge({}, Tone::Warning))
    , m_today(new Badge({}, Tone::Accent))
    , m_columns(new BoardGrid(230, 4))
    , m_nothing(new TextLabel(tr("Nothing is to be done. Follow-ups are set beside a customer."),
                              Type::Body, Token::Muted))
{
    addHeaderWidget(m_overdue);
    addHeaderWidget(m_today);
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
    body()->addWidget(m_columns);
    connect(&m_followUps, &FollowUps::changed, this, &FollowUpsCard::fill);
    fill();
}

void FollowUpsCard::showCounts()
{
    const int overdue = int(m_followUps.of(DueGroup::Overdue).size());
    const int today = int(m_followUps.of(DueGroup::Today).size());
    m_overdue->setText(tr("%n overdue", nullptr, overdue));
    m_overdue->setVisible(overdue > 0);
    m_today->setText(tr("%n today", nullptr, today));
    m_today->setVisible(today > 0);
}

void FollowUpsCard::fill()
{
    showCounts();
    const bool isEmpty = m_followUps.all().isEmpty();
    m_nothing->setVisible(isEmpty && m_followUps.isLoaded());
    m_columns->setVisible(!isEmpty);
    const bool hadFocus = m_columns->isAncestorOf(QApplication::focusWidget());
    m_columns->clear();
    m_finishing.clear();
    if (isEmpty)
        return;
    for (const DueGroup group : groups)
        m_columns->addCard(makeColumn(group));
    chainTabOrder(m_columns);
    if (auto *first = m_columns->findChild<LinkRow *>(); first && hadFocus)
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *FollowUpsCard::makeColumn(DueGroup group)
{
    const QList<FollowUp> all = m_followUps.of(group);
    const QString name = FollowUps::groupText(group);
    auto *column = new QWidget;
    column->setAccessibleName(name);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const bool isLate = group == DueGroup::Overdue && !all.isEmpty();
    layout->addWidget(new TextLabel(
        all.isEmpty() ? name : tr("%1 %L2", "group, how many").arg(name).arg(all.size()),
        Type::SmallStrong, isLate ? Token::Warning : Token::Text));
    if (all.isEmpty())
        layout->addWidget(new TextLabel(tr("Nothing"), Type::Small, Token::Muted));
    const qsizetype count = m_open.contains(group) ? all.size() : qMin(all.size(), fewRows);
    for (const FollowUp &followUp : all.first(count))
        layout->addWidget(makeRow(followUp));
    if (count < all.size()) {
        auto *more = makeButton(tr("Show all %L1").arg(all.size()), {}, ButtonKind::Quiet);
        connect(more, &QPushButton::clicked, this, [this, group] {
            m_open.insert(group);
            QMetaObject::invokeMethod(this, &FollowUpsCard::fill, Qt::QueuedConnection);
        });
        layout->addWidget(more, 0, Qt::AlignLeading);
    }
    layout->addStretch(1);
    return column;
}

QWidget *FollowUpsCard::makeRow(const FollowUp &followUp)
{
    const models::Formatting &formatting = m_context.workspace.formatting();
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *link = new LinkRow(followUp.customerName, formatting.date(followUp.due.startOfDay()));
    link->setBelow(followUp.text);
    connect(link, &LinkRow::clicked, this,
            [this, id = followUp.customerId] { emit m_context.navigator.customerWanted(id); });
    QToolButton *done = makeIconButton(u"check"_s, tr("Mark as done"));
    done->setAccessibleName(tr("Mark as done: %1, %2").arg(followUp.customerName, followUp.text));
    connect(done, &QToolButton::clicked, this, [this, followUp] { finish(followUp); });
    layout->addWidget(link, 1);
    layout->addWidget(done);
    return row;
}

/// A second press on what is being written does nothing.
void FollowUpsCard::finish(const FollowUp &followUp)
{
    if (m_finishing.contains(followUp.id))
        return;
    m_finishing.insert(followUp.id);
    const auto finishing = m_context.session.finishFollowUp(followUp, {});
    whenAnswered(finishing, this, [this, followUp](const Result<Done> &done) {
        Navigator &navigator = m_context.navigator;
        if (done) {
            emit navigator.stepNotice(tr("Follow-up done: %1").arg(followUp.customerName));
            return;
        }
        m_finishing.remove(followUp.id);
        emit navigator.notice(tr("Not saved. %1").arg(failureText(done.error())));
    });
}

} // namespace forecourt::ui
