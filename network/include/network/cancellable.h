// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QPointer>

#include <optional>

namespace forecourt::network {

/// Awaits a task on behalf of `owner`. Always resumes; gives nothing once the owner is gone, and
/// then no member may be touched any more:
///
///     const auto page = co_await cancellable(this, client.customers(request));
///     if (!page) co_return;   // this is gone
///
/// Calls of this room never resume inside a call to them or inside a destructor, only from the
/// event loop: so an owner that destroys its own Transport is wholly gone when this looks.
template <typename T>
QCoro::Task<std::optional<T>> cancellable(QPointer<QObject> owner, QCoro::Task<T> task)
{
    T value = co_await std::move(task);
    if (!owner)
        co_return std::nullopt;
    co_return std::optional<T>(std::move(value));
}

} // namespace forecourt::network
