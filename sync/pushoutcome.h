// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

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

/// When a failed change may be tried again: 5 s, doubled each time, at most 10 min, ± a third.
QDateTime nextTry(int attempts, const domain::ApiError &error);
/// The state that an error leaves a change in.
domain::ChangeState stateAfter(const domain::ApiError &error);
/// Whether the error concerns every request, not only this one.
bool stopsPushing(const domain::ApiError &error);

} // namespace forecourt::sync
