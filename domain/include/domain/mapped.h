// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/whenanswered.h"

#include <QPromise>

#include <memory>
#include <type_traits>

namespace forecourt::domain {

template <typename T> struct Unwrapped
{
    using Type = T;
};
template <typename T> struct Unwrapped<QFuture<T>>
{
    using Type = T;
};

/// The future of what `map` makes of a future's value on the thread of `context`, or of the
/// future that it makes. In place of QFuture::then(), whose continuation of Qt 6.4 may run twice
/// when the value comes from another thread while it is attached. Cancelled where `future` is,
/// or where `context` goes first.
template <typename T, typename Map> auto mapped(const QFuture<T> &future, QObject *context, Map map)
{
    using Made = std::invoke_result_t<Map, const T &>;
    using Value = typename Unwrapped<Made>::Type;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const auto answer = [promise](const Value &value) {
        promise->addResult(value);
        promise->finish();
    };
    whenAnswered(future, context, [context, answer, map = std::move(map)](const T &value) mutable {
        if constexpr (std::is_same_v<Made, Value>)
            answer(map(value));
        else
            whenAnswered(map(value), context, answer);
    });
    return promise->future();
}

} // namespace forecourt::domain
