// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/money.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <optional>

// One field of an answer each. What is missing, null, of another type or senseless is not
// known: these never guess, and never fail a whole row for one field.
namespace forecourt::network {

using Name = QLatin1StringView;

QString textOf(const QJsonObject &object, Name name);
std::optional<bool> flagOf(const QJsonObject &object, Name name);
/// Whole numbers from `low` to `high`.
std::optional<int> numberOf(const QJsonObject &object, Name name, int low = 0, int high = INT_MAX);
std::optional<qint64> bigNumberOf(const QJsonObject &object, Name name);
std::optional<domain::Amount> amountOf(const QJsonObject &object, Name name);
/// In UTC; a time without an offset is taken as UTC.
std::optional<QDateTime> timeOf(const QJsonObject &object, Name name);
/// Only http and https.
QUrl webAddressOf(const QJsonObject &object, Name name);
/// Nothing unless it is a list; items that are no texts are left out.
std::optional<QStringList> textsOf(const QJsonObject &object, Name name);
inline QJsonObject objectOf(const QJsonObject &object, Name name)
{
    return object.value(name).toObject();
}

template <typename IdType> IdType idOf(const QJsonObject &object, Name name = Name("id"))
{
    return IdType{ textOf(object, name) };
}

template <typename IdType> domain::Named<IdType> namedOf(const QJsonObject &object, Name name)
{
    const QJsonObject nested = objectOf(object, name);
    domain::Named<IdType> named;
    named.id = idOf<IdType>(nested);
    named.name = textOf(nested, Name("name"));
    return named;
}

} // namespace forecourt::network
