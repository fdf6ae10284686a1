// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/listinggrid.h"

#include "inventory/listingcard.h"

namespace forecourt::ui {

static constexpr int minimumCard = 220;
static constexpr int around = 12;

ListingGrid::ListingGrid(QWidget *parent)
    : QListView(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMovement(Static);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(around, around, around, 0);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

void ListingGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitColumns();
}

void ListingGrid::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

// The scroll bar's place is always kept free, so that its coming does not change the columns.
void ListingGrid::fitColumns()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int room = width() - 2 * around - bar;
    m_columns = qMax(1, room / (minimumCard + gap));
    // A line must be a little shorter than the view: where both are equal the list breaks it.
    const int cell = qMax(1, (room - 1) / m_columns);
    const QSize size(cell, ListingCard::heightForWidth(cell - gap, font()) + gap);
    if (size == gridSize())
        return;
    const QModelIndex current = currentIndex();
    const bool seen = current.isValid() && viewport()->rect().intersects(visualRect(current));
    setGridSize(size);
    verticalScrollBar()->setSingleStep(size.height() / 4);
    if (seen)
        scrollTo(current);
}

void ListingGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

// By counting: the base class looks for what overlaps, and lands in the next column at times.
QModelIndex ListingGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    const int lines = qMax(1, viewport()->height() / qMax(1, gridSize().height()));
    const QHash<int, int> steps{ { MoveUp, -m_columns },
                                 { MoveDown, m_columns },
                                 { MovePageUp, -m_columns * lines },
                                 { MovePageDown, m_columns * lines } };
    const auto step = steps.constFind(action);
    if (step == steps.cend() || !currentIndex().isValid() || rows == 0)
        return QListView::moveCursor(action, modifiers);
    const int from = currentIndex().row();
    int to = from + *step;
    if (to < 0)
        to = from % m_columns;
    if (to >= rows) // the last line, or its end where it is short
        to = from / m_columns == (rows - 1) / m_columns ? from : rows - 1;
    return model()->index(to, modelColumn());
}

void ListingGrid::keyboardSearch(const QString &search)
{
    if (!m_search)
        return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->setText(search);
}

void ListingGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (index.isValid())
        emit contextMenuWanted(index, at);
}

// The table shares the selection, and there a row is chosen as a whole.
QItemSelectionModel::SelectionFlags ListingGrid::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    return QListView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

} // namespace forecourt::ui
