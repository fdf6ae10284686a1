// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"
#include "support/cell.h"

#include <span>

namespace forecourt::models {

/// Compares by what the column sorts by; null: not sortable.
using DriveLess = bool (*)(const domain::TestDrive &, const domain::TestDrive &);
using DriveSpec = ColumnSpec<domain::TestDrive, DriveLess>;

std::span<const DriveSpec> driveSpecs();
std::span<const ColumnInfo> driveInfos();

} // namespace forecourt::models
