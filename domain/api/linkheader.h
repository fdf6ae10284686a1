// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>

namespace forecourt::domain {

/// The first target with this relation in the values of `Link` headers (RFC 8288), as written.
std::optional<QByteArray> linkTarget(const QByteArrayList &headers, const QByteArray &relation);

} // namespace forecourt::domain
