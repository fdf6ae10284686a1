// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet.h"

#include "domain/customerpatch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace forecourt::domain {

namespace {

bool isPlainNumber(const QString &cell)
{
    static const QRegularExpression Number(u"\\A[+-]?[0-9]+(\\.[0-9]+)?\\z"_s);
    return Number.match(cell).hasMatch();
}

bool looksLikeFormula(const QString &cell)
{
    static constexpr QStringView Starts = u"=+-@\t\r";
    return !cell.isEmpty() && Starts.contains(cell.front()) && !isPlainNumber(cell);
}

// Looks behind apostrophes, so that one that was there before is told from ours.
bool needsDefusing(const QString &cell)
{
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u'\''; });
    return looksLikeFormula(cell.sliced(first - cell.cbegin()));
}

QString quoted(QString cell, QStringView special)
{
    const bool needed =
        std::any_of(cell.cbegin(), cell.cend(), [=](QChar c) { return special.contains(c); });
    if (!needed)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QString record;
    for (const QString &cell : cells) {
        if (&cell != &cells.front())
            record += u',';
        record += quoted(needsDefusing(cell) ? QString(u'\'' + cell) : cell, u",\"\r\n");
    }
    record += u"\r\n"_s;
    return record.toUtf8();
}

QString withoutDefusing(const QString &cell)
{
    return cell.startsWith(u'\'') && needsDefusing(cell) ? cell.sliced(1) : cell;
}

QString tagsCell(const QStringList &tags)
{
    QStringList cells;
    for (const QString &tag : tags)
        cells << quoted(tag, u",;\"\r\n");
    return cells.join(u", "_s);
}

QStringList tagsOfCell(const QString &cell)
{
    // A quote counts only where a tag begins and where it closes: 17" wheels is one tag.
    static const QRegularExpression Tag(
        uR"re(\s*(?:"((?:[^"]|"")*)"\s*(?=[,;\r\n]|\z)|([^,;\r\n]+)))re"_s);
    QStringList tags;
    for (auto found = Tag.globalMatch(cell); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        tags << (match.hasCaptured(1) ? match.captured(1).replace(u"\"\""_s, u"\""_s)
                                      : match.captured(2));
    }
    return cleanTags(tags);
}

} // namespace forecourt::domain
