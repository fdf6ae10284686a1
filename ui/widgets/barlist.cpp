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
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarList::setValues(const QList<ChartValue> &values)
{
    m_values = values;
    m_current = qMin(m_current, int(values.size()) - 1);
    m_hovered = -1;
    updateGeometry();
    update();
}

void BarList::setCurrentIndex(int index)
{
    m_current = m_values.isEmpty() ? -1 : qBound(0, index, int(m_values.size()) - 1);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
    update();
}

QRect BarList::barRect(int index) const
{
    return { 0, index * rowHeight, width(), rowHeight };
}

QSize BarList::sizeHint() const
{
    return { 280, int(m_values.size()) * rowHeight };
}

QSize BarList::minimumSizeHint() const
{
    return { 160, int(m_values.size()) * rowHeight };
}

int BarList::labelWidth() const
{
    int widest = 0;
    for (const ChartValue &value : m_values)
        widest = qMax(widest, fontMetrics().horizontalAdvance(value.label));
    return qBound(72, widest, width() * 2 / 5);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const TabularText figures(font());
    double most = 0;
    qreal figureWidth = 0;
    for (const ChartValue &value : m_values) {
        most = qMax(most, value.value);
        figureWidth = qMax(figureWidth, figures.width(value.display));
    }
    const int start = labelWidth() + 16;
    const int room = qMax(8, width() - start - int(figureWidth) - 16);
    const bool keyboard = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    for (int i = 0; i < m_values.size(); ++i) {
        const ChartValue &value = m_values.at(i);
        const QRect row = barRect(i);
        const bool lead = i == m_hovered && value.key.isValid();
        const QRect label = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(0, row.top(), start - 16, row.height()));
        painter.setFont(font());
        painter.setPen(ink(lead ? Token::Accent : Token::Text));
        painter.drawText(label,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignVCenter | Qt::AlignAbsolute),
                         fontMetrics().elidedText(value.label, Qt::ElideRight, label.width()));
        const double share = most > 0 ? qMax(0.0, value.value) / most : 0;
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
        if (keyboard && i == qMax(0, m_current))
            paintFocusRing(&painter, row, 4, ink(Token::Accent));
    }
}

void BarList::mouseMoveEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowHeight;
    m_hovered = row < m_values.size() ? row : -1;
    const bool lead = m_hovered >= 0 && m_values.at(m_hovered).key.isValid();
    setCursor(lead ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = event->pos().y() / rowHeight;
    if (!rect().contains(event->pos()) || row >= m_values.size())
        return;
    setCurrentIndex(row);
    if (m_values.at(row).key.isValid())
        emit activated(m_values.at(row).key);
}

void BarList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void BarList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrentIndex(m_current + 1);
    case Qt::Key_Up:
        return setCurrentIndex(m_current - 1);
    case Qt::Key_Home:
        return setCurrentIndex(0);
    case Qt::Key_End:
        return setCurrentIndex(int(m_values.size()) - 1);
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
