// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal.h"
#include "support/cell.h"

#include <span>

namespace forecourt::models {

/// Compares by what the column sorts by; null: not sortable.
using AppraisalLess = bool (*)(const domain::Appraisal &, const domain::Appraisal &);
using AppraisalSpec = ColumnSpec<domain::Appraisal, AppraisalLess>;

std::span<const AppraisalSpec> appraisalSpecs();
std::span<const ColumnInfo> appraisalInfos();

} // namespace forecourt::models
