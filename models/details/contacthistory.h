// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/drivetext.h"

namespace forecourt::models {

/// What an event of the journal did to a contact or a follow-up, in words. Empty for events of
/// other papers.
DriveTexts contactTexts(const QJsonObject &before, const QJsonObject &after,
                        const Formatting &formatting);

} // namespace forecourt::models
