// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawstatement.h"

#include <sqlite3.h>

namespace forecourt::storage {

RawStatement::RawStatement(Sql &sql, const QByteArray &statement)
    : m_sql(sql)
{
    if (!sql.ok())
        return;
    const int code = sqlite3_prepare_v2(sql.handle(), statement.constData(), int(statement.size()),
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        sql.fail(sqlite3_extended_errcode(sql.handle()),
                 QString::fromUtf8(sqlite3_errmsg(sql.handle())));
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::bind(int position, qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, position, value);
}

void RawStatement::bind(int position, const QByteArray &utf8)
{
    if (m_statement)
        sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()),
                          SQLITE_TRANSIENT);
}

bool RawStatement::next()
{
    if (!m_statement || !m_sql.ok())
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_sql.fail(sqlite3_extended_errcode(m_sql.handle()),
                   QString::fromUtf8(sqlite3_errmsg(m_sql.handle())));
    return false;
}

void RawStatement::rewind()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool RawStatement::isText(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_TEXT;
}

QByteArrayView RawStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column))
                 : QByteArrayView();
}

void bindAll(RawStatement &statement, const QList<QByteArray> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bind(int(i + 1), values.at(i));
}

} // namespace forecourt::storage
