// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/photofetcher.h"
#include "storage/store.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace forecourt::sync {

/// Pictures of listings: from the cache or the network, decoded and scaled off the GUI thread.
/// Equal wishes at the same time are one.
class PhotoLoader : public QObject
{
public:
    explicit PhotoLoader(storage::Store &store);
    QFuture<domain::Result<QImage>> load(QUrl url, int longestSide);
    /// While offline only the cache answers.
    void setOffline(bool offline) { m_offline = offline; }

private:
    QCoro::Task<domain::Result<QImage>> fetchAndDecode(QUrl url, int longestSide);
    QCoro::Task<domain::Result<QByteArray>> bytesOf(QUrl url);

    storage::Store &m_store;
    network::PhotoFetcher m_fetcher;
    bool m_offline = false;
    QHash<std::pair<QUrl, int>, QFuture<domain::Result<QImage>>> m_running;
};

} // namespace forecourt::sync
