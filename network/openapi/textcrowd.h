// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forecourt::network {

/// Why the parser should not even see the text: it keeps what stands in brackets in memory until
/// they close, at a hundred times its size. Null: it may.
QString crowdFault(const QByteArray &text);

} // namespace forecourt::network
