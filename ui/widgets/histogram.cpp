// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

Histogram::Histogram(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Histogram::setValues(const QList<ChartValue> &values)
{
    m_values = values;
    m_current = qMin(m_current, int(values.size()) - 1);
    m_hovered = -1;
    update();
}

void Histogram::setCurrentIndex(int index)
{
    m_current = m_values.isEmpty() ? -1 : qBound(0, index, int(m_values.size()) - 1);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
    update();
}

// The axis runs left to right in every language: its labels are ranges of figures.
QRect Histogram::barRect(int index) const
{
    if (m_values.isEmpty())
        return {};
    const int line = fontMetrics().height();
    const int top = line + 6;
    const int bottom = height() - line - 10;
    double most = 0;
    for (const ChartValue &value : m_values)
        most = qMax(most, value.value);
    const double slot = width() / double(m_values.size());
    const int barWidth = int(qMin(96.0, slot * 0.7));
    const double value = qMax(0.0, m_values.at(index).value);
    const int tall = most > 0 ? qRound((bottom - top) * value / most) : 0;
    const int left = qRound(slot * index + (slot - barWidth) / 2);
    return { left, bottom - tall, barWidth, tall };
}

int Histogram::indexAt(QPoint position) const
{
    if (m_values.isEmpty() || !rect().contains(position))
        return -1;
    return qMin(int(position.x() * m_values.size() / qMax(1, width())), int(m_values.size()) - 1);
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const int line = fontMetrics().height();
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    for (int i = 0; i < m_values.size(); ++i) {
        const ChartValue &value = m_values.at(i);
        const QRect bar = barRect(i);
        if (bar.height() > 0)
            paintBox(&painter, bar, 3, ink(value.color));
        const QRect above(bar.left() - 20, bar.top() - line - 4, bar.width() + 40, line);
        painter.setFont(font());
        painter.setPen(ink(i == m_hovered && value.key.isValid() ? Token::Accent : Token::Text));
        painter.drawText(above, Qt::AlignCenter, value.display);
        const QRect below(bar.left() - 20, height() - line - 2, bar.width() + 40, line);
        painter.setPen(ink(Token::Muted));
        painter.drawText(below, Qt::AlignCenter, value.label);
        if (keyboard && i == qMax(0, m_current))
            paintFocusRing(&painter,
                           bar.united(above.adjusted(16, 0, -16, 0)).adjusted(-3, -3, 3, 3), 4,
                           ink(Token::Accent));
    }
    const int bottom = height() - line - 10;
    painter.fillRect(QRect(0, bottom, width(), 1), ink(Token::Line));
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = indexAt(event->pos());
    const bool lead = m_hovered >= 0 && m_values.at(m_hovered).key.isValid();
    setCursor(lead ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Histogram::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->pos());
    if (index < 0)
        return;
    setCurrentIndex(index);
    if (m_values.at(index).key.isValid())
        emit activated(m_values.at(index).key);
}

void Histogram::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void Histogram::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrentIndex(m_current + 1);
    case Qt::Key_Left:
        return setCurrentIndex(m_current - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const int at = qMax(0, m_current);
            at < m_values.size() && m_values.at(at).key.isValid())
            emit activated(m_values.at(at).key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace forecourt::ui
