// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace forecourt::models {
struct ColumnInfo;
}

namespace forecourt::ui {

class TableView;

/// Gives each column of a table its delegate, width and visibility as the model's table of
/// columns says. The first column cannot be hidden.
void applyColumns(TableView *table, std::span<const models::ColumnInfo> columns);

} // namespace forecourt::ui
