// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <deque>
#include <memory>
#include <optional>

namespace forecourt::sandbox {

/** A request as its first bytes announce it. */
struct RequestHead
{
    QByteArray method;
    QByteArray path;
    qsizetype bytes = 0;
    qsizetype bodyBytes = 0;
};

/** The head that these bytes begin with, once all of it is there. */
std::optional<RequestHead> headIn(const QByteArray &bytes);

/** A request that a client began, and how much of it was let through to the server. */
struct Arrival
{
    RequestHead head;
    qsizetype passed = 0;
};

/** Every request that a client began to send, also those that never became whole. */
class Arrivals
{
public:
    std::shared_ptr<Arrival> add(const RequestHead &head);
    void clear() { m_all.clear(); }
    QByteArray toJson() const;

private:
    std::deque<std::shared_ptr<Arrival>> m_all;
};

} // namespace forecourt::sandbox
