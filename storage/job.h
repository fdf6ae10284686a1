// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sql.h"

#include <QPromise>

#include <atomic>
#include <functional>
#include <optional>
#include <type_traits>

namespace forecourt::storage {

/// Work for one of a database's threads.
class Job
{
public:
    explicit Job(quintptr asker = 0)
        : m_asker(asker)
    {
    }
    virtual ~Job() = default;
    /// Inside a transaction; may run a second time after a rollback.
    virtual void run(Sql &sql) = 0;
    /// After the commit.
    virtual void deliver() = 0;
    virtual void fail(const domain::ApiError &error) = 0;
    virtual void cancel() = 0;

    quintptr asker() const { return m_asker; }
    void requestCancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    const std::atomic_bool &cancelled() const { return m_cancelled; }

private:
    const quintptr m_asker;
    std::atomic_bool m_cancelled = false;
};

/// What a reader answers when the database could not be read: the error where the type can hold
/// one, else nothing. The failure itself is told by Store::failed.
template <typename T> T failureValue(const domain::ApiError &error)
{
    if constexpr (std::is_constructible_v<T, const domain::ApiError &>)
        return T(error);
    else
        return T();
}

/// A function whose value goes into a future. `Told` is what the future holds for a value T.
/// What has to follow is given beforehand: QFuture::then() may run twice, or not at all, where it
/// meets the end of the job on another thread (Qt 6.4).
template <typename T, typename Told> class FunctionJob : public Job
{
public:
    using Function = std::function<T(Sql &)>;
    using After = std::function<void(const T &)>;
    using Then = std::function<void(const Told &)>;

    FunctionJob(Function function, After after, Then then, quintptr asker)
        : Job(asker)
        , m_function(std::move(function))
        , m_after(std::move(after))
        , m_then(std::move(then))
    {
        m_promise.start();
    }
    QFuture<Told> future() const { return m_promise.future(); }

    void run(Sql &sql) override { m_value.emplace(m_function(sql)); }
    void deliver() override
    {
        if (m_after)
            m_after(*m_value);
        answer(Told(std::move(*m_value)));
    }
    void fail(const domain::ApiError &error) override { answer(failureValue<Told>(error)); }
    void cancel() override
    {
        m_promise.future().cancel();
        m_promise.finish();
    }

private:
    void answer(const Told &told)
    {
        m_promise.addResult(told);
        m_promise.finish();
        if (m_then)
            m_then(told);
    }

    Function m_function;
    After m_after;
    Then m_then;
    QPromise<Told> m_promise;
    std::optional<T> m_value;
};

} // namespace forecourt::storage
