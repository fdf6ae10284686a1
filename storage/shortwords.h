// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace forecourt::storage {

// Words of one or two letters match where a word begins, at a sign such as "@", and anywhere in
// scripts that are written without spaces (Chinese, Japanese, Korean, Thai …), where two letters
// are a whole name. A full stop does not end a word: "co" does not find every "….com".

/// Whether this search word takes the path of short words: fewer than three code points.
bool isShortWord(QStringView word);
/// Every start of one and of two letters in the text, as words for an index.
QString shortWordTokens(QStringView text);
/// How a short word is written in that index.
QString shortWordToken(QStringView word);
/// The same rule on a text itself, both UTF-8.
bool matchesShortWord(QByteArrayView text, QByteArrayView word);

} // namespace forecourt::storage
