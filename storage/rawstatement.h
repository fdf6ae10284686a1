// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql.h"

#include <QByteArray>

struct sqlite3_stmt;

namespace forecourt::storage {

/// A statement on the driver's own handle, for walks over very many rows where a QVariant for
/// each value would be what takes the time. Failures go to the Sql it belongs to.
class RawStatement
{
public:
    RawStatement(Sql &sql, const QByteArray &statement);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    void bind(int position, qint64 value); ///< from 1
    void bind(int position, const QByteArray &utf8);
    bool next();
    void rewind();
    qint64 integer(int column) const;
    bool isNull(int column) const;
    bool isText(int column) const;
    /// Valid until the next step.
    QByteArrayView text(int column) const;

private:
    Sql &m_sql;
    sqlite3_stmt *m_statement = nullptr;
};

/// From the first place on.
void bindAll(RawStatement &statement, const QList<QByteArray> &values);

} // namespace forecourt::storage
