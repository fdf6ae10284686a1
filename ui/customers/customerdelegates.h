// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <span>

class QTableView;

namespace forecourt::ui {

/// Gives every column the delegate of its kind, reading the models' roles.
void setUpDelegates(QTableView *view, std::span<const models::ColumnInfo> columns);
/// Widths and visibility as the table of columns has them.
void setUpColumns(QTableView *view, std::span<const models::ColumnInfo> columns);

/// What a mark in a row means, in words; empty for none.
QString markText(models::Mark mark);

} // namespace forecourt::ui
