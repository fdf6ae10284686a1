// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace forecourt::domain {

/// The text as search compares it: lower case, without accents and marks, ligatures and Nordic,
/// Polish and Turkish letters reduced, so that "muller" finds "Müller" and "lukasz" "Łukasz".
QString folded(QStringView text);
/// What a phone number is searched by. Where the country's code is known ("+254 712 345678",
/// "00254…", or eleven digits and more without a leading 0) and at least six digits follow it,
/// the digits after the code; otherwise the digits as typed, without a leading "+" or "00".
QString phoneDigits(QStringView text);
/// What a number is stored as for searching; contains phoneDigits() of every way to write it.
/// "+254 712 345678" gives "254712345678 0712345678"; "0712 345678" gives "0712345678".
QString phoneIndexText(QStringView text);
/// The words of a search, folded, each once. A word of digits and the signs + - ( ) is reduced by
/// phoneDigits(), and a text of nothing else and spaces ("0712 34") is one such word.
QStringList searchWords(QStringView text);

} // namespace forecourt::domain
