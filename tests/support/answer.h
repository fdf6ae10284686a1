// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

namespace forecourt::test {

/// Waits for a future while the event loop runs. Fails the test that never gets an answer by
/// giving back a default value.
template <typename T> T answerOf(const QFuture<T> &future, int milliseconds = 30'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds)) {
        qCritical("no answer within %d ms", milliseconds);
        std::abort();
    }
    if (future.isCanceled() || future.resultCount() == 0) {
        qCritical("the future was cancelled");
        std::abort();
    }
    return future.result();
}

} // namespace forecourt::test
