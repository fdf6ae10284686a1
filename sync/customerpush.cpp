// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerpush.h"

#include "await.h"
#include "domain/changereason.h"
#include "domain/pushplan.h"
#include "replacedcheck.h"
#include "storage/customertable.h"
#include "storage/desk.h"

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
using domain::ChangeReason;
using domain::ChangeState;
using domain::CustomerDraft;
using domain::CustomerPatch;
using domain::ReadBack;
using Kind = ApiError::Kind;

namespace {

/// What a read after the PATCH makes of a change.
constexpr struct
{
    ReadBack seen;
    ChangeState state;
    std::optional<ChangeReason> reason;
} verdicts[] = {
    { ReadBack::Taken, ChangeState::Done, {} },
    { ReadBack::Ignored, ChangeState::Rejected, ChangeReason::KeptByServer },
    { ReadBack::Other, ChangeState::Conflict, ChangeReason::OtherAfterSending },
};

void become(Change &change, ChangeState state, std::optional<ChangeReason> reason = {})
{
    change.state = state;
    change.reason = reason ? domain::reasonOf(*reason) : QString();
    change.serverMessage.clear();
}

void notePlan(QList<Change> &changes, const domain::PushPlan &plan)
{
    for (auto &change : changes) {
        if (plan.conflicts.contains(change.field))
            become(change, ChangeState::Conflict, ChangeReason::BothChanged);
        else
            become(change, ChangeState::Done);
    }
}

void noteReadBack(QList<Change> &changes, const CustomerDraft &before, const CustomerPatch &sent,
                  const CustomerDraft &found)
{
    const CustomerDraft wanted{ sent.notes, sent.tags, sent.preferences, sent.isVip };
    for (auto &change : changes) {
        const auto value = fieldValue(wanted, change.field);
        if (change.state != ChangeState::Done || value.isNull())
            continue;
        const auto seen = judge(change.field, fieldValue(before, change.field), value,
                                fieldValue(found, change.field));
        for (const auto &verdict : verdicts) {
            if (verdict.seen == seen)
                become(change, verdict.state, verdict.reason);
        }
    }
}

} // namespace

CustomerPush::CustomerPush(network::CarStrelClient &client, storage::Store &store,
                           ReplacedCheck &replaced, const PushLink &link)
    : m_client(client)
    , m_store(store)
    , m_replaced(replaced)
    , m_link(link)
{
}

QCoro::Task<PushOutcome> CustomerPush::push(QList<Change> changes, network::Priority priority)
{
    m_priority = priority;
    m_wasForbidden = m_link.isForbidden(Change::Kind::CustomerField);
    const QPointer<QObject> self(this);
    const domain::CustomerId id{ changes.first().recordId };
    auto sending = send(std::move(changes));
    auto outcome = co_await cancellable(self, std::move(sending));
    if (!outcome)
        co_return PushOutcome{};
    // What was fetched may lack an earlier edit of ours.
    auto checking = m_replaced.check(id);
    co_await cancellable(self, std::move(checking));
    co_return *outcome;
}

QCoro::Task<CustomerPush::Fetched> CustomerPush::fetch(domain::CustomerId id)
{
    const QPointer<QObject> self(this);
    auto answer = co_await cancellable(self, m_client.customer(id, m_priority));
    if (!answer)
        co_return std::nullopt;
    if (!*answer) {
        const domain::Result<CustomerDraft> failed = answer->error();
        co_return failed;
    }
    const auto read = answer->value();
    const auto stored =
        co_await cancellable(self, m_store.customers().putDetail(read.row, read.sentAt));
    if (!stored)
        co_return std::nullopt;
    const domain::Result<CustomerDraft> draft = CustomerDraft::of(read.row);
    co_return draft;
}

QCoro::Task<PushOutcome> CustomerPush::send(QList<Change> changes, Reach before)
{
    const QPointer<QObject> self(this);
    auto fetching = fetch(domain::CustomerId{ changes.first().recordId });
    const auto theirs = co_await cancellable(self, std::move(fetching));
    if (!theirs || !*theirs)
        co_return PushOutcome{};
    const auto &fetched = **theirs;
    if (!fetched)
        co_return co_await settleFailed(std::move(changes), fetched.error(), before);
    co_return co_await sendMerged(std::move(changes), fetched.value(), before);
}

QCoro::Task<PushOutcome> CustomerPush::sendMerged(QList<Change> changes, CustomerDraft server,
                                                  Reach before)
{
    const QPointer<QObject> self(this);
    const auto plan = planPush(server, changes);
    notePlan(changes, plan);
    if (plan.patch.isEmpty())
        co_return co_await settle(std::move(changes), PushOutcome());
    const domain::CustomerId id{ changes.first().recordId };
    const auto answer =
        co_await cancellable(self, m_client.updateCustomer(id, plan.patch, m_priority));
    if (!answer)
        co_return PushOutcome{};
    if (!*answer && answer->error().kind == Kind::Invalid && plan.patch.toJson().size() > 1)
        co_return co_await sendEachAlone(std::move(changes));
    if (!*answer) {
        const Reach reach = answer->error().sentMaybe ? Reach::Maybe : before;
        co_return co_await settleFailed(std::move(changes), answer->error(), reach);
    }
    co_return co_await verify(std::move(changes), std::move(server), plan.patch);
}

QCoro::Task<PushOutcome> CustomerPush::sendEachAlone(QList<Change> changes)
{
    const QPointer<QObject> self(this);
    PushOutcome all;
    while (!changes.isEmpty() && !all.stop) {
        QList<Change> one;
        one.append(changes.takeFirst());
        auto sending = send(std::move(one), Reach::Maybe); // they were sent together
        const auto outcome = co_await cancellable(self, std::move(sending));
        if (!outcome)
            co_return all;
        all.add(*outcome);
    }
    if (changes.isEmpty())
        co_return all;
    auto waiting = settleFailed(std::move(changes), *all.stop, Reach::Maybe);
    const auto rest = co_await cancellable(self, std::move(waiting));
    if (rest)
        all.add(*rest);
    co_return all;
}

/// The answer to PATCH is partial and proves nothing: what the server has now is asked for.
QCoro::Task<PushOutcome> CustomerPush::verify(QList<Change> changes, CustomerDraft before,
                                              CustomerPatch sent)
{
    const QPointer<QObject> self(this);
    auto fetching = fetch(domain::CustomerId{ changes.first().recordId });
    const auto seen = co_await cancellable(self, std::move(fetching));
    if (!seen || !*seen)
        co_return PushOutcome{};
    const auto &found = **seen;
    // Nobody knows; the next try fetches and merges, which is safe.
    if (!found)
        co_return co_await settleFailed(std::move(changes), found.error(), Reach::Taken);
    noteReadBack(changes, before, sent, found.value());
    co_return co_await settle(std::move(changes), PushOutcome());
}

QCoro::Task<PushOutcome> CustomerPush::settleFailed(QList<Change> changes, ApiError error,
                                                    Reach reach)
{
    PushOutcome outcome;
    const Failure failure{ error, reach, m_wasForbidden };
    for (auto &change : changes) {
        if (change.state != ChangeState::Conflict)
            noteFailure(change, outcome, failure, m_link);
    }
    co_return co_await settle(std::move(changes), outcome);
}

QCoro::Task<PushOutcome> CustomerPush::settle(QList<Change> changes, PushOutcome outcome)
{
    const QPointer<QObject> self(this);
    for (const auto &change : changes) {
        outcome.pushed += change.state == ChangeState::Done;
        outcome.attention += domain::needsAttention(change.state);
    }
    const auto settled = co_await cancellable(self, m_store.desk().settle(std::move(changes)));
    if (settled && !*settled)
        outcome.stop = settled->error();
    co_return outcome;
}

} // namespace forecourt::sync
