// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What was seen in the sources of one room. A complaint reads "file:line: what is wrong".
struct RoomReport
{
    int files = 0;
    int includes = 0;
    QStringList complaints;
};

QStringList roomNames();
/// Checks the `#include` lines of every source below `house`/`room` against the design's table.
RoomReport inspectRoom(const QString &house, const QString &room);
