// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statistics.h"
#include "domain/syncschedule.h"

#include <QDateTime>

namespace forecourt::sync {

/// When a question is asked: always, or where that part of the customers' summary changed.
enum class Watch { Always, Sales, Classes };

/// The customers that an order brings first, a page of them; more while all of them are news.
struct LookRow
{
    Watch watch;
    const char *sortBy;
};
inline constexpr LookRow lookRows[] = {
    { Watch::Always, "createdDate" }, // as many may have left as came
    { Watch::Sales, "lastPurchaseDate" },
    { Watch::Classes, "leadScore" },
};
inline constexpr int lookPagesAtMost = 5; ///< of one order

// Lists that are so short are read whole at each look: nothing then stays unseen.
inline constexpr int wholeCustomerPages = 8;
inline constexpr int wholeVehiclePages = 25;
inline constexpr int rowsPerPage = 100;

/// A pass of so few requests is made at every start, and whenever a look leaves a doubt.
inline constexpr int cheapPass = 30;
/// A costly one that only a look asked for keeps this distance from the last.
inline constexpr std::chrono::hours betweenEarlyPasses{ 1 };

int pagesOf(int rows);
bool isReadWhole(int rows, int pagesAtMost);
/// Whether the summary says that this may have changed.
bool hasChanged(Watch watch, const std::optional<domain::CustomerStats> &before,
                const std::optional<domain::CustomerStats> &now);

enum class Due { Nothing, Look, Pass };
/// What is to be done by now. Times that lie ahead are of a clock that was set back and count as
/// never; an invalid one is never.
Due dueAt(const domain::SyncSchedule &schedule, const QDateTime &lastPass,
          const QDateTime &lastLook, const QDateTime &now);

/// Requests of one complete pass and of one look at which little has changed.
int requestsOfAPass(int customers, int vehicles);
int requestsOfALook(int customers, int vehicles);
double requestsAnHour(const domain::SyncSchedule &schedule, int customers, int vehicles);
/// Where each look finds as much as it reads of, and asks for a pass as soon as it may.
double requestsOfABusyHour(const domain::SyncSchedule &schedule, int customers, int vehicles);

} // namespace forecourt::sync
