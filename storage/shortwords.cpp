// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortwords.h"

#include <QList>

#include <algorithm>
#include <vector>

namespace forecourt::storage {

namespace {

// The index splits at ASCII signs; in a token they are written in the private use area.
constexpr char32_t SignBase = 0xe000;

bool isSign(char32_t c)
{
    if (c < 0x80) {
        const bool letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')
            || (c >= U'0' && c <= U'9') || c == U'.';
        return !letter;
    }
    return !QChar::isLetterOrNumber(c) && !QChar::isMark(c);
}

// Written without spaces, so a word may begin anywhere.
bool isDense(char32_t c)
{
    if (c < 0x0e00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isSpace(char32_t c)
{
    return c == U' ' || c == U'\n' || QChar::isSpace(c);
}

bool startsAt(char32_t previous, char32_t here)
{
    if (isSpace(here))
        return false;
    return previous == 0 || isSign(previous) || isSign(here) || isDense(here) || isDense(previous);
}

void appendLetter(QString &token, char32_t c)
{
    const bool splits = c < 0x80 && (isSign(c) || c == U'.');
    token += QChar::fromUcs4(splits ? SignBase + c : c);
}

// Of well-formed UTF-8, which SQLite was given.
char32_t decodeAt(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return char32_t(quint8(text[i])); };
    const char32_t first = byte(at);
    if (first < 0x80)
        return first;
    if (first < 0xe0)
        return (first & 0x1f) << 6 | (byte(at + 1) & 0x3f);
    if (first < 0xf0)
        return (first & 0x0f) << 12 | (byte(at + 1) & 0x3f) << 6 | (byte(at + 2) & 0x3f);
    return (first & 0x07) << 18 | (byte(at + 1) & 0x3f) << 12 | (byte(at + 2) & 0x3f) << 6
        | (byte(at + 3) & 0x3f);
}

char32_t decodeBefore(QByteArrayView text, qsizetype at)
{
    if (at == 0)
        return 0;
    do {
        --at;
    } while (at > 0 && (quint8(text[at]) & 0xc0) == 0x80);
    return decodeAt(text, at);
}

} // namespace

bool isShortWord(QStringView word)
{
    return word.size() < 3 || (word.size() < 5 && word.toUcs4().size() < 3);
}

QString shortWordTokens(QStringView text)
{
    const QList<uint> letters = text.toUcs4();
    std::vector<quint64> found; // the second letter in the lower half, 0 for none
    char32_t previous = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char32_t here = letters.at(i);
        const bool starts = startsAt(previous, here);
        previous = here;
        if (!starts)
            continue;
        const quint64 first = quint64(here) << 32;
        found.push_back(first);
        if (i + 1 < letters.size() && !isSpace(letters.at(i + 1)))
            found.push_back(first | letters.at(i + 1));
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QString tokens;
    tokens.reserve(qsizetype(found.size()) * 3);
    for (const quint64 letter : found) {
        appendLetter(tokens, char32_t(letter >> 32));
        if (const auto second = char32_t(letter & 0xffffffff))
            appendLetter(tokens, second);
        tokens += u' ';
    }
    return tokens;
}

QString shortWordToken(QStringView word)
{
    QString token;
    const QList<uint> letters = word.toUcs4();
    for (const uint letter : letters)
        appendLetter(token, letter);
    return token;
}

bool matchesShortWord(QByteArrayView text, QByteArrayView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsAt(decodeBefore(text, at), decodeAt(text, at)))
            return true;
    }
    return false;
}

} // namespace forecourt::storage
