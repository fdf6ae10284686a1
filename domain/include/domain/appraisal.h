// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "domain/appraisalquestion.h"
#include "domain/appraisedvehicle.h"
#include "domain/id.h"
#include "domain/valuation.h"

namespace forecourt::domain {

using AppraisalId = Id<struct AppraisalTag>;

/// How far the question for a valuation has come.
enum class ValuationState {
    None, ///< nobody asked
    Asking, ///< written down before the first byte leaves
    Valued,
    Refused, ///< AutoGrab did not value it; its words are kept
    Unknown, ///< no answer came: it may have been counted, and is never asked again by itself
};
QString toKey(ValuationState state);
ValuationState valuationStateFromKey(QStringView key);

/// What the desk says of an appraisal.
struct AppraisalDetails
{
    std::optional<qint64> kms; ///< what the next valuation asks with
    std::optional<int> condition;
    std::optional<Amount> asked; ///< what is asked for the vehicle, in the region's currency
    CustomerId customerId; ///< who offers it; empty: not linked
    QString customerName; ///< a snapshot, as is vehicleName
    VehicleId vehicleId; ///< which of ours it is; empty: none
    QString vehicleName;
    QString remarks;

    friend bool operator==(const AppraisalDetails &, const AppraisalDetails &) = default;
};

/// A vehicle that somebody offers, or one of ours, as AutoGrab describes and values it, with what
/// the desk adds. Kept as a paper, so the journal knows every state that it ever had.
struct Appraisal : AppraisalDetails
{
    AppraisalId id;
    ConnectionId service; ///< which was asked
    VehicleQuestion question; ///< as it was asked
    AppraisedVehicle vehicle;
    QDateTime lookedUpAt; ///< when the vehicle's answer came
    QString person; ///< who looked it up

    std::optional<Valuation> valuation; ///< the last that came
    ValuationState state = ValuationState::None; ///< of the last question
    QDateTime askedAt; ///< of the last question
    QString problem; ///< why the last question brought none, in words
    QDateTime changedAt;

    const AppraisalDetails &details() const { return *this; }
    void setDetails(const AppraisalDetails &details)
    {
        static_cast<AppraisalDetails &>(*this) = details;
    }
    QString currency() const { return currencyOfRegion(question.region); }
    QString displayName() const; ///< the vehicle's name, else the plate or id that was asked for
    ValuationQuestion valuationQuestion() const;
    /// What is asked beside what a dealer may give; beside the retail price where only that came.
    std::optional<PriceComparison> askedAgainstValuation() const;
    /// The price of a listing of ours beside what it may be sold at; nothing where the price is in
    /// another currency.
    std::optional<PriceComparison> listedAgainstValuation(std::optional<Amount> price,
                                                          const QString &currency) const;

    friend bool operator==(const Appraisal &, const Appraisal &) = default;
};

Paper paperOf(const Appraisal &appraisal);
/// Nothing for a paper of another kind, and for one that was removed.
std::optional<Appraisal> appraisalFrom(const Paper &paper);

/// The newest earlier one that answers the question, of the same service.
const Appraisal *rememberedVehicle(const QList<Appraisal> &appraisals, const ConnectionId &service,
                                   const VehicleQuestion &question);
const Appraisal *rememberedValuation(const QList<Appraisal> &appraisals,
                                     const ConnectionId &service,
                                     const ValuationQuestion &question);

} // namespace forecourt::domain
