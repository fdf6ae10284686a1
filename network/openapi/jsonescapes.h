// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace forecourt::network {

/// JSON writes characters beyond U+FFFF as two escapes, YAML as one: for a text that begins as
/// JSON, "\ud83d\ude97" becomes "\U0001f697". Any other text is left as it is.
QByteArray withWholeCharacters(const QByteArray &text);

} // namespace forecourt::network
