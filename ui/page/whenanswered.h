// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whenanswered.h"

namespace forecourt::ui {

using domain::whenAnswered;

} // namespace forecourt::ui
