// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"
#include "message.h"

namespace forecourt::sandbox {

/**
 * An answer as a fault spoils it above the level of bytes; others come back unchanged. The
 * refusal is what the site says of the fault's status.
 */
Reply spoiled(const Fault &fault, const Reply &good, const Reply &refusal);

} // namespace forecourt::sandbox
