// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>

struct sqlite3;

namespace forecourt::storage {

/// A database file as it lies there, before or beside the connections of the program: for
/// looking at it, checking it and copying it whole.
class FileHandle
{
public:
    enum class Access { Read, Write };
    FileHandle(const QString &file, Access access);

    bool isOpen() const { return bool(m_handle); }
    bool run(const QString &statement) const;
    /// The first value of the first row; nothing where the file could not be read so far.
    std::optional<qint64> number(const QString &statement) const;
    std::optional<QString> text(const QString &statement) const;
    /// Whether the last failure was damage, as opposed to a lock or a disk.
    bool isDamaged() const;
    QString problem() const; ///< of the last call, for the log

private:
    struct Closing
    {
        void operator()(sqlite3 *handle) const;
    };

    std::unique_ptr<sqlite3, Closing> m_handle;
    int m_opened = 0;
};

/// As a literal of SQL.
QString quoted(QString text);

} // namespace forecourt::storage
