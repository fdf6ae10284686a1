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
    if (m_lock.isLocked() || m_lock.tryLock())
        return true;
    // A holder that died before it wrote its name into the file would be waited for for ever.
    qint64 holder = 0;
    QString host, program;
    if (m_lock.error() != QLockFile::LockFailedError
        || m_lock.getLockInfo(&holder, &host, &program))
        return false;
    return m_lock.removeStaleLockFile() && m_lock.tryLock();
}

void PushLease::release()
{
    m_lock.unlock();
}

} // namespace forecourt::sync
