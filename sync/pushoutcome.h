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
    bool isForbidden = false; ///< one more that the key may not send, as was known before

    void add(const PushOutcome &other);
};

/// What is known of the link as a whole.
struct PushLink
{
    std::function<bool()> isHeld; ///< nothing goes, and whoever lets go of it starts a push
    std::function<bool(domain::Change::Kind)> isForbidden; ///< by the key's permissions
    /// Twice in a row the link went down over this record, and had been well before.
    std::function<bool(const QString &recordId)> isBroughtDownBy;
};

/// How far a change has come when a try of it failed.
enum class Reach {
    Nowhere, ///< at most the server was asked what it has
    Maybe, ///< it may have been taken
    Taken, ///< the server said so, and could not be asked what it has
};

/// A try of a change that failed.
struct Failure
{
    domain::ApiError error;
    Reach reach = Reach::Nowhere;
    /// As it was before: that the key may not send this was told when it was found out, so
    /// nobody needs to be told of one more.
    bool wasForbidden = false;
};

/// Notes on the change why a try of it failed and when it goes again, and in `outcome` what that
/// means for the rest. One that came nowhere because nothing went at all is no try.
void noteFailure(domain::Change &change, PushOutcome &outcome, const Failure &failure,
                 const PushLink &link);

/// When a failed change may be tried again: 5 s, doubled each time, at most 10 min, ± a third.
QDateTime nextTry(int attempts, const domain::ApiError &error);
/// Whether the error concerns every request, not only this one.
bool stopsPushing(const domain::ApiError &error);
/// Whether one record that the server cannot cope with may be all there is to it.
bool mayBeOfOneRecord(const domain::ApiError &error);

} // namespace forecourt::sync
