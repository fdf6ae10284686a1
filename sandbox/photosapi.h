// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <functional>

namespace forecourt::sandbox {

struct Dealership;

/**
 * What to do for a picture under /media: either what is missing, or a piece of
 * work that draws it and touches nothing else, for another thread.
 */
std::function<Reply()> pictureWork(const Dealership &dealership, const Request &request);

} // namespace forecourt::sandbox
