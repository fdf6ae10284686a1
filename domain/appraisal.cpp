// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal.h"

#include "keytable.h"

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr Key<ValuationState> States[] = {
    { ValuationState::None, "none" },       { ValuationState::Asking, "sending" },
    { ValuationState::Valued, "valued" },   { ValuationState::Refused, "refused" },
    { ValuationState::Unknown, "unknown" },
};

/// The texts of a paper, by their names in it.
constexpr struct
{
    const char *name;
    QString &(*of)(Appraisal &appraisal);
} Texts[] = {
    { "service", [](Appraisal &each) -> QString & { return each.service.value; } },
    { "plate", [](Appraisal &each) -> QString & { return each.question.plate; } },
    { "askedVehicleId", [](Appraisal &each) -> QString & { return each.question.vehicleId; } },
    { "region", [](Appraisal &each) -> QString & { return each.question.region; } },
    { "reason", [](Appraisal &each) -> QString & { return each.problem; } },
    { "customerId", [](Appraisal &each) -> QString & { return each.customerId.value; } },
    { "customerName", [](Appraisal &each) -> QString & { return each.customerName; } },
    { "vehicleId", [](Appraisal &each) -> QString & { return each.vehicleId.value; } },
    { "vehicleName", [](Appraisal &each) -> QString & { return each.vehicleName; } },
    { "remarks", [](Appraisal &each) -> QString & { return each.remarks; } },
    { "person", [](Appraisal &each) -> QString & { return each.person; } },
};

constexpr struct
{
    const char *name;
    QDateTime Appraisal::*member;
} Times[] = {
    { "lookedUpAt", &Appraisal::lookedUpAt },
    { "askedAt", &Appraisal::askedAt },
};

template <typename Find>
const Appraisal *newestOf(const QList<Appraisal> &appraisals, const ConnectionId &service,
                          QDateTime (*at)(const Appraisal &), Find find)
{
    const Appraisal *newest = nullptr;
    for (const Appraisal &each : appraisals) {
        if (each.service == service && find(each) && (!newest || at(*newest) < at(each)))
            newest = &each;
    }
    return newest;
}

} // namespace

QString toKey(ValuationState state)
{
    return keyOf(States, state);
}

ValuationState valuationStateFromKey(QStringView key)
{
    // What a newer version wrote must not be taken for something that may be asked at once.
    return valueOf(States, key).value_or(ValuationState::Unknown);
}

QString Appraisal::displayName() const
{
    const QString name = vehicle.displayName();
    if (!name.isEmpty())
        return name;
    return question.plate.isEmpty() ? question.vehicleId : question.plate;
}

ValuationQuestion Appraisal::valuationQuestion() const
{
    return { vehicle.id, question.region, kms, condition };
}

std::optional<PriceComparison> Appraisal::askedAgainstValuation() const
{
    if (!valuation)
        return {};
    const auto trade = valuation->trade();
    return compared(asked, trade ? trade : valuation->retail());
}

std::optional<PriceComparison> Appraisal::listedAgainstValuation(std::optional<Amount> price,
                                                                 const QString &priceCurrency) const
{
    if (!valuation || priceCurrency != currency())
        return {};
    const auto retail = valuation->retail();
    return compared(price, retail ? retail : valuation->trade());
}

Paper paperOf(const Appraisal &appraisal)
{
    QJsonObject json{ { u"vehicle"_s, appraisal.vehicle.source },
                      { u"state"_s, toKey(appraisal.state) } };
    Appraisal copy = appraisal;
    for (const auto &text : Texts) {
        if (!text.of(copy).isEmpty())
            json.insert(QLatin1StringView(text.name), text.of(copy));
    }
    for (const auto &time : Times) {
        const QDateTime &at = appraisal.*time.member;
        if (at.isValid())
            json.insert(QLatin1StringView(time.name), at.toUTC().toString(Qt::ISODateWithMs));
    }
    if (appraisal.kms)
        json.insert("kms"_L1, *appraisal.kms);
    if (appraisal.condition)
        json.insert("condition"_L1, *appraisal.condition);
    if (appraisal.valuation)
        json.insert("valuation"_L1, toJson(*appraisal.valuation));
    if (appraisal.asked)
        json.insert("asked"_L1, appraisal.asked->toNumber());
    return { appraisal.id.value, papers::appraisal, appraisal.changedAt, json };
}

std::optional<Appraisal> appraisalFrom(const Paper &paper)
{
    if (paper.kind != papers::appraisal || paper.value.isEmpty())
        return {};
    const QJsonObject &json = paper.value;
    Appraisal appraisal;
    appraisal.id.value = paper.id;
    appraisal.changedAt = paper.at;
    appraisal.vehicle = AppraisedVehicle::fromJson(json["vehicle"_L1].toObject());
    appraisal.state = valuationStateFromKey(json["state"_L1].toString());
    for (const auto &text : Texts)
        text.of(appraisal) = json[QLatin1StringView(text.name)].toString();
    for (const auto &time : Times)
        appraisal.*time.member =
            QDateTime::fromString(json[QLatin1StringView(time.name)].toString(), Qt::ISODateWithMs);
    if (json["kms"_L1].isDouble())
        appraisal.kms = json["kms"_L1].toInteger();
    if (json["condition"_L1].isDouble())
        appraisal.condition = json["condition"_L1].toInt();
    appraisal.valuation = valuationFromJson(json["valuation"_L1].toObject());
    appraisal.asked = Amount::fromJson(json["asked"_L1]);
    return appraisal;
}

const Appraisal *rememberedVehicle(const QList<Appraisal> &appraisals, const ConnectionId &service,
                                   const VehicleQuestion &question)
{
    return newestOf(
        appraisals, service, [](const Appraisal &each) { return each.lookedUpAt; },
        [&](const Appraisal &each) {
            return each.lookedUpAt.isValid() && each.question == question;
        });
}

const Appraisal *rememberedValuation(const QList<Appraisal> &appraisals,
                                     const ConnectionId &service, const ValuationQuestion &question)
{
    return newestOf(
        appraisals, service, [](const Appraisal &each) { return each.valuation->at; },
        [&](const Appraisal &each) {
            return each.valuation && each.vehicle.id == question.vehicleId
                && each.question.region == question.region && question.kms == each.valuation->kms
                && question.condition == each.valuation->condition;
        });
}

} // namespace forecourt::domain
