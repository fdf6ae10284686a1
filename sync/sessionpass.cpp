// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "cataloguepull.h"
#include "mirrorpull.h"
#include "outboxpusher.h"
#include "replacedcheck.h"
#include "sessionprivate.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "storage/smalltables.h"
#include "storage/vehicletable.h"
#include "upkeep.h"

namespace forecourt::sync {

using domain::ApiError;
using domain::ChangeState;
using domain::Result;
using Kind = ApiError::Kind;

namespace {

constexpr int catalogueDays = 7;

struct PassStep
{
    Part part;
    MirrorPull::Outcome (MirrorPull::*run)();
};
// Read side by side, since none of them has enough to ask for at each moment.
constexpr PassStep lists[] = {
    { Part::Vehicles, &MirrorPull::vehicles },
    { Part::Customers, &MirrorPull::customers },
    { Part::News, &MirrorPull::news },
};
// Compared with what the lists brought.
constexpr PassStep statistics{ Part::Statistics, &MirrorPull::statistics };

/// No coroutine: GCC 12 reads a member pointer that one calls from the wrong place.
MirrorPull::Outcome begin(const PassStep &step, MirrorPull &pull)
{
    return (pull.*step.run)();
}

ApiError cancelled()
{
    return ApiError{ .kind = Kind::Cancelled };
}

void noteError(const std::optional<ApiError> &error, std::optional<ApiError> &first,
               QStringList &errors)
{
    if (!error || (first && stopsPushing(*first)))
        return; // what stops one list stops them all
    errors.append(error->explanation());
    // Of what a key may not read the status tells, and the rest of the pass is good.
    if (!first && error->kind != Kind::Forbidden)
        first = *error;
}

} // namespace

QFuture<Result<SyncReport>> Session::Private::startPass()
{
    if (!runningPass || runningPass->isFinished())
        runningPass = toFuture(runPass());
    return *runningPass;
}

/// A pass, and all of the outbox.
QCoro::Task<Result<SyncReport>> Session::Private::syncAll()
{
    const QPointer<QObject> self(this);
    const auto result = co_await cancellable(self, startPass());
    if (!result)
        co_return cancelled();
    if (!*result || !pusher->isBusy())
        co_return *result;
    const int sentBefore = pusher->sentSoFar();
    co_await cancellable(self, pusher->ended());
    if (!self)
        co_return cancelled();
    const auto open = co_await cancellable(self, store->desk().counts());
    if (!open)
        co_return cancelled();
    SyncReport report = result->value();
    report.pushed += pusher->sentSoFar() - sentBefore;
    report.attention = attentionIn(*open);
    report.pending = waitingIn(*open);
    co_return report;
}

QCoro::Task<Result<SyncReport>> Session::Private::runPass()
{
    const QPointer<QObject> self(this);
    QElapsedTimer timer;
    timer.start();
    const auto before = transport.counters();
    const int sentBefore = pusher->sentSoFar();
    mirrorPull->start();
    beginPass();

    const auto errors = std::make_shared<QStringList>();
    std::optional<ApiError> first;
    if (hasKey) {
        auto pulling = pullAll(errors);
        const auto pulled = co_await cancellable(self, std::move(pulling));
        if (!pulled)
            co_return cancelled();
        first = *pulled;
    } else {
        first = status.lastError.value_or(ApiError{ .kind = Kind::Keychain });
        errors->append(first->explanation());
    }
    auto counting = report(*errors, timer, before, sentBefore);
    const auto result = co_await cancellable(self, std::move(counting));
    if (!result)
        co_return cancelled();
    change([&](Status &now) { now.differences = result->differences; });
    endPass(first);
    emit q->syncFinished(*result);
    co_return *result;
}

/// The first error; a step that may not be read (403) does not keep the others from going on.
QCoro::Task<std::optional<ApiError>> Session::Private::pullAll(std::shared_ptr<QStringList> errors)
{
    const QPointer<QObject> self(this);
    std::optional<ApiError> first;
    const auto facts = co_await cancellable(self, store->syncState().read());
    if (!facts)
        co_return cancelled();
    takeFacts(*facts);
    const auto pushed = co_await cancellable(self, pusher->pushAhead());
    if (!pushed)
        co_return cancelled();
    auto reading = beginLists(*errors);
    for (auto &list : reading) {
        const auto error = co_await cancellable(self, std::move(list));
        if (!error)
            co_return cancelled();
        noteError(*error, first, *errors);
    }
    if (!(first && stopsPushing(*first)) && mayRead(Part::Statistics, *errors)) {
        auto pulling = begin(statistics, *mirrorPull);
        const auto error = co_await cancellable(self, std::move(pulling));
        if (!error)
            co_return cancelled();
        noteError(*error, first, *errors);
    }
    if (first)
        co_return first;
    auto checking = replaced->checkAll();
    co_await cancellable(self, std::move(checking));
    co_return first;
}

std::vector<QCoro::Task<std::optional<ApiError>>> Session::Private::beginLists(QStringList &errors)
{
    std::vector<MirrorPull::Outcome> begun;
    for (const auto &list : lists) {
        if (mayRead(list.part, errors))
            begun.push_back(begin(list, *mirrorPull));
    }
    if (!mirrorPull->isStopped() && mayRead(Part::Catalogue, errors))
        begun.push_back(pullCatalogue());
    return begun;
}

QCoro::Task<std::optional<ApiError>> Session::Private::pullCatalogue()
{
    auto refreshing = cataloguePull->refresh(catalogueDays);
    const auto catalogue = co_await std::move(refreshing);
    if (catalogue)
        co_return std::nullopt;
    co_return catalogue.error();
}

bool Session::Private::mayRead(Part part, QStringList &errors) const
{
    if (permissions.isWorthAsking(part, QDateTime::currentDateTimeUtc()))
        return true;
    errors.append(ApiError{ .kind = Kind::Forbidden }.explanation());
    return false;
}

QCoro::Task<SyncReport> Session::Private::report(QStringList errors, QElapsedTimer timer,
                                                 network::Transport::Counters before,
                                                 int sentBefore)
{
    const QPointer<QObject> self(this);
    SyncReport result;
    const auto customers = co_await cancellable(self, store->customers().count());
    if (!customers)
        co_return result;
    const auto vehicles = co_await cancellable(self, store->vehicles().count());
    if (!vehicles)
        co_return result;
    const auto open = co_await cancellable(self, store->desk().counts());
    if (!open)
        co_return result;
    auto comparing = differences();
    const auto different = co_await cancellable(self, std::move(comparing));
    if (!different)
        co_return result;
    result.differences = *different;
    const auto after = transport.counters();
    result.customers = *customers;
    result.vehicles = *vehicles;
    result.requests = after.requests - before.requests;
    result.retries = after.retries - before.retries;
    result.refused = after.refused - before.refused;
    result.pushed = pusher->sentSoFar() - sentBefore;
    result.attention = attentionIn(*open);
    result.pending = waitingIn(*open);
    result.seconds = double(timer.elapsed()) / 1000;
    result.errors = std::move(errors);
    co_return result;
}

void Session::Private::endPass(const std::optional<ApiError> &error)
{
    const auto hold = transport.hold();
    const bool stopped = hold == network::Hold::Outage || hold == network::Hold::Key;
    const bool again = std::exchange(passAgain, false) && !error;
    passWanted = error
        && (stopped || error->kind == Kind::Offline
            || (isLinkFailure(*error) && error->kind != Kind::Insecure));
    change([&](Status &now) {
        now.syncing = false;
        now.part.clear();
        now.done = now.total = 0;
        now.timeLeft.reset();
        if (!error)
            now.lastSync = now.lastLook = QDateTime::currentDateTimeUtc();
    });
    if (!error)
        store->syncState().put(lastSyncKey(), status.lastSync);
    countOutbox(); // another process may have sent something
    upkeep->passEnded(!error, QDateTime::currentDateTimeUtc());
    noteOutcome(error);
    // What interrupted this pass was over before it came to its end.
    if (passWanted && !stopped && !transport.isOffline() && !closing) {
        resume();
        ++outages;
    }
    if (again && !closing) {
        passWanted = true;
        resumeTimer.start(0);
    }
}

} // namespace forecourt::sync
