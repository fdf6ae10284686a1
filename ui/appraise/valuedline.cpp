// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/valuedline.h"

#include "models/appraisalmodel.h"
#include "models/appraisaltext.h"
#include "models/workspace.h"
#include "page/navigator.h"
#include "widgets/buttons.h"
#include "widgets/textlabel.h"

namespace forecourt::ui {

ValuedLine::ValuedLine(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new TextLabel({}, Type::Small, Token::Muted))
{
    auto *open = makeButton(tr("Appraisal"), {}, ButtonKind::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    connect(open, &QPushButton::clicked, this,
            [this] { emit m_context.navigator.appraisalWanted(m_appraisal); });
    connect(&context.workspace.appraisals(), &models::AppraisalModel::changed, this,
            &ValuedLine::refresh);
    hide();
}

void ValuedLine::show(const domain::VehicleId &id, std::optional<domain::Amount> price)
{
    m_id = id;
    m_price = price;
    refresh();
}

void ValuedLine::refresh()
{
    const auto appraisal = m_context.workspace.appraisals().valuationOf(m_id);
    m_appraisal = appraisal ? appraisal->id : domain::AppraisalId();
    m_text->setText(
        appraisal ? models::listingSentence(*appraisal, m_price, m_context.workspace.formatting())
                  : QString());
    setVisible(!m_text->text().isEmpty());
}

QString ValuedLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace forecourt::ui
