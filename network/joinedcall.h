// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/transport.h"
#include "oneshot.h"

#include <functional>
#include <vector>

namespace forecourt::network {

/// One request and everybody who waits for its answer. Equal reads share one; what one of them
/// does, such as going away, does not concern the others.
struct JoinedCall
{
    struct Waiter
    {
        Priority priority;
        bool waitsOut;
        const void *asker;
        OneShot<domain::Result<Reply>> answer;
    };

    Request request;
    QUrl url;
    std::vector<Waiter> waiters;
    qint64 place = 0; ///< in the queue; 0 while it has none
    bool isSent = false; ///< and not answered yet
    bool isClosed = false; ///< to further waiters

    /// The highest of those who wait.
    Priority priority() const;
    bool waitsOut() const; ///< one of them waits out an outage
    void answer(const domain::Result<Reply> &result);
};

/// All that waits or runs.
class JoinedCalls
{
public:
    using Call = std::shared_ptr<JoinedCall>;
    using Choice = std::function<bool(const JoinedCall::Waiter &)>;

    /// An equal read that was not sent before a write; nothing where there is none.
    Call equalTo(const Request &request, const QUrl &url) const;
    Call add(const Request &request, const QUrl &url);
    void remove(const Call &call) { std::erase(m_calls, call); }
    /// What was read before a write does not answer who asks after it.
    void closeSent();
    void closeAll();
    /// Tells those waiters of calls that are not on their way; gives the calls that they left.
    std::vector<Call> release(const Choice &whom, const domain::ApiError &error);
    bool anyUnsent(const Choice &which) const;

private:
    std::vector<Call> m_calls;
};

} // namespace forecourt::network
