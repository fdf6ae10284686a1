// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/boardgrid.h"

namespace forecourt::ui {

static constexpr int gap = 12;

BoardGrid::BoardGrid(int columnWidth, int mostColumns, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_columnWidth(columnWidth)
    , m_most(mostColumns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

void BoardGrid::addCard(QWidget *card, bool wide)
{
    m_entries.append({ card, wide });
    card->setParent(this);
    arrange();
}

void BoardGrid::clear()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.card;
    m_entries.clear();
}

int BoardGrid::fitting() const
{
    return qBound(1, (width() + gap) / (m_columnWidth + gap), m_most);
}

void BoardGrid::arrange()
{
    const int columns = fitting();
    for (const Entry &entry : std::as_const(m_entries))
        m_layout->removeWidget(entry.card);
    for (int column = 0; column < m_most; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    int row = 0;
    int column = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int span = entry.wide ? qMin(2, columns) : 1;
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(entry.card, row, column, 1, span);
        entry.card->show();
        column += span;
    }
    m_columns = columns;
}

void BoardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_columns)
        arrange();
}

} // namespace forecourt::ui
