// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <optional>

namespace forecourt::sandbox {

class Churn;
struct Dealership;

/** How tests change the demo dealership behind the API's back; nothing for other paths. */
std::optional<Reply> answerControl(Dealership &dealership, Churn &churn, const Request &request);

} // namespace forecourt::sandbox
