// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace forecourt::network {

/// The parts between separators, trimmed, without the empty ones; quoted text stays whole. A header
/// that was sent twice arrives as one with a comma between its values.
QList<QByteArray> splitHeader(const QByteArray &text, char separator = ',');

/// What follows an item after semicolons ("default";r=50;t=30); the item itself is filed under
/// the empty name unless it is a pair as well (limit=100).
using HeaderItem = QHash<QByteArray, QByteArray>;
HeaderItem readItem(const QByteArray &text);

/// A decimal number, infinite where it is larger than any; nothing for all other text, be it
/// hexadecimal, "inf" or a number with a unit.
std::optional<double> readNumber(const QByteArray &text);

} // namespace forecourt::network
