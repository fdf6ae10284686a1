// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert.h"

namespace forecourt::storage {

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// QJsonDocument holds objects and arrays only, so a value travels in an array of one.
QString textOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact));
}

QJsonValue valueOf(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0);
}

QVariant nullable(const std::optional<QStringList> &list)
{
    if (!list)
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(*list)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> maybeList(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    list.reserve(array.size());
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

qint64 hashOf(const QByteArray &bytes)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 1099511628211ULL;
    return hash == 0 ? 1 : qint64(hash);
}

} // namespace forecourt::storage
