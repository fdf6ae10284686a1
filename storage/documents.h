// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "convert.h"
#include "database.h"

namespace forecourt::storage {

/// A value of the mirror that is read and written as one whole.
template <typename T> std::optional<T> readDocument(Sql &sql, const QString &name)
{
    const QVariant value =
        sql.value(QStringLiteral("SELECT value FROM document WHERE name = ?"), { name });
    if (value.isNull())
        return std::nullopt;
    return unarchived<T>(value.toByteArray());
}

/// An answer that is older than what is stored is left out; by more than any request takes, the
/// clock was set back.
template <typename T>
void writeDocument(Sql &sql, const QString &name, const T &value, const QDateTime &at)
{
    sql.run(QStringLiteral("INSERT INTO document(name, at, value) VALUES(?, ?, ?)"
                           " ON CONFLICT(name) DO UPDATE SET at = excluded.at,"
                           " value = excluded.value WHERE at IS NULL OR excluded.at >= at"
                           " OR excluded.at < at - 3 * 3600 * 1000"),
            { name, nullable(at), archived(value) });
}

inline QDateTime documentTime(Sql &sql, const QString &name)
{
    return timeOf(sql.value(QStringLiteral("SELECT at FROM document WHERE name = ?"), { name }));
}

/// What `signal` of a table's object says once a write is on disk, on the object's thread.
template <typename Object> auto telling(Object *object, void (Object::*signal)())
{
    return [object, signal](const domain::Done &) {
        QMetaObject::invokeMethod(
            object, [object, signal] { emit(object->*signal)(); }, Qt::QueuedConnection);
    };
}

} // namespace forecourt::storage
