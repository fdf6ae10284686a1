// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthlyquota.h"

namespace forecourt::sandbox {

MonthlyQuota::MonthlyQuota(int base, int maximum, int used)
    : m_base(base)
    , m_maximum(maximum)
    , m_before(used)
{
}

bool MonthlyQuota::take(const QByteArray &key)
{
    if (m_maximum > 0 && used(key) >= m_maximum)
        return false;
    m_taken.insert(key, used(key) + 1);
    return true;
}

MonthlyQuota::Headers MonthlyQuota::headers(const QByteArray &key) const
{
    if (m_maximum <= 0)
        return {};
    return { { "Monthly-Base-Request-Quota", QByteArray::number(m_base) },
             { "Monthly-Max-Request-Quota", QByteArray::number(m_maximum) },
             { "Monthly-Request-Total", QByteArray::number(used(key)) } };
}

} // namespace forecourt::sandbox
