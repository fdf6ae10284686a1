// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace forecourt::sync {

/// Held by the one process that pushes a connection's outbox: a window and `forecourt sync` may
/// run on one data directory at the same time.
class PushLease
{
public:
    explicit PushLease(const QString &directory);
    /// Takes it where it is free; true while it is held.
    bool take();
    void release();

private:
    QLockFile m_lock;
};

} // namespace forecourt::sync
