// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamping.h"

#include "domain/connection.h"

#include <algorithm>

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

bool isHeaderSafe(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port()
        && a.userInfo().isEmpty();
}

} // namespace

std::optional<ApiError> objectionTo(const Request &request, const QUrl &url,
                                    const Transport::Options &options)
{
    if (!domain::isAllowedBaseUrl(options.baseUrl)) {
        ApiError error;
        error.kind = options.baseUrl.scheme() == "http"_L1 ? ApiError::Kind::Insecure
                                                           : ApiError::Kind::NotPossible;
        error.detail = u"the base URL is neither https nor on this machine"_s;
        return error;
    }
    if (!url.isValid() || !sameOrigin(url, options.baseUrl))
        return ApiError::notPossible(u"the path does not lie below the base URL"_s);
    if (!isHeaderSafe(options.key.reveal()) || !isHeaderSafe(request.bearer))
        return ApiError::notPossible(u"the key or token cannot stand in a header"_s);
    return std::nullopt;
}

QUrl urlOf(const Request &request, const QUrl &base)
{
    if (!request.path.startsWith(u'/'))
        return {};
    QByteArray text =
        base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded(QUrl::FullyEncoded);
    while (text.endsWith('/'))
        text.chop(1);
    text += request.path.toUtf8();
    if (!request.query.isEmpty()) {
        // QUrlQuery leaves a plus as it is, which servers read as a space.
        QByteArray query = request.query.toString(QUrl::FullyEncoded).toLatin1();
        text += '?' + query.replace('+', "%2B");
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QNetworkRequest stamped(const Request &request, const QUrl &url, const ApiKey &key)
{
    QNetworkRequest stamped(url);
    stamped.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    stamped.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    stamped.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    stamped.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    stamped.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    stamped.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    stamped.setDecompressedSafetyCheckThreshold(Transport::maximumBodyBytes);
    stamped.setRawHeader("Accept", "application/json");
    stamped.setRawHeader("User-Agent", "Forecourt/" FORECOURT_VERSION);
    if (!key.isEmpty())
        stamped.setRawHeader("x-api-key", key.reveal());
    if (!request.bearer.isEmpty())
        stamped.setRawHeader("Authorization", "Bearer " + request.bearer);
    return stamped;
}

} // namespace forecourt::network
