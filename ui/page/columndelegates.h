// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

class QObject;

namespace forecourt::ui {

class RowDelegate;

/// What draws a column of this kind in any table; two lines are without a picture.
RowDelegate *makeColumnDelegate(models::CellKind kind, QObject *parent);

} // namespace forecourt::ui
