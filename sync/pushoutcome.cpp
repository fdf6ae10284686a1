// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushoutcome.h"

#include <QRandomGenerator>

namespace forecourt::sync {

using domain::ApiError;
using domain::ChangeState;
using Kind = ApiError::Kind;

namespace {

/// What an error means for a customer's field. Whatever is not named waits for another try:
/// the next one fetches and merges anew, so that repeating is safe.
constexpr struct
{
    Kind kind;
    ChangeState state;
    bool stops;
} outcomes[] = {
    { Kind::Invalid, ChangeState::Rejected, false },
    { Kind::Forbidden, ChangeState::Rejected, false },
    { Kind::NotFound, ChangeState::Rejected, false },
    { Kind::NotPossible, ChangeState::Rejected, false },
    { Kind::Network, ChangeState::Queued, true },
    { Kind::Certificate, ChangeState::Queued, true },
    { Kind::Insecure, ChangeState::Queued, true },
    { Kind::Unauthorized, ChangeState::Queued, true },
    { Kind::Offline, ChangeState::Queued, true },
    { Kind::Cancelled, ChangeState::Queued, true },
};

} // namespace

ChangeState stateAfter(const ApiError &error)
{
    for (const auto &outcome : outcomes) {
        if (outcome.kind == error.kind)
            return outcome.state;
    }
    return ChangeState::Queued;
}

bool stopsPushing(const ApiError &error)
{
    for (const auto &outcome : outcomes) {
        if (outcome.kind == error.kind)
            return outcome.stops;
    }
    return false;
}

void PushOutcome::add(const PushOutcome &other)
{
    pushed += other.pushed;
    attention += other.attention;
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
