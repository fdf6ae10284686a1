// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/tradeinscard.h"

#include "customers/linkrow.h"
#include "models/appraisaltext.h"
#include "page/navigator.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::Appraisal;

TradeInsCard::TradeInsCard(Navigator &navigator, QWidget *parent)
    : FactsCard(tr("Trade-ins"), parent)
    , m_navigator(navigator)
{
    body()->setSpacing(2);
    hide();
}

static QString worthText(const Appraisal &appraisal, const models::Formatting &formatting)
{
    if (!appraisal.valuation)
        return models::stateText(appraisal.state);
    const auto trade = appraisal.valuation->trade();
    return models::amountText(trade ? trade : appraisal.valuation->retail(), appraisal.currency(),
                              formatting);
}

static QString belowText(const Appraisal &appraisal, const models::Formatting &formatting)
{
    QStringList parts{ models::askedByText(appraisal), formatting.date(appraisal.lookedUpAt) };
    if (const auto comparison = appraisal.askedAgainstValuation())
        parts << TradeInsCard::tr("asked: %1")
                     .arg(models::comparisonText(*comparison, appraisal.currency(), formatting));
    return parts.join(u" · "_s);
}

void TradeInsCard::show(const QList<Appraisal> &appraisals, const models::Formatting &formatting)
{
    setVisible(!appraisals.isEmpty());
    QStringList facts;
    for (const Appraisal &each : appraisals)
        facts << each.id.value << each.displayName() << worthText(each, formatting)
              << belowText(each, formatting);
    if (!isNew(facts))
        return;
    clearBody(this);
    for (const Appraisal &each : appraisals) {
        auto *row = new LinkRow(each.displayName(), worthText(each, formatting));
        row->setBelow(belowText(each, formatting));
        connect(row, &LinkRow::clicked, this,
                [this, id = each.id] { emit m_navigator.appraisalWanted(id); });
        body()->addWidget(row);
    }
}

} // namespace forecourt::ui
