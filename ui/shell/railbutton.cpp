// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/railbutton.h"

#include "theme/fonts.h"
#include "theme/paint.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

RailButton::RailButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
}

void RailButton::setBadge(int count, Tone tone)
{
    m_badge = count;
    m_tone = tone;
    describe();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setToolTip(collapsed ? plainToolTip(text()) : QString());
    setVisible(!m_sub || !collapsed);
    update();
}

void RailButton::setSub(bool sub)
{
    m_sub = sub;
    setCheckable(!sub);
    updateGeometry();
}

void RailButton::describe()
{
    setAccessibleName(text());
    const int number = m_badge > 0 ? m_badge : m_count;
    setAccessibleDescription(number < 0 ? QString() : locale().toString(number));
    update();
}

QSize RailButton::sizeHint() const
{
    return { 180, qMax(m_sub ? 28 : 32, fontMetrics().height() + 12) };
}

QSize RailButton::minimumSizeHint() const
{
    return { 40, sizeHint().height() };
}

void RailButton::paintCount(QPainter *painter, const QRect &inner) const
{
    const Ink ink(scheme(this));
    const int number = m_badge > 0 ? m_badge : m_count;
    if (number < 0 || (m_badge == 0 && m_count < 0))
        return;
    const QString words = locale().toString(number);
    const QFont small = ui::font(m_badge > 0 ? Type::SmallStrong : Type::Small, font());
    painter->setFont(small);
    const int width = qMax(18, QFontMetrics(small).horizontalAdvance(words) + 8);
    if (m_badge > 0) {
        const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                             { width, 18 }, inner);
        paintBox(painter, at, 9, ink(pair(m_tone).ground));
        painter->setPen(ink(pair(m_tone).text));
        painter->drawText(at, Qt::AlignCenter, words);
        return;
    }
    painter->setPen(ink(Token::Muted));
    painter->drawText(inner,
                      int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)
                          | Qt::AlignVCenter | Qt::AlignAbsolute),
                      words);
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const bool on = isChecked();
    if (on || underMouse())
        paintBox(&painter, rect(), controlRadius, ink(on ? Token::AccentGround : Token::Hover));
    const Token token = on ? Token::Accent : Token::Muted;
    QRect inner = rect().adjusted(10, 0, -10, 0);
    if (!m_sub) {
        const Qt::Alignment side = m_collapsed ? Qt::AlignHCenter : Qt::AlignLeft;
        const QRect at =
            QStyle::alignedRect(layoutDirection(), side | Qt::AlignVCenter, { 16, 16 }, inner);
        paintIcon(&painter, at, m_icon, ink(token));
        if (m_collapsed && m_badge > 0)
            paintBox(&painter, QRect(at.right() - 2, at.top() - 3, 8, 8), 4,
                     ink(pair(m_tone).text));
    }
    if (!m_collapsed) {
        paintCount(&painter, inner);
        QFont words = font();
        words.setWeight(on ? QFont::DemiBold : m_sub ? QFont::Normal : QFont::Medium);
        painter.setFont(words);
        painter.setPen(ink(token));
        const int end = m_count >= 0 || m_badge > 0 ? 44 : 10;
        const QRect at =
            QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(36, 0, -end, 0));
        painter.drawText(at,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                             | Qt::AlignVCenter | Qt::AlignAbsolute),
                         QFontMetrics(words).elidedText(text(), Qt::ElideRight, at.width()));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), controlRadius, ink(Token::Accent));
}

// Up and down walk through the rail; Enter opens like Space.
void RailButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace forecourt::ui
