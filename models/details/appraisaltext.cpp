// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisaltext.h"

#include "models/formatting.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Amount;
using domain::AppraisedVehicle;
using domain::PriceComparison;
using domain::ValuationState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalText)
};

constexpr double FarAbove = 0.10;

template <QString AppraisedVehicle::*Member>
QString textOf(const AppraisedVehicle &vehicle, const Formatting &)
{
    return vehicle.*Member;
}

template <std::optional<int> AppraisedVehicle::*Member>
QString countOf(const AppraisedVehicle &vehicle, const Formatting &formatting)
{
    return vehicle.*Member ? formatting.number(*(vehicle.*Member)) : QString();
}

QString yearOf(const AppraisedVehicle &vehicle, const Formatting &)
{
    return vehicle.year ? QString::number(*vehicle.year) : QString();
}

QString measured(std::optional<double> value, const QString &unit, const Formatting &formatting)
{
    return value ? unit.arg(formatting.locale.toString(*value, 'f', QLocale::FloatingPointShortest))
                 : QString();
}

QString capacityOf(const AppraisedVehicle &vehicle, const Formatting &formatting)
{
    return measured(vehicle.capacityCc, Words::tr("%1 cc"), formatting);
}

QString powerOf(const AppraisedVehicle &vehicle, const Formatting &formatting)
{
    return measured(vehicle.powerKw, Words::tr("%1 kW"), formatting);
}

QString torqueOf(const AppraisedVehicle &vehicle, const Formatting &formatting)
{
    return measured(vehicle.torqueNm, Words::tr("%1 Nm"), formatting);
}

QString optionsOf(const AppraisedVehicle &vehicle, const Formatting &formatting)
{
    return vehicle.options.isEmpty() ? QString() : formatting.list(vehicle.options);
}

constexpr struct
{
    const char *title;
    QString (*show)(const AppraisedVehicle &vehicle, const Formatting &formatting);
} Rows[] = {
    { QT_TRANSLATE_NOOP("AppraisalText", "Year"), yearOf },
    { QT_TRANSLATE_NOOP("AppraisalText", "Make"), textOf<&AppraisedVehicle::make> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Model"), textOf<&AppraisedVehicle::model> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Badge"), textOf<&AppraisedVehicle::badge> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Series"), textOf<&AppraisedVehicle::series> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Model year"), textOf<&AppraisedVehicle::modelYear> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Body"), textOf<&AppraisedVehicle::bodyType> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Fuel"), textOf<&AppraisedVehicle::fuel> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Engine"), textOf<&AppraisedVehicle::engine> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Capacity"), capacityOf },
    { QT_TRANSLATE_NOOP("AppraisalText", "Power"), powerOf },
    { QT_TRANSLATE_NOOP("AppraisalText", "Torque"), torqueOf },
    { QT_TRANSLATE_NOOP("AppraisalText", "Cylinders"), countOf<&AppraisedVehicle::cylinders> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Transmission"), textOf<&AppraisedVehicle::transmission> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Gears"), countOf<&AppraisedVehicle::gears> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Drive"), textOf<&AppraisedVehicle::drive> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Doors"), countOf<&AppraisedVehicle::doors> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Seats"), countOf<&AppraisedVehicle::seats> },
    { QT_TRANSLATE_NOOP("AppraisalText", "Options"), optionsOf },
};

/// Prices by the names that AutoGrab documents.
constexpr struct
{
    const char *name;
    const char *title;
} PriceTitles[] = {
    { "bounds.trade.lower", QT_TRANSLATE_NOOP("AppraisalText", "Trade, at least") },
    { "bounds.trade.upper", QT_TRANSLATE_NOOP("AppraisalText", "Trade, at most") },
    { "bounds.retail.lower", QT_TRANSLATE_NOOP("AppraisalText", "Retail, at least") },
    { "bounds.retail.upper", QT_TRANSLATE_NOOP("AppraisalText", "Retail, at most") },
    { "rrp", QT_TRANSLATE_NOOP("AppraisalText", "Price when new") },
};

QString priceTitle(const QString &name)
{
    for (const auto &row : PriceTitles) {
        if (name == QLatin1StringView(row.name))
            return Words::tr(row.title);
    }
    QString title = QString(name).replace(u'_', u' ').replace(u"."_s, u" · "_s);
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

constexpr struct
{
    ValuationState state;
    const char *text;
} StateTexts[] = {
    { ValuationState::None, QT_TRANSLATE_NOOP("AppraisalText", "Not valued") },
    { ValuationState::Asking, QT_TRANSLATE_NOOP("AppraisalText", "Being valued") },
    { ValuationState::Valued, QT_TRANSLATE_NOOP("AppraisalText", "Valued") },
    { ValuationState::Refused, QT_TRANSLATE_NOOP("AppraisalText", "Refused") },
    { ValuationState::Unknown, QT_TRANSLATE_NOOP("AppraisalText", "No answer") },
};

constexpr std::array Conditions{
    QT_TRANSLATE_NOOP("AppraisalText", "Poor (1)"),
    QT_TRANSLATE_NOOP("AppraisalText", "Below average (2)"),
    QT_TRANSLATE_NOOP("AppraisalText", "Average (3)"),
    QT_TRANSLATE_NOOP("AppraisalText", "Good (4)"),
    QT_TRANSLATE_NOOP("AppraisalText", "Excellent (5)"),
};

} // namespace

QList<Fact> vehicleFacts(const AppraisedVehicle &vehicle, const Formatting &formatting)
{
    QList<Fact> facts;
    for (const auto &row : Rows) {
        const QString value = row.show(vehicle, formatting);
        if (!value.isEmpty())
            facts.append({ Words::tr(row.title), value });
    }
    return facts;
}

QStringList missingFacts(const AppraisedVehicle &vehicle)
{
    QStringList missing;
    for (const auto &row : Rows) {
        if (row.show(vehicle, Formatting()).isEmpty())
            missing << Words::tr(row.title);
    }
    return missing;
}

QList<Fact> valuationFacts(const domain::Appraisal &appraisal, const Formatting &formatting)
{
    QList<Fact> facts;
    if (!appraisal.valuation)
        return facts;
    const domain::Valuation &valuation = *appraisal.valuation;
    const auto trade = valuation.trade(), retail = valuation.retail();
    for (const domain::Valuation::Price &price : valuation.prices()) {
        const bool isSaid = (price.amount == trade && price.name.startsWith("trade"_L1))
            || (price.amount == retail
                && (price.name == "price"_L1 || price.name.startsWith("retail"_L1)));
        if (!isSaid)
            facts.append({ priceTitle(price.name),
                           amountText(price.amount, appraisal.currency(), formatting) });
    }
    QJsonObject rest;
    for (const auto &[name, value] : valuation.rest())
        rest.insert(QString(name).replace(u"."_s, u" · "_s), value);
    return facts + jsonFacts(rest, formatting);
}

QString amountText(std::optional<Amount> amount, const QString &currency,
                   const Formatting &formatting)
{
    return amount ? domain::Money(*amount, currency).toString(formatting.locale)
                  : Formatting::notKnown();
}

QString comparisonText(const PriceComparison &comparison, const QString &currency,
                       const Formatting &formatting)
{
    const qint64 difference = comparison.difference().hundredths;
    if (difference == 0)
        return Words::tr("Exactly the valuation");
    const QString amount = amountText(Amount{ qAbs(difference) }, currency, formatting);
    const QString share = formatting.percent(qAbs(comparison.share()));
    return difference > 0 ? Words::tr("%1 (%2) above the valuation").arg(amount, share)
                          : Words::tr("%1 (%2) below the valuation").arg(amount, share);
}

QString shortComparison(const PriceComparison &comparison, const Formatting &formatting)
{
    const QString share = formatting.percent(qAbs(comparison.share()));
    const QLocale &locale = formatting.locale;
    const qint64 difference = comparison.difference().hundredths;
    const QString sign = difference == 0 ? QString()
        : difference > 0                 ? locale.positiveSign()
                                         : u"\u2212"_s;
    return leftToRight(sign + share);
}

Tone buyingTone(const PriceComparison &comparison)
{
    if (comparison.difference().hundredths <= 0)
        return Tone::Good;
    return comparison.share() > FarAbove ? Tone::Bad : Tone::Warning;
}

QString listingSentence(const domain::Appraisal &appraisal, std::optional<Amount> price,
                        const Formatting &formatting)
{
    if (!appraisal.valuation)
        return {};
    const domain::Valuation &valuation = *appraisal.valuation;
    const auto worth = valuation.retail() ? valuation.retail() : valuation.trade();
    if (!worth)
        return {};
    const QString valued = Words::tr("Valued at %1 on %2.")
                               .arg(amountText(worth, appraisal.currency(), formatting),
                                    formatting.date(valuation.at));
    if (!price)
        return valued;
    if (formatting.currency != appraisal.currency())
        return Words::tr("%1 The asking price is in %2, so they are not compared.")
            .arg(valued, formatting.currency);
    const auto comparison = appraisal.listedAgainstValuation(price, formatting.currency);
    if (!comparison)
        return valued;
    const QString share = formatting.percent(qAbs(comparison->share()));
    const qint64 difference = comparison->difference().hundredths;
    return difference == 0 ? Words::tr("%1 The asking price is the same.").arg(valued)
        : difference > 0   ? Words::tr("%1 The asking price is %2 above.").arg(valued, share)
                           : Words::tr("%1 The asking price is %2 below.").arg(valued, share);
}

QString askedByText(const domain::Appraisal &appraisal)
{
    return appraisal.question.plate.isEmpty() ? Words::tr("id %1").arg(appraisal.question.vehicleId)
                                              : appraisal.question.plate;
}

QString stateText(ValuationState state)
{
    for (const auto &row : StateTexts) {
        if (row.state == state)
            return Words::tr(row.text);
    }
    return {};
}

QString conditionText(int condition)
{
    const int index = condition - domain::worstCondition;
    return index >= 0 && index < int(Conditions.size()) ? Words::tr(Conditions[size_t(index)])
                                                        : QString::number(condition);
}

} // namespace forecourt::models
