// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraise/appraisewords.h"

#include "models/appraisaltext.h"
#include "models/formatting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::ApiError;
using Kind = ApiError::Kind;

namespace {

struct AppraiseWords
{
    Q_DECLARE_TR_FUNCTIONS(AppraiseWords)
};

/// Those whose usual explanation speaks of the dealership's own connection.
constexpr struct
{
    Kind kind;
    const char *text;
} Sentences[] = {
    { Kind::Unauthorized,
      QT_TRANSLATE_NOOP("AppraiseWords",
                        "AutoGrab did not accept the key. It can be replaced in the settings.") },
    { Kind::Forbidden,
      QT_TRANSLATE_NOOP("AppraiseWords",
                        "This key may not ask that. AutoGrab's account manager can change it.") },
    { Kind::RateLimited,
      QT_TRANSLATE_NOOP("AppraiseWords",
                        "AutoGrab takes no more for now: too many requests, or this month's are "
                        "used up.") },
    { Kind::Network,
      QT_TRANSLATE_NOOP("AppraiseWords",
                        "AutoGrab could not be reached. What was looked up before stays here.") },
    { Kind::Offline,
      QT_TRANSLATE_NOOP("AppraiseWords",
                        "Forecourt is set to work offline, so nothing was asked. What was looked "
                        "up before stays here.") },
    { Kind::Unknown,
      QT_TRANSLATE_NOOP("AppraiseWords",
                        "No answer came. AutoGrab may have counted the question, so it is not "
                        "asked again by itself.") },
};

QString sentenceOf(const ApiError &error)
{
    for (const auto &row : Sentences) {
        if (row.kind == error.kind)
            return AppraiseWords::tr(row.text);
    }
    return error.explanation();
}

QString withServersWords(const QString &sentence, const ApiError &error)
{
    if (error.serverMessage.isEmpty())
        return sentence;
    return AppraiseWords::tr("%1 AutoGrab says: “%2”").arg(sentence, error.serverMessage);
}

} // namespace

QString lookUpWords(const ApiError &error, const domain::VehicleQuestion &question)
{
    if (error.kind != Kind::NotFound)
        return withServersWords(sentenceOf(error), error);
    return question.plate.isEmpty()
        ? AppraiseWords::tr("AutoGrab knows no vehicle with the id %1 in %2.")
              .arg(question.vehicleId, domain::regionName(question.region))
        : AppraiseWords::tr("AutoGrab does not know the plate %1 in %2. Check it, or type "
                            "AutoGrab's own id.")
              .arg(question.plate, domain::regionName(question.region));
}

QString valuationWords(const ApiError &error)
{
    return withServersWords(sentenceOf(error), error);
}

QString valuationQuota(const domain::RequestQuota &quota, const models::Formatting &formatting)
{
    if (!quota.used)
        return {};
    const QString used = formatting.number(*quota.used);
    if (quota.level() == domain::RequestQuota::Level::UsedUp)
        return AppraiseWords::tr("This month's maximum of %1 valuations is used up.")
            .arg(formatting.number(*quota.maximum));
    if (quota.base && *quota.used >= *quota.base)
        return AppraiseWords::tr("%1 valuations this month; the contract includes %2, so each "
                                 "further one may cost extra.")
            .arg(used, formatting.number(*quota.base));
    const auto most = quota.base ? quota.base : quota.maximum;
    return most ? AppraiseWords::tr("%1 of %2 valuations of this month are used.")
                      .arg(used, formatting.number(*most))
                : AppraiseWords::tr("%1 valuations this month.").arg(used);
}

QString whenceText(const domain::Appraisal &appraisal, const models::Formatting &formatting)
{
    const QString day = formatting.date(appraisal.lookedUpAt);
    const QStringList parts{
        models::askedByText(appraisal), domain::regionName(appraisal.question.region),
        appraisal.person.isEmpty()
            ? AppraiseWords::tr("looked up %1").arg(day)
            : AppraiseWords::tr("looked up %1 by %2").arg(day, appraisal.person)
    };
    return parts.join(u" · "_s);
}

QString valuedText(const domain::Valuation &valuation, const models::Formatting &formatting)
{
    const QString day = formatting.dateTime(valuation.at);
    const QString kms = formatting.number(valuation.kms);
    QString text = valuation.condition
        ? AppraiseWords::tr("%1, at %2 km, condition: %3")
              .arg(day, kms, models::conditionText(*valuation.condition))
        : AppraiseWords::tr("%1, at %2 km").arg(day, kms);
    if (const auto confidence = valuation.confidence())
        text += u" · "_s
            + AppraiseWords::tr("%1 certain", "of a prediction")
                  .arg(formatting.percent(*confidence));
    return text;
}

} // namespace forecourt::ui
