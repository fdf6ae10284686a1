// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stattile.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

StatTile::StatTile(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StatTile::setFigure(const QString &figure, const QString &unit)
{
    m_figure = figure;
    m_unit = unit;
    describe();
}

void StatTile::setContext(const QString &text, Token token, const QString &icon)
{
    m_context = text;
    m_token = token;
    m_icon = icon;
    describe();
}

void StatTile::describe()
{
    setAccessibleName(text() + u": "_s + m_figure + u' ' + m_unit);
    setAccessibleDescription(m_context);
    update();
}

QSize StatTile::sizeHint() const
{
    const int figure = QFontMetrics(ui::font(Type::Figure, font())).height();
    const int small = QFontMetrics(ui::font(Type::Small, font())).height();
    return { 220, 24 + fontMetrics().height() + figure + small + 8 };
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const bool hover = underMouse() && isEnabled();
    paintBox(&painter, rect(), cardRadius, ink(Token::Surface),
             ink(hover ? Token::ControlLine : Token::Line));
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::AlignAbsolute);
    const QRect inner = rect().adjusted(16, 12, -16, -12);
    int y = inner.top();
    auto line = [&](const QFont &face, Token token, const QString &words, int indent) {
        const QFontMetrics metrics(face);
        const QRect row(inner.left(), y, inner.width(), metrics.height());
        const QRect at = QStyle::visualRect(layoutDirection(), row, row.adjusted(indent, 0, 0, 0));
        painter.setFont(face);
        painter.setPen(ink(token));
        painter.drawText(at, side | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, at.width()));
        return row;
    };
    y = line(font(), Token::Muted, text(), 0).bottom() + 4;
    const QFont big = ui::font(Type::Figure, font());
    const QRect figure = line(big, Token::Text, m_figure, 0);
    y += 2;
    line(ui::font(Type::Small, font()), Token::Muted, m_unit,
         QFontMetrics(big).horizontalAdvance(m_figure) + 6);
    y = figure.bottom() + 4;
    const QFont small = ui::font(Type::Small, font());
    const QRect context = line(small, m_token, m_context, m_icon.isEmpty() ? 0 : 16);
    if (!m_icon.isEmpty())
        paintIcon(&painter,
                  QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                      { 13, 13 }, context),
                  m_icon, ink(m_token));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), cardRadius, ink(Token::Accent));
}

} // namespace forecourt::ui
