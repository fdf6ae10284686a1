// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "support/cell.h"

#include <span>

namespace forecourt::models {

/// Of OutboxModel; the order is its own, so nothing is sorted by a column.
using OutboxSpec = ColumnSpec<domain::Change, int>;

std::span<const OutboxSpec> outboxSpecs();
std::span<const ColumnInfo> outboxInfos();

} // namespace forecourt::models
