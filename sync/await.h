// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/cancellable.h"

#include <QCoroTask>
#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

#include <memory>
#include <optional>

namespace forecourt::sync {

using network::cancellable;

/// Resumes when the future has finished, also where it was cancelled; QCoro's own awaiter reads
/// the result at once, which a cancelled future does not have.
class Finished
{
public:
    explicit Finished(QFuture<void> future)
        : m_future(std::move(future))
    {
    }
    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        auto *watcher = new QFutureWatcher<void>;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, waiting] {
            watcher->deleteLater();
            waiting.resume();
        });
        watcher->setFuture(m_future);
    }
    void await_resume() const { }

private:
    QFuture<void> m_future;
};

/// As network::cancellable, for what storage answers: gives nothing once `owner` is gone.
template <typename T>
QCoro::Task<std::optional<T>> cancellable(QPointer<QObject> owner, QFuture<T> future)
{
    co_await Finished(QFuture<void>(future));
    if (!owner || future.isCanceled() || future.resultCount() == 0)
        co_return std::nullopt;
    co_return std::optional<T>(future.result());
}

/// A task as the QFuture that the ui knows. It always finishes.
template <typename T> QFuture<T> toFuture(QCoro::Task<T> task)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    auto future = promise->future();
    [](QCoro::Task<T> running, std::shared_ptr<QPromise<T>> answer) -> QCoro::Task<void> {
        T value = co_await std::move(running);
        answer->addResult(std::move(value));
        answer->finish();
    }(std::move(task), promise);
    return future;
}

template <typename T> QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace forecourt::sync
