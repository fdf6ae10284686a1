// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/appraisalcolumns.h"

#include "models/appraisaltext.h"

#include <QCoreApplication>

namespace forecourt::models {

using namespace Qt::StringLiterals;
using domain::Amount;
using domain::Appraisal;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AppraisalModel)
};

using Maybe = std::optional<Amount>;

Maybe tradeOf(const Appraisal &appraisal)
{
    return appraisal.valuation ? appraisal.valuation->trade() : Maybe();
}

Maybe retailOf(const Appraisal &appraisal)
{
    return appraisal.valuation ? appraisal.valuation->retail() : Maybe();
}

Cell moneyCell(const Maybe &amount, const Appraisal &appraisal, const Formatting &formatting)
{
    if (!amount)
        return {};
    return { .text = amountText(amount, appraisal.currency(), formatting),
             .sort = amount->hundredths };
}

Cell showVehicle(const Appraisal &appraisal, const Formatting &formatting)
{
    const QString name = appraisal.displayName();
    QStringList below;
    if (name != askedByText(appraisal))
        below << askedByText(appraisal);
    if (appraisal.kms)
        below << Words::tr("%1 km").arg(formatting.number(*appraisal.kms));
    if (!appraisal.customerName.isEmpty())
        below << appraisal.customerName;
    return { .text = name, .subtitle = below.join(u" · "_s), .sort = name, .toolTip = name };
}

/// What stands in the place of a price says why there is none.
Cell showTrade(const Appraisal &appraisal, const Formatting &formatting)
{
    const Cell cell = moneyCell(tradeOf(appraisal), appraisal, formatting);
    if (!cell.text.isEmpty())
        return cell;
    const QString why = appraisal.valuation ? Formatting::notKnown() : stateText(appraisal.state);
    return { .text = why, .toolTip = appraisal.problem };
}

Cell showWhen(const Appraisal &appraisal, const Formatting &formatting)
{
    const QDateTime &at = appraisal.lookedUpAt;
    return { .text = formatting.date(at), .sort = at, .toolTip = formatting.dateTime(at) };
}

Cell showRetail(const Appraisal &appraisal, const Formatting &formatting)
{
    return moneyCell(retailOf(appraisal), appraisal, formatting);
}

Cell showAsked(const Appraisal &appraisal, const Formatting &formatting)
{
    return moneyCell(appraisal.asked, appraisal, formatting);
}

Cell showAgainst(const Appraisal &appraisal, const Formatting &formatting)
{
    const auto comparison = appraisal.askedAgainstValuation();
    if (!comparison)
        return {};
    return { .text = shortComparison(*comparison, formatting),
             .sort = comparison->share(),
             .tone = buyingTone(*comparison),
             .toolTip = comparisonText(*comparison, appraisal.currency(), formatting) };
}

Cell textCell(const QString &text)
{
    return { .text = text.simplified(), .sort = text, .toolTip = text };
}

Cell showCustomer(const Appraisal &appraisal, const Formatting &)
{
    return textCell(appraisal.customerName);
}

Cell showOurs(const Appraisal &appraisal, const Formatting &)
{
    return textCell(appraisal.vehicleName);
}

Cell showKms(const Appraisal &appraisal, const Formatting &formatting)
{
    if (!appraisal.kms)
        return {};
    return { .text = formatting.number(*appraisal.kms), .sort = *appraisal.kms };
}

Cell showPerson(const Appraisal &appraisal, const Formatting &)
{
    return textCell(appraisal.person);
}

Cell showRemarks(const Appraisal &appraisal, const Formatting &)
{
    return textCell(appraisal.remarks);
}

template <auto Of> bool less(const Appraisal &a, const Appraisal &b)
{
    return Of(a) < Of(b);
}

template <auto Of> bool textLess(const Appraisal &a, const Appraisal &b)
{
    return QString::localeAwareCompare(Of(a), Of(b)) < 0;
}

template <auto Member> bool memberLess(const Appraisal &a, const Appraisal &b)
{
    return QString::localeAwareCompare(a.*Member, b.*Member) < 0;
}

QString nameOf(const Appraisal &appraisal)
{
    return appraisal.displayName();
}

QDateTime timeOf(const Appraisal &appraisal)
{
    return appraisal.lookedUpAt;
}

Maybe askedOf(const Appraisal &appraisal)
{
    return appraisal.asked;
}

std::optional<double> shareOf(const Appraisal &appraisal)
{
    const auto comparison = appraisal.askedAgainstValuation();
    return comparison ? std::optional(comparison->share()) : std::nullopt;
}

std::optional<qint64> kmsOf(const Appraisal &appraisal)
{
    return appraisal.kms;
}

using Spec = AppraisalSpec;

constexpr std::array<Spec, 11> table{ {
    { { "vehicle", QT_TRANSLATE_NOOP("Columns", "Vehicle"), CellKind::TwoLine, 232, true, true },
      showVehicle,
      nullptr,
      textLess<nameOf> },
    { { "trade", QT_TRANSLATE_NOOP("Columns", "Trade price"), CellKind::Money, 116, true, true },
      showTrade,
      nullptr,
      less<tradeOf> },
    { { "when", QT_TRANSLATE_NOOP("Columns", "Looked up"), CellKind::Date, 96, true, true },
      showWhen,
      nullptr,
      less<timeOf> },
    { { "retail", QT_TRANSLATE_NOOP("Columns", "Retail price"), CellKind::Money, 116, false, true },
      showRetail,
      nullptr,
      less<retailOf> },
    { { "asked", QT_TRANSLATE_NOOP("Columns", "Asked"), CellKind::Money, 116, false, true },
      showAsked,
      nullptr,
      less<askedOf> },
    { { "against", QT_TRANSLATE_NOOP("Columns", "Asked against trade"), CellKind::Badge, 136, false,
        true },
      showAgainst,
      nullptr,
      less<shareOf> },
    { { "customer", QT_TRANSLATE_NOOP("Columns", "Customer"), CellKind::Text, 140, false, true },
      showCustomer,
      nullptr,
      memberLess<&Appraisal::customerName> },
    { { "ours", QT_TRANSLATE_NOOP("Columns", "Our listing"), CellKind::Text, 140, false, true },
      showOurs,
      nullptr,
      memberLess<&Appraisal::vehicleName> },
    { { "kms", QT_TRANSLATE_NOOP("Columns", "Kilometres"), CellKind::Number, 96, false, true },
      showKms,
      nullptr,
      less<kmsOf> },
    { { "person", QT_TRANSLATE_NOOP("Columns", "Appraised by"), CellKind::Text, 112, false, true },
      showPerson,
      nullptr,
      memberLess<&Appraisal::person> },
    { { "remarks", QT_TRANSLATE_NOOP("Columns", "Remarks"), CellKind::Text, 200, false, true },
      showRemarks,
      nullptr,
      memberLess<&Appraisal::remarks> },
} };

constexpr auto tableInfos = infosOf(table);

} // namespace

std::span<const AppraisalSpec> appraisalSpecs()
{
    return table;
}

std::span<const ColumnInfo> appraisalInfos()
{
    return tableInfos;
}

} // namespace forecourt::models
