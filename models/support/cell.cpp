// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cell.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace forecourt::models {

using namespace Qt::StringLiterals;

QVariant cellAlignment(CellKind kind)
{
    const bool figures =
        kind == CellKind::Number || kind == CellKind::Money || kind == CellKind::Date;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                               | (figures ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant columnHeader(const ColumnInfo &info, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QCoreApplication::translate("Columns", info.title);
    case Qt::TextAlignmentRole:
        return cellAlignment(info.kind);
    default:
        return {};
    }
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

static QString spoken(const Cell &cell)
{
    QStringList parts;
    for (const QString &part : { cell.text, cell.subtitle, cell.tags.join(u", "_s) }) {
        if (!part.isEmpty())
            parts << part;
    }
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QVariant cellData(const Cell &cell, CellKind kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(plainToolTip(cell.toolTip));
    case Qt::AccessibleTextRole:
        return spoken(cell);
    case Qt::TextAlignmentRole:
        return cellAlignment(kind);
    case SortRole:
        return cell.sort;
    case SubtitleRole:
        return cell.subtitle.isEmpty() ? QVariant() : QVariant(cell.subtitle);
    case BadgeToneRole:
        return cell.tone ? QVariant(int(*cell.tone)) : QVariant();
    case TagsRole:
        return kind == CellKind::Tags ? QVariant(cell.tags) : QVariant();
    default:
        return {};
    }
}

} // namespace forecourt::models
