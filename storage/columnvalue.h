// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace forecourt::storage {

/// A value just as a statement takes it, texts in UTF-8; nothing is NULL. Made ahead on any
/// thread, where a QVariant would leave the work to the writer's.
using ColumnValue = std::variant<std::monostate, qint64, QByteArray>;

inline ColumnValue columnValue(const QString &text)
{
    return text.isEmpty() ? ColumnValue() : ColumnValue(text.toUtf8());
}

inline ColumnValue columnValue(const std::optional<int> &number)
{
    return number ? ColumnValue(qint64(*number)) : ColumnValue();
}

inline ColumnValue columnValue(const std::optional<qint64> &number)
{
    return number ? ColumnValue(*number) : ColumnValue();
}

inline ColumnValue columnValue(const std::optional<bool> &flag)
{
    return flag ? ColumnValue(qint64(*flag)) : ColumnValue();
}

inline ColumnValue columnValue(const std::optional<domain::Amount> &amount)
{
    return amount ? ColumnValue(amount->hundredths) : ColumnValue();
}

inline ColumnValue columnValue(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? ColumnValue(time->toMSecsSinceEpoch()) : ColumnValue();
}

} // namespace forecourt::storage
