// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customerdelegates.h"

#include "page/columndelegates.h"
#include "widgets/delegates.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using models::CellKind;
using models::Mark;

namespace {

struct MarkRow
{
    Mark mark;
    const char *text;
};

constexpr MarkRow marks[] = {
    { Mark::Waiting, QT_TRANSLATE_NOOP("Marks", "Not sent yet: the change waits on this desk") },
    { Mark::Attention,
      QT_TRANSLATE_NOOP("Marks", "Needs a person: the change was not taken by the server") },
    { Mark::NoLongerListed, QT_TRANSLATE_NOOP("Marks", "No longer listed by the server") },
};

const MarkRow *rowOf(Mark mark)
{
    for (const MarkRow &row : marks) {
        if (row.mark == mark)
            return &row;
    }
    return nullptr;
}

Mark markOf(const QModelIndex &index)
{
    return Mark(index.data(models::MarkRole).toInt());
}

/// The first column: who it is; the mark at its end says in words what it means.
class WhoDelegate : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QString text = markText(markOf(index));
        if (event->type() != QEvent::ToolTip || text.isEmpty())
            return TwoLineDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
        return true;
    }
};

/// Dates stand at the end of their column and step back behind names and figures.
class QuietDateDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(const Cell &cell) const override
    {
        drawLine(cell, cell.rect, cell.index.data(roles().text).toString(),
                 face(cell.option, Type::Body), Token::Muted, Qt::AlignRight);
    }
};

QAbstractItemDelegate *makeDelegate(CellKind kind, QObject *parent)
{
    if (kind == CellKind::TwoLine)
        return new WhoDelegate(parent);
    if (kind == CellKind::Date)
        return new QuietDateDelegate(parent);
    return makeColumnDelegate(kind, parent);
}

} // namespace

QString markText(Mark mark)
{
    const MarkRow *row = rowOf(mark);
    return row ? QCoreApplication::translate("Marks", row->text) : QString();
}

void setUpDelegates(QTableView *view, std::span<const models::ColumnInfo> columns)
{
    for (size_t column = 0; column < columns.size(); ++column)
        view->setItemDelegateForColumn(int(column), makeDelegate(columns[column].kind, view));
}

void setUpColumns(QTableView *view, std::span<const models::ColumnInfo> columns)
{
    for (size_t column = 0; column < columns.size(); ++column) {
        view->setColumnWidth(int(column), columns[column].width);
        view->setColumnHidden(int(column), !columns[column].visible);
    }
}

} // namespace forecourt::ui
