// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace forecourt::sandbox {

struct Dealership;

/** Pictures under /media, drawn when they are asked for; no key is wanted. */
Reply answerMedia(const Dealership &dealership, const Request &request);

} // namespace forecourt::sandbox
