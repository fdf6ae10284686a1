// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/barlist.h"

#include "theme/paint.h"
#include "theme/tabulartext.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int rowHeight = 26;
static constexpr int barHeight = 12;

BarList::BarList(QWidget *parent)
    : BarChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

QRect BarList::barRect(int index) const
{
    return { 0, index * rowHeight, width(), rowHeight };
}

int BarList::indexAt(QPoint position) const
{
    const int row = position.y() / rowHeight;
    return rect().contains(position) && row < values().size() ? row : -1;
}

QSize BarList::sizeHint() const
{
    return { 280, int(values().size()) * rowHeight };
}

QSize BarList::minimumSizeHint() const
{
    return { 160, int(values().size()) * rowHeight };
}

int BarList::labelWidth() const
{
    int widest = 0;
    for (const ChartValue &value : values())
        widest = qMax(widest, fontMetrics().horizontalAdvance(value.label));
    return qBound(72, widest, width() * 2 / 5);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const TabularText figures(font());
    const double highest = most();
    qreal figureWidth = 0;
    for (const ChartValue &value : values())
        figureWidth = qMax(figureWidth, figures.width(value.display));
    const int start = labelWidth() + 16;
    const int room = qMax(8, width() - start - int(figureWidth) - 16);
    for (int i = 0; i < values().size(); ++i) {
        const ChartValue &value = values().at(i);
        const QRect row = barRect(i);
        const bool lead = leads(i);
        const QRect label = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(0, row.top(), start - 16, row.height()));
        painter.setFont(font());
        painter.setPen(ink(lead ? Token::Accent : Token::Text));
        painter.drawText(label,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignVCenter | Qt::AlignAbsolute),
                         fontMetrics().elidedText(value.label, Qt::ElideRight, label.width()));
        const double share = highest > 0 ? qMax(0.0, value.value) / highest : 0;
        const int length = value.value > 0 ? qMax(4, qRound(room * share)) : 0;
        const QRect bar = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(start, row.center().y() - barHeight / 2 + 1, length, barHeight));
        if (length > 0)
            paintBox(&painter, bar, 3, ink(value.color));
        const QRect number = QStyle::visualRect(
            layoutDirection(), rect(), row.adjusted(width() - int(figureWidth) - 1, 0, 0, 0));
        painter.setPen(ink(Token::Text));
        figures.draw(&painter, number, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight),
                     value.display);
        if (showsCurrent(i))
            paintFocusRing(&painter, row, 4, ink(Token::Accent));
    }
}

} // namespace forecourt::ui
