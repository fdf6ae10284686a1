// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ratewindow.h"

#include <deque>

namespace forecourt::network {

/// When requests ended, oldest first. Every limit is counted on it.
class CompletionLog
{
public:
    using Moment = std::chrono::milliseconds;
    /// More are not remembered, so no window can allow as many.
    static constexpr int capacity = 16'384;

    /// Never earlier than what was added before. Forgets what is older than `reach`.
    void add(Moment moment, Moment reach);
    void clear() { m_times.clear(); }

    int size() const { return int(m_times.size()); }
    /// How many ended after `moment`.
    int since(Moment moment) const;
    /// When at most `room` are left within a window of this length.
    Moment opens(int room, Moment span, Moment now) const;
    const std::deque<Moment> &times() const { return m_times; }

private:
    std::deque<Moment> m_times;
};

} // namespace forecourt::network
