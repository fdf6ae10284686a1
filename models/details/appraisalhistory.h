// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "details/drivetext.h"

namespace forecourt::models {

/// What an event of the journal changed of an appraisal, in words, and only that. Empty for events
/// of other papers.
DriveTexts appraisalTexts(const QJsonObject &before, const QJsonObject &after,
                          const Formatting &formatting);

} // namespace forecourt::models
