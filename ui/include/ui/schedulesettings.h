// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncschedule.h"

class QSettings;

namespace forecourt::ui {

/// How fresh a person wants the mirror, as the settings have it; what they do not have is usual.
domain::SyncSchedule loadSchedule(const QSettings &settings);
void saveSchedule(QSettings &settings, const domain::SyncSchedule &schedule);

} // namespace forecourt::ui
