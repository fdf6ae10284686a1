// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace forecourt::domain {

/// Live and test keys never share a database; the demo dealership is neither.
enum class Environment { Live, Test, Demo };
QString toKey(Environment environment);
std::optional<Environment> environmentFromKey(QStringView key);

/// A named CarStrel account. Holds no key: that is in the keychain under `id`.
struct Connection
{
    ConnectionId id;
    QString name;
    Environment environment = Environment::Test;
    QUrl baseUrl;
    QString currency = QStringLiteral("KES"); ///< ISO 4217; the API names none
    QString mileageUnit = QStringLiteral("km");
    QString place; ///< shown under the name
    QStringList limits; ///< ids of ratePresets that the contract names; the rest is learned
    QDateTime keyStoredAt; ///< invalid: no key was ever stored
    bool keyInMemoryOnly = false;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// `sk_live_…` and `sk_test_…`; nothing for any other prefix.
std::optional<Environment> environmentOfKey(QStringView key);
/// Only characters that may stand in a header: 0x21 to 0x7E, at most 2,000.
bool isUsableKey(QStringView key);
QUrl defaultBaseUrl();
/// https anywhere, http on loopback only.
bool isAllowedBaseUrl(const QUrl &url);

} // namespace forecourt::domain
