// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/drivelayout.h"

#include <algorithm>

namespace forecourt::ui {

static constexpr int minutesOfDay = 24 * 60;
static constexpr int shortestShown = 15;

static QList<DriveBlock> placed(const QList<domain::TestDrive> &drives, const QDate &first,
                                int days)
{
    QList<DriveBlock> blocks;
    for (const domain::TestDrive &drive : drives) {
        if (!drive.preferredDate)
            continue;
        const QDateTime local = drive.preferredDate->toLocalTime();
        const qint64 day = first.daysTo(local.date());
        if (day < 0 || day >= days)
            continue;
        const int from = local.time().hour() * 60 + local.time().minute();
        const int to = qMin(from + qMax(shortestShown, drive.durationMinutes), minutesOfDay);
        blocks.append({ .drive = drive, .day = int(day), .from = from, .to = to });
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const DriveBlock &a, const DriveBlock &b) {
        return std::pair(a.day, a.from) < std::pair(b.day, b.from);
    });
    return blocks;
}

// Blocks that touch one another in a chain share the width; each takes the first free lane.
static void giveLanes(QList<DriveBlock> &blocks, qsizetype begin, qsizetype end)
{
    QList<int> ends;
    for (qsizetype i = begin; i < end; ++i) {
        DriveBlock &block = blocks[i];
        const auto free =
            std::find_if(ends.begin(), ends.end(), [&](int until) { return until <= block.from; });
        block.lane = int(free - ends.begin());
        if (free == ends.end())
            ends.append(block.to);
        else
            *free = block.to;
    }
    for (qsizetype i = begin; i < end; ++i)
        blocks[i].lanes = int(ends.size());
}

QList<DriveBlock> layOutDrives(const QList<domain::TestDrive> &drives, const QDate &first, int days)
{
    QList<DriveBlock> blocks = placed(drives, first, days);
    qsizetype begin = 0;
    int until = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const DriveBlock &block = blocks.at(i);
        if (i > begin && (block.day != blocks.at(begin).day || block.from >= until)) {
            giveLanes(blocks, begin, i);
            begin = i;
            until = 0;
        }
        until = qMax(until, block.to);
    }
    giveLanes(blocks, begin, blocks.size());
    return blocks;
}

HourSpan hoursFor(const QList<DriveBlock> &blocks)
{
    HourSpan span;
    for (const DriveBlock &block : blocks) {
        span.from = qMin(span.from, block.from / 60);
        span.to = qMax(span.to, (block.to + 59) / 60);
    }
    return span;
}

} // namespace forecourt::ui
