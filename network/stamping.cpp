// SPDX-License-Identifier: GPL-3.0-or-later
#include "stamping.h"

#include "domain/connection.h"

#include <algorithm>
#include <array>

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::ApiError;

namespace {

// What the machinery itself says of a request, and what may hold a secret.
constexpr std::array ownHeaders{
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "upgrade",
    "transfer-encoding",
    "user-agent",
    "proxy-authorization",
};

bool isHeaderSafe(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// With blanks within, which a value may have.
bool isValueSafe(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool isOurs(const QByteArray &name, const domain::AuthScheme &auth)
{
    const auto is = [&name](const char *other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    return is(auth.header.constData()) || std::any_of(ownHeaders.begin(), ownHeaders.end(), is);
}

std::optional<ApiError> objectionToHeaders(const Request &request, const domain::AuthScheme &auth)
{
    for (const auto &[name, value] : request.headers) {
        const bool isSafe =
            !name.isEmpty() && isHeaderSafe(name) && !name.contains(':') && isValueSafe(value);
        if (!isSafe || isOurs(name, auth))
            return ApiError::notPossible(u"the header %1 cannot be sent by hand"_s.arg(
                QString::fromLatin1(name.left(40).toPercentEncoding())));
    }
    if (!isValueSafe(request.contentType))
        return ApiError::notPossible(u"the type of the body cannot stand in a header"_s);
    return std::nullopt;
}

/// Servers and proxies take "%2e%2e" for a step up as well.
bool stepsUp(const QUrl &url)
{
    const QStringList segments = url.path(QUrl::PrettyDecoded).split(u'/');
    return segments.contains(".."_L1) || segments.contains("."_L1);
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
    if (!url.isValid() || !sameOrigin(url, options.baseUrl) || stepsUp(url))
        return ApiError::notPossible(u"the path does not lie below the base URL"_s);
    const domain::AuthScheme &auth = options.auth;
    if (!isHeaderSafe(options.key.reveal()) || !isHeaderSafe(request.bearer)
        || !isHeaderSafe(auth.header) || !isValueSafe(auth.prefix))
        return ApiError::notPossible(u"the key or token cannot stand in a header"_s);
    return objectionToHeaders(request, auth);
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
    if (!request.encodedQuery.isEmpty()) {
        text += '?' + request.encodedQuery;
    } else if (!request.query.isEmpty()) {
        // QUrlQuery leaves a plus as it is, which servers read as a space.
        QByteArray query = request.query.toString(QUrl::FullyEncoded).toLatin1();
        text += '?' + query.replace('+', "%2B");
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

QNetworkRequest stamped(const Request &request, const QUrl &url, const Transport::Options &options)
{
    const ApiKey &key = options.key;
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
    stamped.setRawHeader("Accept",
                         request.asItCame ? "application/json, */*;q=0.5" : "application/json");
    stamped.setRawHeader("User-Agent", "Forecourt/" FORECOURT_VERSION);
    if (!request.body.isEmpty())
        stamped.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        stamped.setRawHeader(name, value);
    if (!key.isEmpty() && !options.auth.header.isEmpty())
        stamped.setRawHeader(options.auth.header, options.auth.prefix + key.reveal());
    if (!request.bearer.isEmpty())
        stamped.setRawHeader("Authorization", "Bearer " + request.bearer);
    return stamped;
}

} // namespace forecourt::network
