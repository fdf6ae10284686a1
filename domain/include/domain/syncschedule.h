// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace forecourt::domain {

/// How fresh a person wants the mirror; zero switches a part off.
struct SyncSchedule
{
    /// The cheap questions: statistics, and what was changed or added last.
    std::chrono::minutes look{ 15 };
    /// Everything again.
    std::chrono::minutes pass{ 24 * 60 };
    /// Fetch notes, which lists do not carry, in the background.
    bool fetchNotes = true;

    friend bool operator==(const SyncSchedule &, const SyncSchedule &) = default;
};

/// What a schedule asks of the server.
struct ScheduleCost
{
    double requestsAnHour = 0; ///< on average, with today's numbers of customers and vehicles
    double busyAnHour = 0; ///< at most, where much changes
    double notesAnHour = 0; ///< besides, until all notes are known
    int allowedAnHour = -1; ///< by the limit known now; -1: none is known

    friend bool operator==(const ScheduleCost &, const ScheduleCost &) = default;
};

} // namespace forecourt::domain
