// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/planwords.h"

#include "models/formatting.h"
#include "status/limitwords.h"

#include <QCoreApplication>

namespace forecourt::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString planWords(const domain::RequestPlan &plan, const models::Formatting &formatting)
{
    if (plan.requests <= 0)
        return {};
    QStringList sentences;
    const QString requests =
        Words::tr("%1 request(s)", nullptr, plan.requests).arg(formatting.number(plan.requests));
    sentences << (plan.duration
                      ? Words::tr("Sending it takes at least %1, %2.", "requests, about 3 minutes")
                            .arg(requests, aboutSoLong(*plan.duration))
                      : Words::tr("Sending it takes at least %1.").arg(requests));
    if (plan.before > 0) {
        sentences << Words::tr("%1 change(s) that wait already go first.", nullptr, plan.before)
                         .arg(formatting.number(plan.before));
    }
    sentences << Words::tr("It goes on in the background; what you do yourself goes before it.");
    return sentences.join(u' ');
}

} // namespace forecourt::ui
