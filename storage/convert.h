// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/money.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <optional>

// Values of the domain as a column keeps them. What is not known is NULL.
namespace forecourt::storage {

inline QVariant nullable(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <typename T> QVariant nullable(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

inline QVariant nullable(const std::optional<bool> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

inline QVariant nullable(const std::optional<domain::Amount> &amount)
{
    return amount ? QVariant(amount->hundredths) : QVariant();
}

inline QVariant nullable(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

inline QVariant nullable(const std::optional<QDateTime> &time)
{
    return time ? nullable(*time) : QVariant();
}

inline QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

inline std::optional<QDateTime> maybeTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(timeOf(value));
}

inline std::optional<int> maybeInt(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

inline std::optional<bool> maybeBool(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt() != 0);
}

inline std::optional<domain::Amount> maybeAmount(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(domain::Amount{ value.toLongLong() });
}

inline std::optional<QString> maybeText(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

QString textOf(const QJsonObject &object);
QJsonObject objectOf(const QString &text);
/// Any JSON value as text; null is an empty text.
QString textOf(const QJsonValue &value);
QJsonValue valueOf(const QString &text);
QVariant nullable(const std::optional<QStringList> &list);
std::optional<QStringList> maybeList(const QVariant &value);
/// Stable across runs and machines; never 0.
qint64 hashOf(const QByteArray &bytes);

} // namespace forecourt::storage
