// SPDX-License-Identifier: GPL-3.0-or-later
#include "values.h"

#include <cmath>

namespace forecourt::network {

namespace {

// Beyond this a double no longer tells neighbouring whole numbers apart.
constexpr double largestWhole = 9007199254740992.0;

std::optional<double> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (std::abs(number) > largestWhole || number != std::floor(number))
        return std::nullopt;
    return number;
}

} // namespace

QString textOf(const QJsonObject &object, Name name)
{
    return object.value(name).toString();
}

std::optional<bool> flagOf(const QJsonObject &object, Name name)
{
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> numberOf(const QJsonObject &object, Name name, int low, int high)
{
    const auto number = wholeNumber(object.value(name));
    if (!number || *number < low || *number > high)
        return std::nullopt;
    return int(*number);
}

std::optional<qint64> bigNumberOf(const QJsonObject &object, Name name)
{
    const auto number = wholeNumber(object.value(name));
    if (!number || *number < 0)
        return std::nullopt;
    return qint64(*number);
}

std::optional<domain::Amount> amountOf(const QJsonObject &object, Name name)
{
    return domain::Amount::fromJson(object.value(name));
}

std::optional<QDateTime> timeOf(const QJsonObject &object, Name name)
{
    const QJsonValue value = object.value(name);
    if (!value.isString())
        return std::nullopt;
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QUrl webAddressOf(const QJsonObject &object, Name name)
{
    const QString text = textOf(object, name);
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == Name("https") || url.scheme() == Name("http");
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

std::optional<QStringList> textsOf(const QJsonObject &object, Name name)
{
    const QJsonValue value = object.value(name);
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = value.toArray();
    texts.reserve(array.size());
    for (const QJsonValue item : array) {
        if (item.isString())
            texts.append(item.toString());
    }
    return texts;
}

} // namespace forecourt::network
