// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>

#include <memory>

namespace forecourt::network {

/// Fetches pictures from wherever a listing says they are: over https, or http on loopback,
/// never with a key, never following to a less safe place, at most 20 MiB each.
class PhotoFetcher : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maximumBytes = 20 * 1024 * 1024;

    explicit PhotoFetcher(QObject *parent = nullptr);
    ~PhotoFetcher() override;

    QCoro::Task<domain::Result<QByteArray>> fetch(QUrl url);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace forecourt::network
