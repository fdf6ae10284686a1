// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet.h"

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

QString quoted(QString cell)
{
    static constexpr QStringView Special = u",\"\r\n";
    const bool needed =
        std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return Special.contains(c); });
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
        record += quoted(looksLikeFormula(cell) ? QString(u'\'' + cell) : cell);
    }
    record += u"\r\n"_s;
    return record.toUtf8();
}

} // namespace forecourt::domain
