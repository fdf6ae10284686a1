// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/valuationdialog.h"

#include "appraise/appraisewords.h"
#include "models/appraisaltext.h"
#include "models/workspace.h"
#include "page/whenanswered.h"
#include "sync/appraiser.h"
#include "sync/session.h"
#include "widgets/card.h"
#include "widgets/fieldlist.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using Level = domain::RequestQuota::Level;

ValuationDialog::ValuationDialog(const PageContext &context, const domain::Appraisal &appraisal,
                                 bool again, QWidget *parent)
    : FormDialog(again ? tr("Ask for this valuation again?") : tr("Get a valuation?"), {}, parent)
    , m_context(context)
    , m_appraisal(appraisal)
    , m_again(again || appraisal.state == domain::ValuationState::Unknown)
{
    const models::Formatting &formatting = context.workspace.formatting();
    auto *card = new Card;
    auto *facts = new FieldList;
    facts->addRow(tr("Vehicle"), appraisal.displayName());
    facts->addRow(tr("Kilometres"), formatting.number(appraisal.kms));
    facts->addRow(tr("Condition"),
                  appraisal.condition ? models::conditionText(*appraisal.condition)
                                      : tr("not said"));
    facts->addRow(tr("Region"), domain::regionName(appraisal.question.region));
    card->body()->addWidget(facts);
    body()->addWidget(card);
    setPrimary(tr("Get valuation"), u"badge-dollar-sign"_s);
    connect(&context.session.appraiser(), &sync::Appraiser::quotaChanged, this,
            &ValuationDialog::showQuota);
    showQuota();
    if (appraisal.state == domain::ValuationState::Unknown)
        say(Tone::Warning,
            tr("The last question got no answer. AutoGrab may have counted it, and will count "
               "this one too."));
}

void ValuationDialog::showQuota()
{
    if (isBusy())
        return;
    const auto quota = m_context.session.appraiser().quota(m_appraisal.service);
    const QString known = valuationQuota(quota, m_context.workspace.formatting());
    const QString costs = tr("AutoGrab counts it as one of this month's valuations.");
    setIntro(known.isEmpty() ? costs : tr("%1 %2").arg(costs, known));
    const bool isUsedUp = quota.level() == Level::UsedUp;
    setPrimary(isUsedUp ? tr("Ask all the same") : tr("Get valuation"), {}, isUsedUp);
}

void ValuationDialog::submit()
{
    hush();
    sync::Appraiser &appraiser = m_context.session.appraiser();
    if (appraiser.quota(m_appraisal.service).level() == Level::UsedUp)
        appraiser.permitBeyondQuota(m_appraisal.service);
    setBusy(tr("Asking AutoGrab…"), true);
    whenAnswered(appraiser.value(m_appraisal.id, m_again), this,
                 [this](const domain::Result<sync::Appraiser::Answered> &answer) {
                     setBusy({}, true);
                     if (answer)
                         return accept();
                     say(Tone::Bad, valuationWords(answer.error()));
                     // What may have been counted is asked again only from the beginning.
                     if (answer.error().sentMaybe)
                         showClose();
                 });
}

} // namespace forecourt::ui
