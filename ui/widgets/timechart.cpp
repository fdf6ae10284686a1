// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timechart.h"

#include "theme/fonts.h"
#include "theme/paint.h"
#include "widgets/textlabel.h"

namespace forecourt::ui {

TimeChart::TimeChart(QWidget *parent)
    : BarChart(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setType(this, Type::Small);
}

int TimeChart::slotLeft(int index) const
{
    return int(qint64(width()) * index / qMax(1, int(values().size())));
}

QRect TimeChart::barRect(int index) const
{
    if (index < 0 || index >= values().size())
        return {};
    const int bottom = height() - fontMetrics().height() - 6;
    const double highest = most();
    const double value = qMax(0.0, values().at(index).value);
    // What happened at all is seen, however little it was.
    const int tall = value > 0 && highest > 0 ? qMax(2, qRound(bottom * value / highest)) : 0;
    const int left = slotLeft(index) + 1;
    return { left, bottom - tall, qMax(1, slotLeft(index + 1) - left - 1), tall };
}

QString TimeChart::spoken(int index) const
{
    return tr("%1: %2", "time, figure").arg(values().at(index).label, values().at(index).display);
}

bool TimeChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return BarChart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(spoken(index)), this);
    return true;
}

void TimeChart::paintEvent(QPaintEvent *)
{
    if (values().isEmpty())
        return;
    QPainter painter(this);
    const Ink ink(scheme(this));
    const int line = fontMetrics().height();
    const int last = int(values().size()) - 1;
    const QRect below(0, height() - line - 2, width(), line);
    painter.fillRect(QRect(0, height() - line - 6, width(), 1), ink(Token::Line));
    for (int i = 0; i <= last; ++i) {
        const QRect bar = barRect(i);
        if (bar.height() > 0)
            paintBox(&painter, bar, 1, ink(values().at(i).color));
        if (showsCurrent(i)) {
            const QRect slot(bar.left(), 0, bar.width(), height() - line - 6);
            paintFocusRing(&painter, slot, 2, ink(Token::Accent));
            painter.setPen(ink(Token::Text));
            return painter.drawText(below, Qt::AlignCenter, spoken(i));
        }
    }
    painter.setPen(ink(Token::Muted));
    painter.drawText(below, int(Qt::AlignLeft | Qt::AlignAbsolute), values().first().label);
    painter.drawText(below, int(Qt::AlignRight | Qt::AlignAbsolute), values().at(last).label);
}

} // namespace forecourt::ui
