// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

namespace forecourt::storage::test {

/// A database file as somebody else would open it, beside the program.
class SqliteFile
{
public:
    explicit SqliteFile(const QString &path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK)
            sqlite3_busy_timeout(m_handle, 10'000);
    }
    ~SqliteFile() { sqlite3_close(m_handle); }
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    bool run(const char *statement)
    {
        return sqlite3_exec(m_handle, statement, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// Every row as text, its columns with a bar between; "failed: …" where it could not be read.
    QStringList rows(const char *statement)
    {
        QStringList rows;
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare_v2(m_handle, statement, -1, &prepared, nullptr) != SQLITE_OK)
            return { failure() };
        int code = sqlite3_step(prepared);
        for (; code == SQLITE_ROW; code = sqlite3_step(prepared)) {
            QStringList row;
            for (int i = 0; i < sqlite3_column_count(prepared); ++i)
                row << column(prepared, i);
            rows << row.join(u'|');
        }
        if (code != SQLITE_DONE)
            rows << failure();
        sqlite3_finalize(prepared);
        return rows;
    }
    bool isSound() { return rows("PRAGMA integrity_check") == QStringList{ QStringLiteral("ok") }; }

private:
    QString failure() const
    {
        return QStringLiteral("failed: ") + QString::fromUtf8(sqlite3_errmsg(m_handle));
    }
    static QString column(sqlite3_stmt *statement, int i)
    {
        if (sqlite3_column_type(statement, i) == SQLITE_NULL)
            return QStringLiteral("(null)");
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
    }

    sqlite3 *m_handle = nullptr;
};

} // namespace forecourt::storage::test
