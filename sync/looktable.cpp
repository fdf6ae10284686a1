// SPDX-License-Identifier: GPL-3.0-or-later
#include "looktable.h"

#include "listpass.h"

namespace forecourt::sync {

namespace {

constexpr int statisticsRequests = 2;
constexpr int newsRequests = 1;

bool isDue(std::chrono::minutes interval, const QDateTime &last, const QDateTime &now)
{
    if (interval.count() <= 0)
        return false;
    return !last.isValid() || last > now || last.addSecs(interval.count() * 60) <= now;
}

double timesAnHour(std::chrono::minutes interval)
{
    return interval.count() > 0 ? 60.0 / double(interval.count()) : 0;
}

double passesAnHour(const domain::SyncSchedule &schedule)
{
    return schedule.look.count() > 0 ? timesAnHour(schedule.pass) : 0;
}

/// Every order of the customers as far as it is read, and every vehicle.
int requestsOfABusyLook(int customers, int vehicles)
{
    const bool all = isReadWhole(customers, wholeCustomerPages);
    return statisticsRequests + ListPass::requestsFor(vehicles)
        + (all ? ListPass::requestsFor(customers) : int(std::size(lookRows)) * lookPagesAtMost);
}

} // namespace

int pagesOf(int rows)
{
    return qMax(1, (rows + rowsPerPage - 1) / rowsPerPage);
}

bool isReadWhole(int rows, int pagesAtMost)
{
    return pagesOf(rows) <= pagesAtMost;
}

bool hasChanged(Watch watch, const std::optional<domain::CustomerStats> &before,
                const std::optional<domain::CustomerStats> &now)
{
    if (watch == Watch::Always || !before || !now)
        return true;
    if (watch == Watch::Sales)
        return before->totalRevenue != now->totalRevenue
            || before->totalTransactions != now->totalTransactions;
    return before->averageLeadScore != now->averageLeadScore
        || before->vipCustomers != now->vipCustomers
        || before->segmentBreakdown != now->segmentBreakdown;
}

Due dueAt(const domain::SyncSchedule &schedule, const QDateTime &lastPass,
          const QDateTime &lastLook, const QDateTime &now)
{
    if (schedule.look.count() <= 0)
        return Due::Nothing;
    if (isDue(schedule.pass, lastPass, now))
        return Due::Pass;
    const auto last = lastLook.isValid() && lastLook > lastPass ? lastLook : lastPass;
    return isDue(schedule.look, last, now) ? Due::Look : Due::Nothing;
}

int requestsOfAPass(int customers, int vehicles)
{
    return ListPass::requestsFor(customers) + ListPass::requestsFor(vehicles) + statisticsRequests
        + newsRequests;
}

int requestsOfALook(int customers, int vehicles)
{
    const bool allCustomers = isReadWhole(customers, wholeCustomerPages);
    const bool allVehicles = isReadWhole(vehicles, wholeVehiclePages);
    return statisticsRequests
        + (allCustomers ? ListPass::requestsFor(customers) : int(std::size(lookRows)))
        + (allVehicles ? ListPass::requestsFor(vehicles) : 1);
}

double requestsAnHour(const domain::SyncSchedule &schedule, int customers, int vehicles)
{
    return timesAnHour(schedule.look) * requestsOfALook(customers, vehicles)
        + passesAnHour(schedule) * requestsOfAPass(customers, vehicles);
}

double requestsOfABusyHour(const domain::SyncSchedule &schedule, int customers, int vehicles)
{
    const double looks = timesAnHour(schedule.look);
    const int pass = requestsOfAPass(customers, vehicles);
    const double early =
        pass <= cheapPass ? looks : std::min(looks, timesAnHour(betweenEarlyPasses));
    return looks * requestsOfABusyLook(customers, vehicles)
        + std::max(early, passesAnHour(schedule)) * pass;
}

} // namespace forecourt::sync
