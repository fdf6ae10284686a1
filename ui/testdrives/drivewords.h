// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "models/formatting.h"
#include "theme/tokens.h"

namespace forecourt::ui {

/// What the server knows of a drive, in a sentence.
struct ServerWords
{
    Tone tone = Tone::Neutral;
    QString text;
    bool inOutbox = false; ///< a person can decide about it there
};
ServerWords serverWords(const domain::TestDrive &drive);

/// The server takes no change of it any more, or may not.
bool isFixedAtServer(const domain::TestDrive &drive);

/// "The Prado is out with José G. from 10:00".
QString clashText(const domain::Clash &clash, const models::Formatting &formatting);

/// The second line of a block: the handling, or what needs a person.
QString handlingText(const domain::TestDrive &drive, bool clashing);
Tone handlingTone(const domain::TestDrive &drive, bool clashing);

/// The vehicle without its year where it begins with one: what fits in a block.
QString shortVehicleText(const domain::TestDrive &drive);

/// "Mon 23 November, 10:00, 45 minutes", or that there is no date.
QString whenText(const domain::TestDrive &drive, const models::Formatting &formatting);
/// All of a drive in one line, for assistive tools and tool tips.
QString driveSummary(const domain::TestDrive &drive, const models::Formatting &formatting,
                     bool clashing);

} // namespace forecourt::ui
