// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tableview.h"

#include "theme/paint.h"
#include "widgets/rowdelegate.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowActivated);
    setDensity(Density::Comfortable);
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    const bool keep = model() && newModel && model()->columnCount() > 0
        && model()->columnCount() == newModel->columnCount();
    const QByteArray columns = keep ? saveColumns() : QByteArray();
    QTableView::setModel(newModel);
    if (keep)
        restoreColumns(columns);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    const int lines = fontMetrics().height();
    const int height =
        density == Density::Compact ? qMax(32, lines + 14) : qMax(44, 2 * lines + 10);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

QByteArray TableView::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool TableView::restoreColumns(const QByteArray &state)
{
    return !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void TableView::setColumnLocked(int column, bool locked)
{
    m_locked.removeAll(column);
    if (locked)
        m_locked.append(column);
}

QMenu *TableView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    auto fill = [this, menu] {
        menu->clear();
        const int columns = model() ? model()->columnCount(rootIndex()) : 0;
        for (int column = 0; column < columns; ++column) {
            const QString title = model()->headerData(column, Qt::Horizontal).toString();
            QAction *action = menu->addAction(QString(title).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(!isColumnHidden(column));
            action->setEnabled(!m_locked.contains(column));
            connect(action, &QAction::toggled, this,
                    [this, column](bool on) { setColumnHidden(column, !on); });
        }
    };
    fill();
    connect(menu, &QMenu::aboutToShow, this, fill);
    return menu;
}

void TableView::setSearchField(QLineEdit *field)
{
    m_search = field;
}

bool TableView::showsKeyboard() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit rowActivated(currentIndex());
        return;
    }
    // A table of rows has no current cell: Home and End mean the first and last row.
    const bool plain = event->modifiers() == Qt::NoModifier;
    const bool ends = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (plain && ends && model() && model()->rowCount() > 0) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const int column = qMax(0, currentIndex().column());
        setCurrentIndex(model()->index(row, column));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::keyboardSearch(const QString &search)
{
    if (!m_search)
        return QTableView::keyboardSearch(search);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->setText(search);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(indexAt(event->pos()).row());
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hovered)
        return;
    const int old = std::exchange(m_hovered, row);
    updateRow(old);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row < 0)
        return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit contextMenuWanted(index, at);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row() && current.isValid() == previous.isValid())
        return;
    updateRow(previous.row());
    updateRow(current.row());
    emit currentRowChanged(current);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

} // namespace forecourt::ui
