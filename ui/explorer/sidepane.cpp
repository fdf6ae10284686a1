// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/sidepane.h"

#include "explorer/callslist.h"
#include "explorer/operationlist.h"
#include "models/answerhistory.h"
#include "models/papermodel.h"
#include "models/workspace.h"
#include "widgets/filterbar.h"
#include "widgets/segmented.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static const QStringList &partIds()
{
    static const QStringList ids{ u"operations"_s, u"saved"_s, u"history"_s };
    return ids;
}

SidePane::SidePane(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_savedModel(context.workspace.makePaperModel(domain::papers::savedRequest, this))
    , m_writesModel(context.workspace.makePaperModel(domain::papers::apiWrite, this))
    , m_history(context.workspace.makeAnswerHistory(this))
    , m_parts(new Segmented)
    , m_stack(new QStackedWidget)
    , m_pills(new FilterBar)
    , m_past(new QStackedWidget)
    , m_operations(new OperationList)
    , m_saved(new CallsList(m_savedModel, tr("Saved requests"), u"bookmark"_s,
                            tr("No request was saved by name yet.")))
    , m_answers(
          new CallsList(m_history, tr("Answers"), u"history"_s, tr("Nothing was asked here yet.")))
    , m_writes(new CallsList(m_writesModel, tr("Recorded writes"), u"pencil"_s,
                             tr("Nothing was changed from here.")))
{
    setMinimumWidth(240);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_parts);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    m_parts->setAccessibleName(tr("What is listed"));
    m_parts->addChoice(partIds().at(0), tr("Operations"));
    m_parts->addChoice(partIds().at(1), tr("Saved"));
    m_parts->addChoice(partIds().at(2), tr("History"));
    m_stack->addWidget(m_operations);
    m_stack->addWidget(m_saved);
    m_stack->addWidget(buildHistory());
    m_saved->setRemovable(true);
    connect(m_parts, &Segmented::currentChanged, this, &SidePane::showPart);
}

QWidget *SidePane::buildHistory()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_pills->setAccessibleName(tr("History"));
    m_pills->addPill(u"answers"_s, tr("Answers"));
    m_pills->addPill(u"writes"_s, tr("Writes"));
    m_pills->setChecked(u"answers"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_pills);
    column->addLayout(top);
    m_past->addWidget(m_answers);
    m_past->addWidget(m_writes);
    column->addWidget(m_past, 1);
    connect(m_pills, &FilterBar::currentChanged, this,
            [this](const QString &id) { m_past->setCurrentIndex(id == "writes"_L1 ? 1 : 0); });
    return page;
}

void SidePane::setService(const domain::ConnectionId &service)
{
    m_savedModel->setService(service);
    m_writesModel->setService(service);
    m_history->setService(service);
}

void SidePane::showWrites()
{
    showPart(u"history"_s);
    m_pills->setChecked(u"writes"_s);
    m_past->setCurrentIndex(1);
}

void SidePane::showPart(const QString &id)
{
    m_parts->setCurrent(id);
    m_stack->setCurrentIndex(int(qMax(qsizetype(0), partIds().indexOf(id))));
}

} // namespace forecourt::ui
