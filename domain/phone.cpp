// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

constexpr qsizetype ShortestNational = 6;
constexpr qsizetype ShortestBareInternational = 11;

// Country codes of one and two digits (ITU-T E.164); all others have three.
constexpr QStringView OneDigitCodes = u"17";
constexpr QStringView TwoDigitCodes =
    u" 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 "
    "54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 "
    "94 95 98 ";

qsizetype countryCodeLength(const QString &digits)
{
    if (digits.isEmpty() || OneDigitCodes.contains(digits.front()))
        return std::min<qsizetype>(digits.size(), 1);
    const QString two = u' ' + digits.left(2) + u' ';
    return TwoDigitCodes.contains(two) ? 2 : 3;
}

struct Phone
{
    QString digits; // without "+" or "00"
    QString national; // empty where the country's code is not known
};

Phone parsed(QStringView text)
{
    const QString ascii = folded(text).trimmed();
    const bool plus = ascii.startsWith(u'+') || ascii.startsWith("(+"_L1);
    // "+44 (0)20 …": the zero is only dialled inside the country.
    const qsizetype optionalZero = plus || ascii.startsWith("00"_L1) ? ascii.indexOf("(0)"_L1) : -1;
    QString digits;
    for (qsizetype i = 0; i < ascii.size(); ++i) {
        if (i == optionalZero)
            i += 2;
        else if (ascii[i] >= u'0' && ascii[i] <= u'9')
            digits += ascii[i];
    }
    const bool doubleZero = !plus && digits.startsWith("00"_L1);
    if (doubleZero)
        digits.remove(0, 2);
    const bool international = plus || doubleZero
        || (digits.size() >= ShortestBareInternational && !digits.startsWith(u'0'));
    if (!international)
        return { digits, {} };
    const QString national = digits.mid(countryCodeLength(digits));
    return { digits, national.size() >= ShortestNational ? national : QString() };
}

bool isPhoneWord(QStringView text)
{
    static constexpr QStringView Signs = u"+-() \u00a0";
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return std::any_of(text.begin(), text.end(), isDigit)
        && std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isDigit(c) || Signs.contains(c); });
}

} // namespace

QString phoneDigits(QStringView text)
{
    const Phone phone = parsed(text);
    return phone.national.isEmpty() ? phone.digits : phone.national;
}

QString phoneIndexText(QStringView text)
{
    const Phone phone = parsed(text);
    if (!phone.national.isEmpty())
        return phone.digits + u" 0" + phone.national;
    if (phone.digits.isEmpty() || phone.digits.startsWith(u'0'))
        return phone.digits;
    return u'0' + phone.digits;
}

QStringList searchWords(QStringView text)
{
    const QString whole = text.trimmed().toString();
    if (isPhoneWord(whole))
        return { phoneDigits(whole) };
    QStringList words;
    const QStringList parts = folded(whole).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words << (isPhoneWord(part) ? phoneDigits(part) : part);
    words.removeDuplicates();
    return words;
}

} // namespace forecourt::domain
