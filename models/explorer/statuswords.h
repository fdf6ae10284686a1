// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

namespace forecourt::models {

Tone toneOfStatus(int status);

} // namespace forecourt::models
