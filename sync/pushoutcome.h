// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <functional>

namespace forecourt::sync {

/// What became of a batch of changes, for the report and for the next try.
struct PushOutcome
{
    int pushed = 0;
    int attention = 0; ///< of those that were tried
    /// Why the rest waits: the link is down or the key refused, so that trying on is useless.
    std::optional<domain::ApiError> stop;
    QDateTime notBefore; ///< of the earliest change that waits for another try

    void add(const PushOutcome &other);
};

/// What is known of the link as a whole.
struct PushLink
{
    std::function<bool()> isHeld; ///< nothing goes, and whoever lets go of it starts a push
};

/// How far a change has come when a try of it failed.
enum class Reach {
    Nowhere, ///< at most the server was asked what it has
    Maybe, ///< it may have been taken
    Taken, ///< the server said so, and could not be asked what it has
};

/// Notes on the change why a try of it failed and when it goes again, and in `outcome` what that
/// means for the rest. One that came nowhere because nothing went at all is no try.
void noteFailure(domain::Change &change, PushOutcome &outcome, const domain::ApiError &error,
                 Reach reach, const PushLink &link);

/// When a failed change may be tried again: 5 s, doubled each time, at most 10 min, ± a third.
QDateTime nextTry(int attempts, const domain::ApiError &error);
/// Whether the error concerns every request, not only this one.
bool stopsPushing(const domain::ApiError &error);

} // namespace forecourt::sync
