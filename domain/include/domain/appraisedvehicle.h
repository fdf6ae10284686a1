// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace forecourt::domain {

/// A vehicle as AutoGrab answers for a plate or an id. Nearly every field may be unknown: a text
/// is empty then.
struct AppraisedVehicle
{
    QString id; ///< AutoGrab's; empty: it knows the plate, and no model that it could value
    QString region, title;
    QString make, model, badge, series, bodyType;
    QString modelYear; ///< such as "MY10"
    QString transmission, fuel, engine, drive;
    std::optional<int> year, doors, seats, gears, cylinders;
    std::optional<double> capacityCc, powerKw, torqueNm;
    QStringList options; ///< by their names

    QJsonObject source; ///< the whole answer as it came, which the fields above are read from

    static AppraisedVehicle fromJson(const QJsonObject &source);
    /// Its title, or what can be said in place of one; empty where nothing is known.
    QString displayName() const;
    /// What came and does not stand whole in one of the fields: names that are not known, and
    /// known ones with a value of another kind or with more than a name.
    QJsonObject rest() const;

    friend bool operator==(const AppraisedVehicle &, const AppraisedVehicle &) = default;
};

} // namespace forecourt::domain
