// SPDX-License-Identifier: GPL-3.0-or-later
#include "joinedcall.h"

#include <algorithm>

namespace forecourt::network {

namespace {

/// Two of them may be one. A read that counts as a view is none: it has an effect.
bool isRead(const Request &request)
{
    return request.method == "GET" && request.repeat == Repeat::Get && !request.asItCame;
}

} // namespace

Priority JoinedCall::priority() const
{
    Priority highest = Priority::Background;
    for (const Waiter &waiter : waiters)
        highest = std::max(highest, waiter.priority);
    return highest;
}

bool JoinedCall::waitsOut() const
{
    return std::any_of(waiters.begin(), waiters.end(),
                       [](const Waiter &waiter) { return waiter.waitsOut; });
}

void JoinedCall::answer(const domain::Result<Reply> &result)
{
    for (Waiter &waiter : std::exchange(waiters, {}))
        waiter.answer.set(result);
}

JoinedCalls::Call JoinedCalls::equalTo(const Request &request, const QUrl &url) const
{
    if (!isRead(request))
        return nullptr;
    const auto found = std::find_if(m_calls.begin(), m_calls.end(), [&](const Call &call) {
        return !call->isClosed && isRead(call->request) && call->url == url
            && call->request.bearer == request.bearer
            && call->request.rowsApart == request.rowsApart;
    });
    return found == m_calls.end() ? nullptr : *found;
}

JoinedCalls::Call JoinedCalls::add(const Request &request, const QUrl &url)
{
    m_calls.push_back(std::make_shared<JoinedCall>(JoinedCall{ request, url }));
    return m_calls.back();
}

void JoinedCalls::closeSent()
{
    for (const Call &call : m_calls)
        call->isClosed = call->isClosed || call->isSent;
}

void JoinedCalls::closeAll()
{
    for (const Call &call : m_calls)
        call->isClosed = true;
}

std::vector<JoinedCalls::Call> JoinedCalls::release(const Choice &whom,
                                                    const domain::ApiError &error)
{
    std::vector<Call> left;
    for (const Call &call : m_calls) {
        if (call->isSent)
            continue;
        const auto released = std::erase_if(call->waiters, [&](JoinedCall::Waiter &waiter) {
            if (!whom(waiter))
                return false;
            waiter.answer.set(error);
            return true;
        });
        if (released == 0)
            continue;
        call->isClosed = call->waiters.empty(); // it ends, and answers nobody
        left.push_back(call);
    }
    return left;
}

bool JoinedCalls::anyUnsent(const Choice &which) const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [&which](const Call &call) {
        return !call->isSent && std::any_of(call->waiters.begin(), call->waiters.end(), which);
    });
}

} // namespace forecourt::network
