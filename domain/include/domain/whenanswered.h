// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <optional>

namespace forecourt::domain {

/// Calls `answer` on the thread of `context` with the future's value, or with nothing where it
/// was cancelled; never after `context` is gone, which is where QFuture::then(context, …) of Qt
/// 6.4 asserts.
template <typename T, typename Answer>
void whenEnded(const QFuture<T> &future, QObject *context, Answer answer)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, answer = std::move(answer)]() mutable {
                         watcher->deleteLater();
                         const QFuture<T> done = watcher->future();
                         std::optional<T> value;
                         if (!done.isCanceled() && done.resultCount() > 0)
                             value = done.result();
                         answer(std::move(value));
                     });
    watcher->setFuture(future);
}

/// The same for those who have nothing to do where there is no answer.
template <typename T, typename Answer>
void whenAnswered(const QFuture<T> &future, QObject *context, Answer answer)
{
    whenEnded(future, context, [answer = std::move(answer)](std::optional<T> value) mutable {
        if (value)
            answer(*std::move(value));
    });
}

} // namespace forecourt::domain
