// SPDX-License-Identifier: GPL-3.0-or-later
#include "undostack.h"

#include "await.h"
#include "storage/customertable.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace forecourt::sync {

using domain::ApiError;
using domain::Result;
using domain::Undone;
using storage::Step;

namespace {

ApiError gone()
{
    return ApiError{ .kind = ApiError::Kind::Cancelled };
}

} // namespace

UndoStack::UndoStack(storage::Store &store)
    : m_store(store)
{
}

QString UndoStack::titleOf(const Steps &steps)
{
    return steps.isEmpty() ? QString() : steps.last().title;
}

void UndoStack::add(const Step &step)
{
    if (step.id.isEmpty())
        return;
    m_done.append(step);
    m_undone.clear();
    emit changed();
}

QCoro::Task<Result<Undone>> UndoStack::reverse(Steps &from, Steps &to)
{
    const QPointer<QObject> self(this);
    if (from.isEmpty())
        co_return ApiError::notPossible(QCoreApplication::translate("Sync", "Nothing to undo."));
    // Taken at once, so that a second wish meanwhile means the step before it.
    const Step step = from.takeLast();
    const auto customers = co_await cancellable(self, m_store.desk().customersOf(step.id));
    if (!customers)
        co_return gone();
    const auto server = co_await cancellable(self, m_store.customers().serverValues(*customers));
    if (!server)
        co_return gone();
    const auto reversed = co_await cancellable(self, m_store.desk().undo(step.id, *server));
    if (!reversed)
        co_return gone();
    move(step, *reversed, from, to);
    co_return *reversed;
}

void UndoStack::move(const Step &step, const Result<Undone> &reversed, Steps &from, Steps &to)
{
    if (reversed && !reversed->step.isEmpty())
        to.append({ reversed->step, step.title });
    else if (!reversed && reversed.error().kind == ApiError::Kind::NotPossible)
        from.prepend(step);
    else if (!reversed)
        from.append(step);
    emit changed();
}

} // namespace forecourt::sync
