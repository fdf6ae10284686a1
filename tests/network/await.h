// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QtTest>

#include <memory>
#include <optional>

namespace forecourt::test {

template <typename T>
QCoro::Task<void> store(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> into)
{
    T value = co_await std::move(task);
    into->emplace(std::move(value));
}

/// A task's value as it comes; nothing while it runs.
template <typename T> std::shared_ptr<std::optional<T>> started(QCoro::Task<T> task)
{
    auto value = std::make_shared<std::optional<T>>();
    store(std::move(task), value);
    return value;
}

/// Runs the event loop until the task has its value. Ends the test program where it never has.
template <typename T> T resultOf(QCoro::Task<T> task, int timeoutMs = 30'000)
{
    const auto value = started(std::move(task));
    if (!QTest::qWaitFor([&] { return value->has_value(); }, timeoutMs))
        qFatal("a task never ended");
    return std::move(**value);
}

} // namespace forecourt::test
