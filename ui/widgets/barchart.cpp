// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/barchart.h"

#include "widgets/chartaccess.h"

namespace forecourt::ui {

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    installChartAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BarChart::setValues(const QList<ChartValue> &values)
{
    m_values = values;
    m_current = qMin(m_current, int(values.size()) - 1);
    m_hovered = -1;
    updateGeometry();
    update();
}

void BarChart::setCurrentIndex(int index)
{
    if (m_values.isEmpty())
        return;
    m_current = qBound(0, index, int(m_values.size()) - 1);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
    update();
}

void BarChart::activate(int index)
{
    if (index >= 0 && index < m_values.size() && m_values.at(index).key.isValid())
        emit activated(m_values.at(index).key);
}

int BarChart::columnAt(QPoint position) const
{
    if (m_values.isEmpty() || !rect().contains(position))
        return -1;
    return qMin(int(position.x() * m_values.size() / qMax(1, width())), int(m_values.size()) - 1);
}

double BarChart::most() const
{
    double most = 0;
    for (const ChartValue &value : m_values)
        most = qMax(most, value.value);
    return most;
}

bool BarChart::showsCurrent(int index) const
{
    return hasFocus() && index == qMax(0, m_current)
        && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool BarChart::leads(int index) const
{
    return index >= 0 && index == m_hovered && m_values.at(index).key.isValid();
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = indexAt(event->pos());
    setCursor(leads(m_hovered) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->pos());
    if (index < 0)
        return;
    setCurrentIndex(index);
    activate(index);
}

void BarChart::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrentIndex(qMax(0, m_current) + 1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrentIndex(m_current - 1);
    case Qt::Key_Home:
        return setCurrentIndex(0);
    case Qt::Key_End:
        return setCurrentIndex(int(m_values.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(qMax(0, m_current));
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace forecourt::ui
