// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QMetaObject>

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>

namespace forecourt::network {

/// Resumes a coroutine once: when it is called, or when whoever was to call it goes away.
class Resumption
{
public:
    explicit Resumption(std::coroutine_handle<> handle)
        : m_handle(handle)
    {
    }
    Resumption(const Resumption &) = delete;
    Resumption &operator=(const Resumption &) = delete;
    ~Resumption() { resume(); }

    void resume()
    {
        if (auto handle = std::exchange(m_handle, nullptr))
            handle.resume();
    }

private:
    std::coroutine_handle<> m_handle;
};

/// Resumes from the event loop, never on the stack of the caller. An event loop that ends first
/// discards the event, and that resumes too: no coroutine is forgotten.
inline void resumeSoon(std::coroutine_handle<> handle)
{
    auto resumption = std::make_shared<Resumption>(handle);
    if (auto *loop = QAbstractEventDispatcher::instance()) {
        QMetaObject::invokeMethod(
            loop, [resumption = std::move(resumption)] { resumption->resume(); },
            Qt::QueuedConnection);
    }
}

/// A value that one coroutine waits for and that is set once; later values are dropped. Copies
/// share it. Belongs to one thread.
template <typename T> class OneShot
{
public:
    bool isSet() const { return m_shared->value.has_value(); }

    void set(T value)
    {
        if (isSet())
            return;
        m_shared->value.emplace(std::move(value));
        if (auto waiter = std::exchange(m_shared->waiter, nullptr))
            resumeSoon(waiter);
    }

    bool await_ready() const { return isSet(); }
    void await_suspend(std::coroutine_handle<> waiter) { m_shared->waiter = waiter; }
    T await_resume() { return std::move(*m_shared->value); }

private:
    struct Shared
    {
        std::optional<T> value;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace forecourt::network
