// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/photofetcher.h"

#include "domain/connection.h"

#include <QCoroSignal>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace forecourt::network {

using domain::ApiError;
using domain::Result;

namespace {

constexpr int idleLimitMs = 20'000;

bool isAllowed(const QUrl &url)
{
    QUrl origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return url.isValid() && url.userInfo().isEmpty() && domain::isAllowedBaseUrl(origin);
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setTransferTimeout(idleLimitMs);
    return request;
}

} // namespace

struct PhotoFetcher::Private
{
    QNetworkAccessManager manager;
};

PhotoFetcher::PhotoFetcher(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

PhotoFetcher::~PhotoFetcher() = default;

QCoro::Task<Result<QByteArray>> PhotoFetcher::fetch(QUrl url)
{
    if (!isAllowed(url))
        co_return ApiError{ .kind = ApiError::Kind::Insecure, .detail = url.host() };

    const QPointer<QNetworkReply> reply(d->manager.get(requestFor(url)));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > maximumBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::redirected, reply, [reply](const QUrl &target) {
        if (!isAllowed(target))
            reply->abort();
    });
    if (!reply->isFinished())
        co_await qCoro(reply.data(), &QNetworkReply::finished);
    if (!reply)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError)
        co_return ApiError{ .kind = ApiError::Kind::Network, .detail = reply->errorString() };
    co_return reply->readAll();
}

} // namespace forecourt::network
