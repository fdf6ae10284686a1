// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace forecourt::network {

/// A time in any of the three forms that HTTP dates have had, or in ISO 8601; UTC where no zone
/// is said. Not valid where it is none of them. The weekday is neither needed nor believed.
QDateTime readTime(const QByteArray &text);

} // namespace forecourt::network
