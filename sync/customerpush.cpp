// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerpush.h"

#include "await.h"
#include "domain/merge.h"
#include "storage/customertable.h"
#include "storage/desk.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
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

CustomerPush::CustomerPush(network::CarStrelClient &client, storage::Store &store)
    : m_client(client)
    , m_store(store)
{
}

QCoro::Task<PushOutcome> CustomerPush::push(QList<Change> changes)
{
    const QPointer<QObject> self(this);
    const auto asked = QDateTime::currentDateTimeUtc();
    const domain::CustomerId id{ changes.first().recordId };
    auto fetched = co_await cancellable(self, m_client.customer(id, network::Priority::Action));
    if (!fetched)
        co_return PushOutcome{};
    if (!*fetched)
        co_return co_await settleFailed(std::move(changes), fetched->error());

    const auto theirs = fetched->value();
    const auto stored = co_await cancellable(self, m_store.customers().putDetail(theirs, asked));
    if (!stored)
        co_return PushOutcome{};
    co_return co_await sendMerged(std::move(changes), theirs);
}

QCoro::Task<PushOutcome> CustomerPush::sendMerged(QList<Change> changes, domain::Customer theirs)
{
    const QPointer<QObject> self(this);
    const auto server = domain::CustomerDraft::of(theirs);
    auto merged = server;
    for (auto &change : changes) {
        const auto now = fieldValue(server, change.field);
        const auto merge = mergeField(change.field, change.base, change.value, now);
        if (merge.conflict) {
            change.state = ChangeState::Conflict;
            change.reason = QCoreApplication::translate(
                "Sync", "Somebody else changed this meanwhile in another way.");
            continue;
        }
        setFieldValue(merged, change.field, merge.value);
        change.state = ChangeState::Done;
    }
    const auto patch = difference(server, merged);
    if (patch.isEmpty())
        co_return co_await settle(std::move(changes), PushOutcome());

    auto answer = co_await cancellable(self, m_client.updateCustomer(theirs.id, patch));
    if (!answer)
        co_return PushOutcome{};
    if (!*answer)
        co_return co_await settleFailed(std::move(changes), answer->error());

    // The answer is partial: what it leaves out is what was sent.
    auto fields = answer->value().fields;
    if (!fields.notes)
        fields.notes = patch.notes;
    if (!fields.tags)
        fields.tags = patch.tags;
    if (!fields.preferences)
        fields.preferences = patch.preferences;
    if (!fields.isVip)
        fields.isVip = patch.isVip;
    const auto stored = co_await cancellable(
        self,
        m_store.customers().putUpdated(theirs.id, fields, answer->value().customerSegment,
                                       QDateTime::currentDateTimeUtc()));
    if (!stored)
        co_return PushOutcome{};
    co_return co_await settle(std::move(changes), PushOutcome());
}

QCoro::Task<PushOutcome> CustomerPush::settleFailed(QList<Change> changes, ApiError error)
{
    PushOutcome outcome;
    if (stopsPushing(error))
        outcome.stop = error;
    for (auto &change : changes) {
        if (change.state == ChangeState::Conflict)
            continue;
        change.state = stateAfter(error);
        change.reason = error.explanation();
        change.serverMessage = error.serverMessage;
        // The link is the same for all: when it is back nobody should wait any longer.
        change.notBefore = outcome.stop ? QDateTime() : nextTry(change.attempts, error);
        if (change.state == ChangeState::Queued && change.notBefore.isValid())
            outcome.notBefore = change.notBefore;
    }
    co_return co_await settle(std::move(changes), outcome);
}

QCoro::Task<PushOutcome> CustomerPush::settle(QList<Change> changes, PushOutcome outcome)
{
    const QPointer<QObject> self(this);
    outcome.pushed = int(std::count_if(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.state == ChangeState::Done;
    }));
    const auto settled = co_await cancellable(self, m_store.desk().settle(std::move(changes)));
    if (settled && !*settled)
        outcome.stop = settled->error();
    co_return outcome;
}

} // namespace forecourt::sync
