// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/appraisalhistory.h"

#include "details/valuetext.h"
#include "domain/appraisal.h"
#include "models/appraisaltext.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Appraisal;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalHistory)
};

QString kmsOf(const Appraisal &appraisal, const Formatting &formatting)
{
    return appraisal.kms ? Words::tr("%1 km").arg(formatting.number(*appraisal.kms)) : QString();
}

QString conditionOf(const Appraisal &appraisal, const Formatting &)
{
    return appraisal.condition ? Words::tr("Condition: %1").arg(conditionText(*appraisal.condition))
                               : QString();
}

QString valuationOf(const Appraisal &appraisal, const Formatting &formatting)
{
    if (!appraisal.valuation)
        return {};
    const QString currency = appraisal.currency();
    QStringList parts;
    if (const auto trade = appraisal.valuation->trade())
        parts << Words::tr("trade %1").arg(amountText(trade, currency, formatting));
    if (const auto retail = appraisal.valuation->retail())
        parts << Words::tr("retail %1").arg(amountText(retail, currency, formatting));
    return parts.join(u", "_s);
}

QString askedOf(const Appraisal &appraisal, const Formatting &formatting)
{
    return appraisal.asked
        ? Words::tr("Asked: %1").arg(amountText(appraisal.asked, appraisal.currency(), formatting))
        : QString();
}

QString customerOf(const Appraisal &appraisal, const Formatting &)
{
    return shortened(appraisal.customerName);
}

QString oursOf(const Appraisal &appraisal, const Formatting &)
{
    return shortened(appraisal.vehicleName);
}

QString remarksOf(const Appraisal &appraisal, const Formatting &)
{
    return appraisal.remarks.isEmpty() ? QString()
                                       : Words::tr("Remarks: %1").arg(shortened(appraisal.remarks));
}

QString problemOf(const Appraisal &appraisal, const Formatting &)
{
    return shortened(appraisal.problem, 240);
}

constexpr QString (*Says[])(const Appraisal &appraisal, const Formatting &formatting) = {
    kmsOf, conditionOf, valuationOf, askedOf, customerOf, oursOf, remarksOf, problemOf,
};

std::optional<Appraisal> appraisalIn(const QJsonObject &event)
{
    const QJsonObject json = event["paper"_L1].toObject();
    domain::Paper paper;
    paper.kind = json["kind"_L1].toString();
    paper.id = json["id"_L1].toString();
    paper.value = json["value"_L1].toObject();
    return domain::appraisalFrom(paper);
}

} // namespace

DriveTexts appraisalTexts(const QJsonObject &before, const QJsonObject &after,
                          const Formatting &formatting)
{
    const auto is = appraisalIn(after);
    if (!is)
        return {};
    const auto was = appraisalIn(before);
    const Appraisal former = was.value_or(Appraisal());
    QStringList then, now;
    for (const auto say : Says) {
        const QString old = was ? say(former, formatting) : QString();
        const QString fresh = say(*is, formatting);
        if (old == fresh)
            continue;
        if (!old.isEmpty())
            then << old;
        now << (fresh.isEmpty() ? Words::tr("nothing") : fresh);
    }
    // What stood before says nothing where only something came to it.
    return { then.join(u" · "_s), now.join(u" · "_s) };
}

} // namespace forecourt::models
