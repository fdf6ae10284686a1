// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/completionlog.h"

#include <algorithm>

namespace forecourt::network {

using namespace std::chrono_literals;

void CompletionLog::add(Moment moment, Moment reach)
{
    m_times.push_back(m_times.empty() ? moment : std::max(moment, m_times.back()));
    while (m_times.front() + reach + 1ms < m_times.back() || size() > capacity)
        m_times.pop_front();
}

int CompletionLog::since(Moment moment) const
{
    return int(m_times.end() - std::upper_bound(m_times.begin(), m_times.end(), moment));
}

CompletionLog::Moment CompletionLog::opens(int room, Moment span, Moment now) const
{
    if (size() <= room)
        return now;
    const Moment mustHaveLeft = m_times[size_t(size() - room - 1)];
    return std::max(now, mustHaveLeft + span + 1ms);
}

} // namespace forecourt::network
