// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace forecourt::domain {

/// Calls `answer` on the thread of `context` with the future's value, and never after `context`
/// is gone, which is where QFuture::then(context, …) of Qt 6.4 asserts. A future that was
/// cancelled is not answered.
template <typename T, typename Answer>
void whenAnswered(const QFuture<T> &future, QObject *context, Answer answer)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, answer = std::move(answer)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         if (!done.isCanceled() && done.resultCount() > 0)
                             answer(done.result());
                     });
    watcher->setFuture(future);
}

} // namespace forecourt::domain
