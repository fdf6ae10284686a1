// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importpreview.h"

#include "customers/customerdelegates.h"
#include "models/formatting.h"
#include "models/importmodel.h"
#include "widgets/emptystate.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::PlannedRow;
using models::ImportModel;

ImportPreview::ImportPreview(const models::Formatting &formatting, QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportModel(formatting, this))
    , m_counts(new TextLabel({}, Type::Body, Token::Muted))
    , m_filter(new Segmented)
    , m_stack(new QStackedWidget)
    , m_view(new TableView)
    , m_empty(new EmptyState)
{
    m_filter->addChoice(u"all"_s, tr("All"));
    m_filter->addChoice(u"faults"_s, tr("Only what is left out"));
    m_counts->setWordWrap(true);
    m_view->setAccessibleName(tr("What the file changes"));
    m_view->setDensity(TableView::Density::Compact);
    m_view->setModel(m_model);
    setUpDelegates(m_view, ImportModel::columns());
    setUpColumns(m_view, ImportModel::columns());
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_counts, 1);
    top->addWidget(m_filter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(m_stack, 1);
    connect(m_filter, &Segmented::currentChanged, this, [this](const QString &id) {
        m_model->setOnlyFaults(id == "faults"_L1);
        showRows();
    });
}

void ImportPreview::showSentence(const QString &icon, const QString &sentence)
{
    m_model->setPlan({});
    m_counts->setText({});
    m_filter->hide();
    m_empty->setContent(icon, sentence);
    m_stack->setCurrentWidget(m_empty);
}

void ImportPreview::showPlan(const domain::ImportPlan &plan)
{
    m_model->setPlan(plan);
    const int unknown = plan.count(PlannedRow::Outcome::Unknown);
    const int faults = plan.count(PlannedRow::Outcome::Fault);
    const QStringList counts{
        tr("%Ln line(s)", nullptr, int(plan.rows.size())),
        tr("%Ln customer(s) changed", nullptr, plan.count(PlannedRow::Outcome::Changed)),
        tr("%Ln unchanged", nullptr, plan.count(PlannedRow::Outcome::Unchanged)),
        tr("%Ln unknown", nullptr, unknown),
        tr("%Ln with a fault", nullptr, faults),
    };
    m_counts->setText(counts.join(u" · "_s));
    m_filter->setVisible(unknown + faults > 0);
    if (unknown + faults == 0 && m_model->hasOnlyFaults()) {
        m_filter->setCurrent(u"all"_s);
        m_model->setOnlyFaults(false);
    }
    showRows();
}

void ImportPreview::showRows()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty)
        m_empty->setContent(u"circle-check"_s, tr("The file says what is stored already."));
    else
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
}

} // namespace forecourt::ui
