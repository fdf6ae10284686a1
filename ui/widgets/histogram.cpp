// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Histogram::Histogram(QWidget *parent)
    : BarChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

// The axis runs left to right in every language: its labels are ranges of figures.
QRect Histogram::barRect(int index) const
{
    if (values().isEmpty())
        return {};
    const int line = fontMetrics().height();
    const int top = line + 6;
    const int bottom = height() - line - 10;
    const double slot = width() / double(values().size());
    const int barWidth = int(qMin(96.0, slot * 0.7));
    const double highest = most();
    const double value = qMax(0.0, values().at(index).value);
    const int tall = highest > 0 ? qRound((bottom - top) * value / highest) : 0;
    const int left = qRound(slot * index + (slot - barWidth) / 2);
    return { left, bottom - tall, barWidth, tall };
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const int line = fontMetrics().height();
    for (int i = 0; i < values().size(); ++i) {
        const ChartValue &value = values().at(i);
        const QRect bar = barRect(i);
        if (bar.height() > 0)
            paintBox(&painter, bar, 3, ink(value.color));
        const QRect above(bar.left() - 20, bar.top() - line - 4, bar.width() + 40, line);
        painter.setFont(font());
        painter.setPen(ink(leads(i) ? Token::Accent : Token::Text));
        painter.drawText(above, Qt::AlignCenter, value.display);
        const QRect below(bar.left() - 20, height() - line - 2, bar.width() + 40, line);
        painter.setPen(ink(Token::Muted));
        painter.drawText(below, Qt::AlignCenter, value.label);
        if (showsCurrent(i))
            paintFocusRing(&painter,
                           bar.united(above.adjusted(16, 0, -16, 0)).adjusted(-3, -3, 3, 3), 4,
                           ink(Token::Accent));
    }
    const int bottom = height() - line - 10;
    painter.fillRect(QRect(0, bottom, width(), 1), ink(Token::Line));
}

} // namespace forecourt::ui
