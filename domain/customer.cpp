// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

char32_t firstPoint(QStringView text)
{
    return text.size() > 1 && text[0].isHighSurrogate() ? QChar::surrogateToUcs4(text[0], text[1])
                                                        : char32_t(text[0].unicode());
}

bool isEastAsian(QStringView text)
{
    if (text.isEmpty())
        return false;
    switch (QChar::script(firstPoint(text))) {
    case QChar::Script_Han:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

// What a reader calls one letter, which may be several code points.
QStringList letters(const QString &text)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        result << text.mid(start, end - start);
        start = end;
    }
    return result;
}

bool isLetterOrDigit(const QString &grapheme)
{
    return QChar::isLetterOrNumber(firstPoint(grapheme));
}

// One letter stays one: "ß" does not become "SS".
QString capitalised(const QString &grapheme)
{
    const char32_t first = firstPoint(grapheme);
    const char32_t title = QChar::toTitleCase(first);
    QString result = QString::fromUcs4(&title, 1);
    return result.append(QStringView(grapheme).mid(QChar::requiresSurrogates(first) ? 2 : 1));
}

QString initialOf(const QString &word)
{
    const QStringList all = letters(word);
    const auto found = std::find_if(all.cbegin(), all.cend(), isLetterOrDigit);
    return found == all.cend() ? QString() : capitalised(*found);
}

// As people shorten them there: a family name of two letters (Japanese), or else the given one.
QString eastAsianInitials(const QString &name, const QString &family)
{
    const QStringList all = letters(QString(name).remove(u' '));
    if (all.size() <= 2)
        return all.join(QString());
    const QStringList familyLetters = letters(family);
    return (familyLetters.size() >= 2 ? familyLetters.first(2) : all.last(2)).join(QString());
}

// Arabic letters would be joined to one word.
QString sideBySide(const QString &first, const QString &second)
{
    constexpr QChar ZeroWidthNonJoiner(0x200c);
    return QChar::script(first.front().unicode()) == QChar::Script_Arabic
        ? QString(first + ZeroWidthNonJoiner + second)
        : QString(first + second);
}

} // namespace

QString joinedName(const QString &firstName, const QString &lastName)
{
    const QString first = firstName.simplified();
    const QString last = lastName.simplified();
    // Chinese, Japanese and Korean names begin with the family and are written without a space.
    if (isEastAsian(first) && isEastAsian(last))
        return last + first;
    return QString(first + u' ' + last).trimmed();
}

QString Customer::displayName() const
{
    const QString name = joinedName(firstName, lastName);
    if (!name.isEmpty())
        return name;
    const QString address = email.trimmed();
    return address.isEmpty() ? QCoreApplication::translate("Domain", "No name") : address;
}

QString Customer::initials() const
{
    const QString name = joinedName(firstName, lastName);
    if (isEastAsian(name))
        return eastAsianInitials(name, lastName.simplified());
    const QString text = name.isEmpty() ? email.trimmed() : name;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const QString &word : words) {
        const QString initial = initialOf(word);
        if (!initial.isEmpty())
            found << initial;
    }
    if (found.size() <= 1)
        return found.join(QString());
    return sideBySide(found.front(), found.back());
}

} // namespace forecourt::domain
