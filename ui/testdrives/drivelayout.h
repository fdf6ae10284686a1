// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/testdrive.h"

#include <QDate>

namespace forecourt::ui {

/// A drive's place in the calendar: which day, which minutes of it, and which of the lanes that
/// the drives at that time share.
struct DriveBlock
{
    domain::TestDrive drive;
    int day = 0; ///< from the first day on
    int from = 0; ///< minutes after midnight in this machine's zone
    int to = 0; ///< ends at midnight at the latest
    int lane = 0;
    int lanes = 1;
    bool clashing = false;
};

/// Drives of the days [first, first + days), by day and time; those without a date are left out.
QList<DriveBlock> layOutDrives(const QList<domain::TestDrive> &drives, const QDate &first,
                               int days);

/// The whole hours to show: the working day, widened for what lies outside.
struct HourSpan
{
    int from = 8;
    int to = 18;
    friend bool operator==(const HourSpan &, const HourSpan &) = default;
};
HourSpan hoursFor(const QList<DriveBlock> &blocks);

} // namespace forecourt::ui
