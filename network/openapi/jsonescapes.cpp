// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonescapes.h"

#include <QChar>

namespace forecourt::network {

namespace {

// The code unit of "\uXXXX" at this place, or 0.
char16_t escapedUnit(const QByteArray &text, qsizetype at)
{
    if (text.size() - at < 6 || text[at] != '\\' || text[at + 1] != 'u')
        return 0;
    bool ok = false;
    const ushort unit = text.mid(at + 2, 4).toUShort(&ok, 16);
    return ok ? unit : 0;
}

// One without the other means nothing.
QByteArray wholeEscape(char16_t high, char16_t low)
{
    if (!QChar::isLowSurrogate(low))
        return "\\ufffd";
    const uint character = QChar::surrogateToUcs4(high, low);
    return "\\U" + QByteArray::number(character, 16).rightJustified(8, '0');
}

} // namespace

QByteArray withWholeCharacters(const QByteArray &text)
{
    const QByteArray start = text.left(1000).trimmed();
    if ((!start.startsWith('{') && !start.startsWith('[')) || !text.contains("\\u"))
        return text;
    QByteArray whole;
    whole.reserve(text.size());
    for (qsizetype at = 0, copied = 0;;) {
        at = text.indexOf('\\', at);
        if (at < 0)
            return whole.append(text.constData() + copied, text.size() - copied);
        const char16_t high = escapedUnit(text, at);
        const char16_t low = QChar::isHighSurrogate(high) ? escapedUnit(text, at + 6) : u'\0';
        const qsizetype length = QChar::isLowSurrogate(low) ? 12 : high ? 6 : 2;
        if (QChar::isSurrogate(high)) {
            whole.append(text.constData() + copied, at - copied);
            whole += wholeEscape(high, low);
            copied = at + length;
        }
        at += length;
    }
}

} // namespace forecourt::network
