// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/photocache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace forecourt::storage {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Done;
using domain::Result;

namespace {

// When the bound is reached, so much is dropped that it is not reached again at once.
constexpr double KeptShare = 0.9;

QString nameOf(const QUrl &url)
{
    const QByteArray hash =
        QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash);
}

// The time of the last use is the file's own, so that nothing else has to be kept.
QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    return bytes;
}

Result<Done> writeFile(const QString &directory, const QString &name, const QByteArray &bytes)
{
    if (!QDir().mkpath(directory))
        return ApiError::storage(u"photos: the folder could not be made"_s);
    QSaveFile file(directory + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return ApiError::storage(u"photos: %1"_s.arg(file.errorString()));
    return Done{};
}

} // namespace

struct PhotoCache::Private
{
    QString directory;
    qint64 maximumBytes = 0;
    qint64 bytes = -1; ///< -1: not counted yet; of the one thread
    QThreadPool pool;

    void dropOldest();
};

void PhotoCache::Private::dropOldest()
{
    QFileInfoList files = QDir(directory).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    bytes = 0;
    for (const QFileInfo &file : std::as_const(files))
        bytes += file.size();
    if (bytes <= maximumBytes)
        return;
    for (const QFileInfo &file : std::as_const(files)) {
        if (double(bytes) <= double(maximumBytes) * KeptShare)
            return;
        if (QFile::remove(file.filePath()))
            bytes -= file.size();
    }
}

PhotoCache::PhotoCache(QString directory, qint64 maximumBytes)
    : d(std::make_unique<Private>())
{
    d->directory = std::move(directory);
    d->maximumBytes = maximumBytes;
    d->pool.setMaxThreadCount(1);
}

PhotoCache::~PhotoCache()
{
    d->pool.waitForDone();
}

QFuture<QByteArray> PhotoCache::read(QUrl url)
{
    auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    d->pool.start([promise, path = QString(d->directory + u'/' + nameOf(url))] {
        promise->addResult(readFile(path));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Done>> PhotoCache::put(QUrl url, QByteArray bytes)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    d->pool.start([promise, ours = d.get(), name = nameOf(url), bytes = std::move(bytes)] {
        const Result<Done> written = writeFile(ours->directory, name, bytes);
        ours->bytes += bytes.size();
        if (ours->bytes < bytes.size() || ours->bytes > ours->maximumBytes)
            ours->dropOldest();
        promise->addResult(written);
        promise->finish();
    });
    return promise->future();
}

} // namespace forecourt::storage
