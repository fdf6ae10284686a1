// SPDX-License-Identifier: GPL-3.0-or-later
#include "filehandle.h"

#include <QFile>

#include <sqlite3.h>

namespace forecourt::storage {

namespace {

constexpr int BusyTimeout = 10'000; // ms

struct Finalizing
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalizing>;

/// The statement at its first row, if it has one.
Statement firstRow(sqlite3 *handle, const QString &statement)
{
    sqlite3_stmt *prepared = nullptr;
    if (!handle
        || sqlite3_prepare_v2(handle, statement.toUtf8().constData(), -1, &prepared, nullptr)
            != SQLITE_OK)
        return {};
    Statement row(prepared);
    if (sqlite3_step(prepared) != SQLITE_ROW)
        row.reset();
    return row;
}

} // namespace

void FileHandle::Closing::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

FileHandle::FileHandle(const QString &file, Access access)
{
    const int flags = access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    sqlite3 *raw = nullptr;
    m_opened = sqlite3_open_v2(file.toUtf8().constData(), &raw, flags, nullptr);
    m_handle.reset(raw);
    if (m_opened != SQLITE_OK)
        m_handle.reset();
    else
        sqlite3_busy_timeout(raw, BusyTimeout);
}

bool FileHandle::run(const QString &statement) const
{
    return m_handle
        && sqlite3_exec(m_handle.get(), statement.toUtf8().constData(), nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

std::optional<qint64> FileHandle::number(const QString &statement) const
{
    const Statement row = firstRow(m_handle.get(), statement);
    return row ? std::optional(sqlite3_column_int64(row.get(), 0)) : std::nullopt;
}

std::optional<QString> FileHandle::text(const QString &statement) const
{
    const Statement row = firstRow(m_handle.get(), statement);
    if (!row)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), 0)));
}

bool FileHandle::isDamaged() const
{
    const int code = (m_handle ? sqlite3_errcode(m_handle.get()) : m_opened) & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

QString FileHandle::problem() const
{
    return QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(m_opened));
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace forecourt::storage
