// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedulesettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

namespace {

constexpr auto lookKey = "sync/intervalMinutes"_L1;
constexpr auto passKey = "sync/passMinutes"_L1;
constexpr auto notesKey = "sync/notes"_L1;

std::chrono::minutes minutesAt(const QSettings &settings, QLatin1StringView key,
                               std::chrono::minutes usual)
{
    bool isNumber = false;
    const int minutes = settings.value(key).toInt(&isNumber);
    return isNumber && minutes >= 0 ? std::chrono::minutes(minutes) : usual;
}

} // namespace

domain::SyncSchedule loadSchedule(const QSettings &settings)
{
    const domain::SyncSchedule usual;
    return { .look = minutesAt(settings, lookKey, usual.look),
             .pass = minutesAt(settings, passKey, usual.pass),
             .fetchNotes = settings.value(notesKey, usual.fetchNotes).toBool() };
}

void saveSchedule(QSettings &settings, const domain::SyncSchedule &schedule)
{
    settings.setValue(lookKey, int(schedule.look.count()));
    settings.setValue(passKey, int(schedule.pass.count()));
    settings.setValue(notesKey, schedule.fetchNotes);
}

} // namespace forecourt::ui
