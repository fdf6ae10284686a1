// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/api/paper.h"
#include "support/cell.h"

namespace forecourt::models {

/// A saved request by its name; a write by what was sent and what became of it.
Cell paperCell(const domain::Paper &paper, const Formatting &formatting);

} // namespace forecourt::models
