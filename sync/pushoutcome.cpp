// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushoutcome.h"

#include "domain/changereason.h"

#include <QRandomGenerator>

#include <algorithm>

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
using domain::ChangeState;
using Kind = ApiError::Kind;

namespace {

/// What an error means for a change that did not arrive. Whatever is not named waits for another
/// try, and stops the rest only while nothing goes at all.
struct Row
{
    Kind kind;
    ChangeState state;
    bool stops;
    bool mayBeItsOwn = false; ///< the server may fail so at this one record only
};

constexpr Row rows[] = {
    { Kind::Invalid, ChangeState::Rejected, false },
    { Kind::Forbidden, ChangeState::Rejected, false },
    { Kind::NotFound, ChangeState::Rejected, false },
    { Kind::NotPossible, ChangeState::Rejected, false },
    { Kind::Network, ChangeState::Queued, true, true },
    { Kind::Timeout, ChangeState::Queued, true, true },
    { Kind::RateLimited, ChangeState::Queued, true },
    { Kind::Quota, ChangeState::Queued, true },
    { Kind::Certificate, ChangeState::Queued, true },
    { Kind::Insecure, ChangeState::Queued, true },
    { Kind::Unauthorized, ChangeState::Queued, true },
    { Kind::Offline, ChangeState::Queued, true },
    { Kind::Cancelled, ChangeState::Queued, true },
    { Kind::Storage, ChangeState::Queued, true },
};

// As long a pause as there is.
constexpr int manyAttempts = 7;

const Row *rowOf(const ApiError &error)
{
    const auto found = std::find_if(std::begin(rows), std::end(rows),
                                    [&](const Row &row) { return row.kind == error.kind; });
    return found == std::end(rows) ? nullptr : found;
}

bool isMadeOnce(const Change &change)
{
    return change.kind != Change::Kind::CustomerField;
}

/// One more that the key may not send.
bool isKnown(const Failure &failure)
{
    return failure.error.kind == Kind::Forbidden && failure.wasForbidden;
}

ChangeState stateAfter(const Change &change, const Failure &failure)
{
    if (isMadeOnce(change) && failure.reach != Reach::Nowhere)
        return ChangeState::Unknown;
    // An edit that was taken is found there when it is fetched and merged again.
    const bool waits = failure.reach == Reach::Taken || isKnown(failure);
    const Row *row = waits ? nullptr : rowOf(failure.error);
    return row ? row->state : ChangeState::Queued;
}

} // namespace

bool stopsPushing(const ApiError &error)
{
    const Row *row = rowOf(error);
    return row && row->stops;
}

bool mayBeOfOneRecord(const ApiError &error)
{
    const Row *row = rowOf(error);
    return !row || row->mayBeItsOwn;
}

void noteFailure(Change &change, PushOutcome &outcome, const Failure &failure, const PushLink &link)
{
    const ApiError &error = failure.error;
    const bool stops = rowOf(error) ? stopsPushing(error) : link.isHeld();
    if (stops)
        outcome.stop = error;
    outcome.isForbidden |= isKnown(failure);
    change.state = stateAfter(change, failure);
    change.reason = error.kind == Kind::Cancelled ? QString() : domain::reasonOf(error);
    change.serverMessage = error.serverMessage;
    change.notBefore = {};
    if (change.state != ChangeState::Queued)
        return;
    const bool isItsOwn = mayBeOfOneRecord(error) && link.isBroughtDownBy(change.recordId);
    if (stops && !isItsOwn) { // the link is the same for all: when it is back nobody should wait
        change.attempts -= failure.reach == Reach::Nowhere;
        return;
    }
    PushOutcome waits;
    change.notBefore = nextTry(isKnown(failure) ? manyAttempts : change.attempts, error);
    waits.notBefore = change.notBefore;
    outcome.add(waits);
}

void PushOutcome::add(const PushOutcome &other)
{
    pushed += other.pushed;
    attention += other.attention;
    isForbidden |= other.isForbidden;
    if (other.stop)
        stop = other.stop;
    if (other.notBefore.isValid())
        notBefore = notBefore.isValid() ? qMin(notBefore, other.notBefore) : other.notBefore;
}

QDateTime nextTry(int attempts, const ApiError &error)
{
    using namespace std::chrono;
    const auto pause = qMin(seconds(5) * (1 << qMin(attempts, 7)), seconds(600));
    const auto spread = 2.0 / 3 + QRandomGenerator::global()->generateDouble() * 2 / 3;
    auto wait = duration_cast<milliseconds>(pause * spread);
    if (error.retryAfter)
        wait = qMax(wait, *error.retryAfter);
    return QDateTime::currentDateTimeUtc().addMSecs(wait.count());
}

} // namespace forecourt::sync
