// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QUrl>

namespace forecourt::network {

/// The address as it may be shown and kept: without user info, with "…" for what people typed
/// and for whatever looks like an e-mail address.
QUrl recordedUrl(const QUrl &url);
/// The headers that may be logged, by a list of those that are known to be harmless.
QByteArray loggableHeaders(const QList<QNetworkReply::RawHeaderPair> &headers);

} // namespace forecourt::network
