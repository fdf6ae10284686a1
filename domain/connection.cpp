// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr qsizetype LongestKey = 2000;

constexpr struct
{
    Environment environment;
    const char *key;
} EnvironmentKeys[] = {
    { Environment::Live, "live" },
    { Environment::Test, "test" },
    { Environment::Demo, "demo" },
};

// Only an address written in full: "127.1" and "0x7f000001" are read differently by different
// programs, and a name such as "127.0.0.1.example.com" may lead anywhere.
bool isLoopbackIPv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || parts.front() != "127"_L1)
        return false;
    return std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        const bool digits = !part.isEmpty() && part.size() <= 3
            && std::all_of(part.cbegin(), part.cend(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && part.toInt() <= 255 && (part.size() == 1 || part.front() != u'0');
    });
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackIPv4(host);
}

} // namespace

QString toKey(Environment environment)
{
    for (const auto &entry : EnvironmentKeys) {
        if (entry.environment == environment)
            return QString::fromLatin1(entry.key);
    }
    return {};
}

std::optional<Environment> environmentFromKey(QStringView key)
{
    for (const auto &entry : EnvironmentKeys) {
        if (key == QLatin1StringView(entry.key))
            return entry.environment;
    }
    return {};
}

std::optional<Environment> environmentOfKey(QStringView key)
{
    if (key.startsWith(u"sk_live_"))
        return Environment::Live;
    if (key.startsWith(u"sk_test_"))
        return Environment::Test;
    return {};
}

bool isUsableKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= LongestKey
        && std::all_of(key.cbegin(), key.cend(),
                       [](QChar c) { return c.unicode() >= 0x21 && c.unicode() <= 0x7e; });
}

QUrl defaultBaseUrl()
{
    return QUrl(u"https://api.carstrel.com"_s);
}

bool isAllowedBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

} // namespace forecourt::domain
