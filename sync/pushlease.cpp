// SPDX-License-Identifier: GPL-3.0-or-later
#include "pushlease.h"

namespace forecourt::sync {

PushLease::PushLease(const QString &directory)
    : m_lock(directory + QStringLiteral("/push.lock"))
{
    // A push may wait for a limit for long; only a holder that is gone makes the lock stale.
    m_lock.setStaleLockTime(0);
}

bool PushLease::take()
{
    return m_lock.isLocked() || m_lock.tryLock();
}

void PushLease::release()
{
    m_lock.unlock();
}

} // namespace forecourt::sync
