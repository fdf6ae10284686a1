// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customer.h"
#include "ids.h"

namespace forecourt::sandbox {

/** Computes the customer of an index anew each time he is asked for; keeps none. */
class CustomerFactory
{
public:
    /** The youngest of `count` customers came just before `today` (seconds since 1970). */
    CustomerFactory(quint64 seed, quint32 count, qint64 today);

    quint32 count() const { return m_count; }
    /** Rises with the index. */
    qint64 created(quint32 index) const;
    CustomerNumbers numbers(quint32 index) const;
    Customer customer(quint32 index) const;
    /** "First Last" and the e-mail, for searching. */
    void names(quint32 index, Customer &into) const;
    /** Who an e-mail of the demo belongs to; -1 for others'. */
    qint64 indexOfEmail(QByteArrayView email) const;

private:
    quint64 m_seed;
    quint32 m_count;
    qint64 m_today;
    Ids m_ids;
};

} // namespace forecourt::sandbox
