// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watcheddisk.h"

#include <QHash>
#include <QMutex>

namespace forecourt::proofs {

/// What a disk may hold when the power goes between two calls. What was synced is there. Of what
/// was written since, each sector may be there or not, in whatever order.
class CutDisk
{
public:
    enum class Unsynced {
        Lost,
        Kept,
        Torn, ///< by chance, sector by sector
    };

    void record(const QString &prefix);
    qint64 calls() const;
    /// Whether the call before this point was a sync.
    bool isAfterSync(qint64 point) const;
    /// Lays the files out in a folder as they would be found after the first `point` calls.
    void layOut(qint64 point, Unsynced unsynced, quint32 seed, const QString &folder) const;

private:
    mutable QMutex m_mutex;
    QList<DiskCall> m_calls;
};

} // namespace forecourt::proofs
