// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <QHash>

namespace forecourt::sandbox {

/** A contract of so many requests a month for each key; more than the maximum is refused. */
class MonthlyQuota
{
public:
    /** A maximum of 0 is no contract. */
    MonthlyQuota(int base, int maximum, int used);

    /** The dealership has had its contract changed. */
    void setMaximum(int maximum) { m_maximum = maximum; }

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /** Counts one request; false where the month's maximum is reached. */
    bool take(const QByteArray &key);
    Headers headers(const QByteArray &key) const;

private:
    int used(const QByteArray &key) const { return m_taken.value(key, m_before); }

    int m_base;
    int m_maximum;
    int m_before;
    QHash<QByteArray, int> m_taken;
};

} // namespace forecourt::sandbox
