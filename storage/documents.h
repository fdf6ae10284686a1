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

template <typename T>
void writeDocument(Sql &sql, const QString &name, const T &value, const QDateTime &at)
{
    sql.run(QStringLiteral("INSERT OR REPLACE INTO document(name, at, value) VALUES(?, ?, ?)"),
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
