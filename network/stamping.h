// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/transport.h"

#include <QNetworkRequest>

namespace forecourt::network {

/// Below the base URL, with the query encoded; invalid for a path that cannot lie there.
QUrl urlOf(const Request &request, const QUrl &base);
/// Why a request may not even be tried.
std::optional<domain::ApiError> objectionTo(const Request &request, const QUrl &url,
                                            const Transport::Options &options);
/// With all headers and attributes; the only place where the key is added.
QNetworkRequest stamped(const Request &request, const QUrl &url, const Transport::Options &options);

} // namespace forecourt::network
