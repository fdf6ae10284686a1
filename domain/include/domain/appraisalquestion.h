// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// Which vehicle AutoGrab is asked for: by its plate, or by AutoGrab's own id.
struct VehicleQuestion
{
    QString plate, vehicleId; ///< one of them is empty
    QString region;

    friend bool operator==(const VehicleQuestion &, const VehicleQuestion &) = default;
};

/// What AutoGrab is asked to value.
struct ValuationQuestion
{
    QString vehicleId, region;
    std::optional<qint64> kms; ///< required; nothing is what somebody left out
    std::optional<int> condition; ///< from 1, poor, to 5, excellent

    friend bool operator==(const ValuationQuestion &, const ValuationQuestion &) = default;
};

/// What cannot be asked, caught before anything is sent.
struct QuestionFault
{
    enum class At { Vehicle, Region, Kms, Condition };
    At at;
    QString sentence;

    friend bool operator==(const QuestionFault &, const QuestionFault &) = default;
};
QList<QuestionFault> faultsOf(const VehicleQuestion &question, const QStringList &regions);
QList<QuestionFault> faultsOf(const ValuationQuestion &question, const QStringList &regions);

/// What somebody typed as a plate, in capitals, without blanks and dashes; nothing where that is
/// not 1 to 8 letters and digits, nor one of the plates that AutoGrab keeps for trying.
std::optional<QString> plateFrom(QStringView typed);
bool isVehicleId(QStringView text);
constexpr qint64 mostKms = 2'000'000;
constexpr int worstCondition = 1;
constexpr int bestCondition = 5;

/// "NZD" for "nz"; empty where the region is no country.
QString currencyOfRegion(const QString &region);
/// "New Zealand" for "nz", or the region as it is.
QString regionName(const QString &region);

} // namespace forecourt::domain
