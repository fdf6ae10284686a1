// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formatting.h"

#include <QJsonObject>

namespace forecourt::models {

struct DriveTexts
{
    QString before, after;
};

/// What an event of the journal changed of a test drive, in words, and only that; what came of
/// sending it with the reason. Empty for events of other records.
DriveTexts driveTexts(const QJsonObject &before, const QJsonObject &after,
                      const Formatting &formatting);

} // namespace forecourt::models
