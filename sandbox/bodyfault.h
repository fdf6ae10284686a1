// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "message.h"

namespace forecourt::sandbox {

/** An answer as a fault spoils it above the level of bytes; others come back unchanged. */
Reply spoiled(const Fault &fault, const Reply &good);

} // namespace forecourt::sandbox
