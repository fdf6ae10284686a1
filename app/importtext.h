// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerimport.h"

#include <QJsonObject>

namespace forecourt::app {

/// How many lines of the file are not taken.
int leftOut(const domain::ImportPlan &plan);

/// A line for each change and each line that is left out, in columns.
QString planTable(const domain::ImportPlan &plan);
/// "12 lines: 3 customers change, …"
QString summary(const domain::ImportPlan &plan, bool isDryRun);
/// What belongs on standard error: columns that are not used, lines that are left out.
QStringList remarks(const domain::ImportPlan &plan);
/// {rows, changed, unchanged, unknown, faults, changes}; `faults` has the unknown ones too.
QJsonObject planObject(const domain::ImportPlan &plan);

} // namespace forecourt::app
