// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"

#include <QString>

namespace forecourt::ui {

/// What became of what had waited, in one line; empty where nobody needs to hear of it.
QString pushWords(const sync::PushReport &report);

} // namespace forecourt::ui
