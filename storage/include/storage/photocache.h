// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace forecourt::storage {

/// Files of photos by URL in a folder of the connection, oldest use dropped beyond a size.
class PhotoCache : public QObject
{
    Q_OBJECT
public:
    explicit PhotoCache(QString directory, qint64 maximumBytes = 512 * 1024 * 1024);
    ~PhotoCache() override;

    /// The stored bytes, empty where there are none.
    QFuture<QByteArray> read(QUrl url);
    QFuture<domain::Result<domain::Done>> put(QUrl url, QByteArray bytes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::storage
