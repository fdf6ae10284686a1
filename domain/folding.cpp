// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <algorithm>
#include <array>

namespace forecourt::domain {

namespace {

struct Replacement
{
    char32_t from;
    const char *to;
};

// What Unicode does not take apart, after case folding; sorted by code point. Arabic letters
// that only differ between Arabic and Persian keyboards are written as one.
constexpr std::array Replacements{
    Replacement{ U'\u0060', "'" }, // `
    Replacement{ U'\u00b4', "'" }, // ´
    Replacement{ U'\u00df', "ss" }, // ß
    Replacement{ U'\u00e6', "ae" }, // æ
    Replacement{ U'\u00f0', "d" }, // ð
    Replacement{ U'\u00f8', "o" }, // ø
    Replacement{ U'\u00fe', "th" }, // þ
    Replacement{ U'\u0111', "d" }, // đ
    Replacement{ U'\u0127', "h" }, // ħ
    Replacement{ U'\u0131', "i" }, // ı
    Replacement{ U'\u0138', "k" }, // ĸ
    Replacement{ U'\u0142', "l" }, // ł
    Replacement{ U'\u014b', "ng" }, // ŋ
    Replacement{ U'\u0153', "oe" }, // œ
    Replacement{ U'\u0167', "t" }, // ŧ
    Replacement{ U'\u0180', "b" }, // ƀ
    Replacement{ U'\u0199', "k" }, // ƙ
    Replacement{ U'\u01b4', "y" }, // ƴ
    Replacement{ U'\u0253', "b" }, // ɓ
    Replacement{ U'\u0257', "d" }, // ɗ
    Replacement{ U'\u0259', "e" }, // ə
    Replacement{ U'\u0268', "i" }, // ɨ
    Replacement{ U'\u02b9', "'" }, // ʹ
    Replacement{ U'\u02bb', "'" }, // ʻ
    Replacement{ U'\u02bc', "'" }, // ʼ
    Replacement{ U'\u02bd', "'" }, // ʽ
    Replacement{ U'\u02be', "'" }, // ʾ
    Replacement{ U'\u02bf', "'" }, // ʿ
    Replacement{ U'\u02c8', "'" }, // ˈ
    Replacement{ U'\u0629', "\u0647" }, // ة
    Replacement{ U'\u0640', "" }, // Arabic tatweel
    Replacement{ U'\u0649', "\u064a" }, // ى
    Replacement{ U'\u06a9', "\u0643" }, // ک
    Replacement{ U'\u06cc', "\u064a" }, // ی
    Replacement{ U'\u2018', "'" }, // ‘
    Replacement{ U'\u2019', "'" }, // ’
    Replacement{ U'\u201b', "'" }, // ‛
    Replacement{ U'\u2032', "'" }, // ′
    Replacement{ U'\ua78c', "'" }, // ꞌ
    Replacement{ U'\uff07', "'" }, // ＇
};

static_assert(std::is_sorted(Replacements.begin(), Replacements.end(),
                             [](const auto &a, const auto &b) { return a.from < b.from; }));

// Accents go; the marks that write vowels in Indic and Thai script, and the voicing marks of
// Japanese, are letters to their readers and stay.
bool isDropped(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Format)
        return true;
    if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
        return false;
    if (c == U'\u3099' || c == U'\u309a')
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
        return true;
    default:
        return false;
    }
}

void appendFolded(QString &result, char32_t c)
{
    if (isDropped(c))
        return;
    if (QChar::category(c) == QChar::Number_DecimalDigit) {
        result += QChar(u'0' + QChar::digitValue(c));
        return;
    }
    const char32_t lower = QChar::toCaseFolded(c);
    const auto *found = std::lower_bound(
        Replacements.begin(), Replacements.end(), lower,
        [](const Replacement &entry, char32_t wanted) { return entry.from < wanted; });
    if (found != Replacements.end() && found->from == lower)
        result += QString::fromUtf8(found->to);
    else
        result += QChar::fromUcs4(lower);
}

QString foldedSlowly(QStringView text)
{
    // Taken apart it would be a space and a mark.
    QString apart = text.toString().replace(u'\u00b4', u'\'');
    apart = apart.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(apart.size());
    const QList<uint> points = apart.toUcs4();
    for (const uint point : points)
        appendFolded(result, point);
    // Hangul was taken apart as well.
    return result.normalized(QString::NormalizationForm_C);
}

// Latin letters with accents, one by one; what follows cannot change them unless it is a mark,
// and those stand beyond.
constexpr char16_t EndOfTable = 0x0250;

const std::array<QString, EndOfTable> &latinTable()
{
    static const auto Table = [] {
        std::array<QString, EndOfTable> table;
        for (char16_t c = 0; c < EndOfTable; ++c)
            table[c] = foldedSlowly(QStringView(&c, 1));
        return table;
    }();
    return Table;
}

QString foldedLatin(QStringView text)
{
    const auto &table = latinTable();
    QString result;
    result.reserve(text.size() + 4);
    for (const QChar c : text) {
        if (c.unicode() >= EndOfTable)
            return foldedSlowly(text);
        result += table[c.unicode()];
    }
    return result;
}

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80)
            return foldedLatin(text);
        if (unit >= u'A' && unit <= u'Z')
            *out++ = QChar(char16_t(unit + (u'a' - u'A')));
        else
            *out++ = unit == u'`' ? QChar(u'\'') : c;
    }
    return result;
}

} // namespace forecourt::domain
