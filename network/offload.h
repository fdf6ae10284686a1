// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oneshot.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace forecourt::network {

/// Runs a function on the thread pool; await the answer. Nothing comes where the event loop
/// ended before the function did.
template <typename Function> auto offload(Function function)
{
    using Value = std::invoke_result_t<Function>;
    OneShot<std::optional<Value>> answer;
    QObject *loop = QAbstractEventDispatcher::instance();
    if (!loop) { // nobody could tell of the end: the thread is about to finish
        answer.set(function());
        return answer;
    }
    auto *watcher = new QFutureWatcher<Value>(loop);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [answer, watcher]() mutable {
        answer.set(watcher->result());
        watcher->deleteLater();
    });
    QObject::connect(watcher, &QObject::destroyed,
                     [answer]() mutable { answer.set(std::nullopt); });
    watcher->setFuture(QtConcurrent::run(std::move(function)));
    return answer;
}

} // namespace forecourt::network
