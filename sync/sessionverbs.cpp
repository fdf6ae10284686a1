// SPDX-License-Identifier: GPL-3.0-or-later
#include "await.h"
#include "outboxpusher.h"
#include "replacedcheck.h"
#include "sessionprivate.h"
#include "storage/customertable.h"
#include "storage/desk.h"
#include "undostack.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace forecourt::sync {

using domain::ApiError;
using domain::Change;
using domain::Done;
using domain::Result;

namespace {

ApiError cancelled()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

QFuture<QList<Change>> changeOf(storage::Store &store, const domain::OperationId &id)
{
    return store.desk().changes(QSet<domain::OperationId>{ id });
}

Change arrived(Change change, const QString &serverId)
{
    change.state = domain::ChangeState::Done;
    change.reason.clear();
    auto body = change.value.toObject();
    body.insert(QStringLiteral("serverId"), serverId);
    body.insert(QStringLiteral("serverStatus"), QString());
    change.value = body;
    return change;
}

QString titleOf(const QList<domain::CustomerEdit> &edits)
{
    if (edits.size() == 1)
        return QCoreApplication::translate("Sync", "Change of %1").arg(edits.first().name);
    return QCoreApplication::translate("Sync", "Change of %n customers", nullptr,
                                       int(edits.size()));
}

} // namespace

QCoro::Task<Result<Done>> Session::Private::saveCustomers(QList<domain::CustomerEdit> edits,
                                                          QString title, Session::Portion portion)
{
    const QPointer<QObject> self(this);
    for (auto &edit : edits) {
        if (!edit.name.isEmpty())
            continue;
        const auto known = co_await cancellable(self, store->customers().find(edit.id));
        if (!known)
            co_return cancelled();
        if (*known)
            edit.name = (*known)->shown.customer.displayName();
    }
    if (title.isEmpty())
        title = titleOf(edits);
    const auto saved =
        co_await cancellable(self, store->desk().saveEdits(edits, title, portion.step));
    if (!saved)
        co_return cancelled();
    addPortion(title, portion, *saved);
    if (!*saved)
        co_return saved->error();
    pusher->schedule({});
    co_return Done{};
}

/// What was saved before an error stays saved, and can be taken back.
void Session::Private::addPortion(const QString &title, const Session::Portion &portion,
                                  const Result<storage::Step> &saved)
{
    const bool hasBegun = begunSteps.remove(portion.step);
    const QString step = saved && !saved->id.isEmpty() ? saved->id
        : hasBegun                                     ? portion.step
                                                       : QString();
    if (step.isEmpty())
        return;
    if (saved && !portion.isLast)
        begunSteps.insert(step);
    else
        steps->add({ step, title });
}

QCoro::Task<Result<Done>> Session::Private::performed(QFuture<Result<Done>> verb, QString title)
{
    const QPointer<QObject> self(this);
    const auto done = co_await cancellable(self, std::move(verb));
    if (!done)
        co_return cancelled();
    addSteps(title);
    if (*done)
        pusher->schedule({});
    co_return *done;
}

/// The desk tells of a step before its verb answers; what has no title cannot be taken back.
void Session::Private::addSteps(const QString &title)
{
    const auto taken = std::exchange(takenSteps, {});
    for (const auto &step : taken) {
        if (!title.isEmpty())
            steps->add({ step, title });
    }
}

QCoro::Task<Result<Done>> Session::Private::decided(domain::OperationId id,
                                                    std::function<QFuture<Result<Done>>()> verb,
                                                    QString title)
{
    const QPointer<QObject> self(this);
    const auto change = co_await cancellable(self, changeOf(*store, id));
    if (!change)
        co_return cancelled();
    const QString whose = change->isEmpty() ? QString() : change->first().recordName;
    auto performing = performed(verb(), title.arg(whose));
    const auto done = co_await cancellable(self, std::move(performing));
    co_return done ? *done : Result<Done>(cancelled());
}

QCoro::Task<Result<Done>> Session::Private::confirmArrived(domain::OperationId id, QString serverId)
{
    const QPointer<QObject> self(this);
    const auto found = co_await cancellable(self, changeOf(*store, id));
    if (!found)
        co_return cancelled();
    if (found->isEmpty() || !domain::needsAttention(found->first().state))
        co_return Done{};
    const Change change = found->first();
    const auto title = QCoreApplication::translate("Sync", "“It arrived” for %1");
    auto confirming =
        performed(store->desk().confirm(arrived(change, serverId)), title.arg(change.recordName));
    const auto confirmed = co_await cancellable(self, std::move(confirming));
    co_return confirmed ? *confirmed : Result<Done>(cancelled());
}

QCoro::Task<Result<domain::Undone>> Session::Private::undo(bool again)
{
    const QPointer<QObject> self(this);
    auto reversing = again ? steps->redo() : steps->undo();
    const auto reversed = co_await cancellable(self, std::move(reversing));
    if (!reversed)
        co_return cancelled();
    if (*reversed)
        pusher->schedule({});
    co_return *reversed;
}

QCoro::Task<Result<Done>> Session::Private::fetchCustomer(domain::CustomerId id)
{
    const QPointer<QObject> self(this);
    const auto answer = co_await cancellable(self, client.customer(id, network::Priority::Looking));
    if (!answer)
        co_return cancelled();
    noteOutcome(*answer ? std::nullopt : std::optional(answer->error()));
    if (!*answer)
        co_return answer->error();
    const auto &read = answer->value();
    const auto stored =
        co_await cancellable(self, store->customers().putDetail(read.row, read.sentAt));
    if (!stored)
        co_return cancelled();
    if (!*stored)
        co_return stored->error();
    auto checking = replaced->check(id);
    co_await cancellable(self, std::move(checking));
    co_return Done{};
}

} // namespace forecourt::sync
