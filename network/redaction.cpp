// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "domain/secrets.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace forecourt::network {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array harmlessHeaders{
    "content-type",      "content-length",       "date",
    "retry-after",       "rate-limit-remaining", "rate-limit-total",
    "rate-limit-reset",  "x-ratelimit-limit",    "x-ratelimit-remaining",
    "x-ratelimit-reset",
};

// Of parameters: what people search for, and where some APIs want a secret.
constexpr std::array privateParts{ "search"_L1, "key"_L1,      "token"_L1,
                                   "secret"_L1, "password"_L1, "signature"_L1 };

bool isPrivate(const QString &key, const QString &value)
{
    return value.contains(u'@') || value.contains("%40"_L1) || domain::isSecretName(key)
        || std::any_of(privateParts.begin(), privateParts.end(), [&key](QLatin1StringView part) {
               return key.contains(part, Qt::CaseInsensitive);
           });
}

} // namespace

QUrl recordedUrl(const QUrl &url)
{
    QUrl recorded = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery query;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded))
        query.addQueryItem(key, isPrivate(key, value) ? u"…"_s : value);
    recorded.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    QStringList segments = recorded.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments) {
        if (isPrivate({}, segment))
            segment = u"…"_s;
    }
    recorded.setPath(segments.join(u'/'), QUrl::TolerantMode);
    return recorded;
}

QByteArray loggableHeaders(const QList<QNetworkReply::RawHeaderPair> &headers)
{
    QByteArray text;
    for (const auto &[key, value] : headers) {
        const bool harmless =
            std::any_of(harmlessHeaders.begin(), harmlessHeaders.end(), [&](const char *name) {
                return key.compare(name, Qt::CaseInsensitive) == 0;
            });
        if (harmless)
            text += ' ' + key.toLower() + '=' + value;
    }
    return text;
}

} // namespace forecourt::network
