// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace forecourt::proofs {

/// One call that SQLite made to the disk for a watched file.
struct DiskCall
{
    enum class Kind { Write, Truncate, Sync, Create, Delete };
    Kind kind = Kind::Write;
    QString file; ///< its whole name
    qint64 offset = 0; ///< of a write; the new size of a truncation
    QByteArray bytes;
};

/// What a call that is made to fail answers.
enum class Failure {
    None,
    Error, ///< SQLITE_IOERR of its kind
    Full, ///< SQLITE_FULL
    Short, ///< half of a write is made, then it fails
};

/// SQLite's disk with somebody at it: the default VFS of the process wraps the system's own from
/// the first use on. Every call on the files that are watched is told before it is made.
class WatchedDisk
{
public:
    using Watcher = std::function<Failure(const DiskCall &)>;
    /// Files whose name begins with `prefix`. May be called from any thread of SQLite, one call
    /// at a time.
    static void watch(const QString &prefix, Watcher watcher);
    static void ignore();
};

} // namespace forecourt::proofs
