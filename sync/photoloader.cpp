// SPDX-License-Identifier: GPL-3.0-or-later
#include "photoloader.h"

#include "await.h"
#include "domain/whenanswered.h"
#include "storage/photocache.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrent>

namespace forecourt::sync {

using domain::ApiError;
using domain::Result;

namespace {

constexpr int allocationLimitMb = 128;
constexpr const char *allowedFormats[] = { "png", "jpeg", "jpg", "webp", "gif" };

ApiError malformed(const QString &why)
{
    return ApiError{ .kind = ApiError::Kind::Malformed, .detail = why };
}

Result<QImage> decode(QByteArray bytes, int longestSide)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const auto isAllowed =
        std::any_of(std::begin(allowedFormats), std::end(allowedFormats),
                    [&](const char *format) { return reader.format() == format; });
    if (!isAllowed)
        return malformed(QStringLiteral("not a picture of an allowed format"));
    const QSize size = reader.size();
    // Four bytes a pixel; the reader's own limit is process-wide.
    if (size.isValid() && qint64(size.width()) * size.height() > allocationLimitMb * 262'144LL)
        return malformed(QStringLiteral("picture is too large"));
    if (size.isValid() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return malformed(reader.errorString());
    return image;
}

} // namespace

PhotoLoader::PhotoLoader(storage::Store &store)
    : m_store(store)
{
}

QFuture<Result<QImage>> PhotoLoader::load(QUrl url, int longestSide)
{
    const auto key = std::pair(url, longestSide);
    if (const auto running = m_running.constFind(key); running != m_running.cend())
        return *running;
    auto future = toFuture(fetchAndDecode(url, longestSide));
    if (!future.isFinished()) {
        m_running.insert(key, future);
        domain::whenAnswered(future, this, [this, key](const auto &) { m_running.remove(key); });
    }
    return future;
}

QCoro::Task<Result<QByteArray>> PhotoLoader::bytesOf(QUrl url)
{
    const QPointer<QObject> self(this);
    const auto cached = co_await cancellable(self, m_store.photos().read(url));
    if (!cached)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (!cached->isEmpty())
        co_return *cached;
    if (m_offline)
        co_return ApiError{ .kind = ApiError::Kind::Offline };
    auto fetched = co_await cancellable(self, m_fetcher.fetch(url));
    if (!fetched)
        co_return ApiError{ .kind = ApiError::Kind::Cancelled };
    if (*fetched)
        m_store.photos().put(url, fetched->value());
    co_return std::move(*fetched);
}

QCoro::Task<Result<QImage>> PhotoLoader::fetchAndDecode(QUrl url, int longestSide)
{
    auto bytes = co_await bytesOf(url);
    if (!bytes)
        co_return bytes.error();
    const auto decoding = QtConcurrent::run(decode, bytes.value(), longestSide);
    co_await Finished(QFuture<void>(decoding));
    co_return decoding.result();
}

} // namespace forecourt::sync
