// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace forecourt::domain {

// Enumerations of the API are kept as the text that came, since unknown values must survive.
// These functions compare them without case and in either spelling (`atRisk`, `AT_RISK`).

/// The spelling used for comparing, filtering and grouping: lower case with underscores.
QString canonicalEnum(QStringView text);

/// Which set a text belongs to, so that it can be shown in the user's language.
enum class EnumSet {
    Segment,
    LifecycleStage,
    ListingType,
    VehicleStatus,
    Fuel,
    Transmission,
    Drivetrain,
    TestDriveStatus
};

/// The known canonical values of a set in the order in which people expect them.
QStringList enumValues(EnumSet set);
/// A word in the user's language; an unknown value comes back as it came.
QString enumText(EnumSet set, QStringView text);

} // namespace forecourt::domain
