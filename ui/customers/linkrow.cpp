// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/linkrow.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

LinkRow::LinkRow(const QString &text, const QString &figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(figure)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void LinkRow::setBelow(const QString &text, Token token)
{
    m_below = text;
    m_token = token;
    describe();
    updateGeometry();
    update();
}

void LinkRow::describe()
{
    QStringList parts{ text(), m_figure, m_below };
    parts.removeAll({});
    setAccessibleName(parts.join(u", "_s));
}

QSize LinkRow::sizeHint() const
{
    const int small = QFontMetrics(ui::font(Type::Small, font())).height();
    return { 240, fontMetrics().height() + (m_below.isEmpty() ? 0 : small + 2) + 8 };
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Ink ink(scheme(this));
    const auto draw = [&](const QRect &at, Type type, Token token, Qt::Alignment side,
                          const QString &shown) {
        const QFont face = ui::font(type, font());
        painter.setFont(face);
        painter.setPen(ink(token));
        const auto visual = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
        painter.drawText(at, int(visual | Qt::AlignAbsolute) | Qt::TextSingleLine,
                         QFontMetrics(face).elidedText(shown, Qt::ElideRight, at.width()));
    };
    const QRect all = rect().adjusted(0, 4, 0, -4);
    const QRect first(all.left(), all.top(), all.width(), fontMetrics().height());
    const QFontMetrics strong(ui::font(Type::Strong, font()));
    const int figure = m_figure.isEmpty() ? 0 : strong.horizontalAdvance(m_figure) + 12;
    const QRect name =
        QStyle::visualRect(layoutDirection(), first, first.adjusted(0, 0, -figure, 0));
    // In line with the title above it, so it has no ground: its words show where the mouse is.
    const bool pointed = underMouse() && isEnabled();
    draw(name, Type::Body, pointed ? Token::Accent : Token::Text, Qt::AlignLeft, text());
    draw(first, Type::Strong, Token::Text, Qt::AlignRight, m_figure);
    const QRect below(all.left(), first.bottom() + 3, all.width(),
                      all.bottom() - first.bottom() - 2);
    if (!m_below.isEmpty())
        draw(below, Type::Small, m_token, Qt::AlignLeft, m_below);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), controlRadius, ink(Token::Accent));
}

void LinkRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace forecourt::ui
