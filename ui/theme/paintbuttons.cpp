// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui::paint {

namespace {

struct Look
{
    QColor fill;
    QColor line;
    QColor text;
};

Look look(ButtonKind kind, QStyle::State state, const Ink &ink)
{
    const bool hover = state & QStyle::State_MouseOver && state & QStyle::State_Enabled;
    const bool down = state & QStyle::State_Sunken;
    const bool on = state & QStyle::State_On;
    if (!(state & QStyle::State_Enabled)) {
        const bool plain = kind == ButtonKind::Quiet || kind == ButtonKind::Link;
        return { plain ? QColor() : ink(Token::Window), plain ? QColor() : ink(Token::Line),
                 ink(Token::Faint) };
    }
    switch (kind) {
    case ButtonKind::Primary:
        return { ink(hover || down ? Token::AccentHover : Token::Accent),
                 {},
                 ink(Token::OnAccent) };
    case ButtonKind::Quiet:
        if (on)
            return { ink(Token::AccentGround), {}, ink(Token::Accent) };
        return { hover || down ? ink(Token::Hover) : QColor(), {}, ink(Token::Muted) };
    case ButtonKind::Link:
        return { {}, {}, ink(Token::Accent) };
    case ButtonKind::Danger:
        return { ink(hover || down ? Token::BadGround : Token::Raised), ink(Token::ControlLine),
                 ink(Token::Bad) };
    case ButtonKind::Secondary:
        break;
    }
    if (on)
        return { ink(Token::AccentGround), ink(Token::AccentGround), ink(Token::Accent) };
    return { ink(down || hover ? Token::Hover : Token::Raised), ink(Token::Line),
             ink(Token::Text) };
}

ButtonKind kindOf(const QWidget *widget, bool isDefault)
{
    if (widget && widget->property("buttonKind").isValid())
        return buttonKind(widget);
    return isDefault ? ButtonKind::Primary : ButtonKind::Secondary;
}

void focus(const QStyleOption &option, ButtonKind kind, QPainter &painter, const Ink &ink)
{
    if (!showsKeyboardFocus(option))
        return;
    paintFocusRing(&painter, option.rect, controlRadius, ink(Token::Accent));
    if (kind == ButtonKind::Primary)
        paintBox(&painter, QRectF(option.rect).adjusted(2, 2, -2, -2), controlRadius - 2, {},
                 ink(Token::OnAccent), 1.5);
}

// Icon and text in a row, centred, mirrored right to left.
void content(const QRect &rect, const QIcon &icon, QSize iconSize, const QString &text,
             const QColor &color, Qt::LayoutDirection direction, QPainter &painter,
             QIcon::Mode mode, QIcon::State state, Qt::Alignment alignment = Qt::AlignHCenter)
{
    const int gap = icon.isNull() || text.isEmpty() ? 0 : 8;
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int textWidth =
        text.isEmpty() ? 0 : painter.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int total = qMin(rect.width(), iconWidth + gap + textWidth);
    const QRect row = QStyle::alignedRect(direction, alignment | Qt::AlignVCenter,
                                          { total, rect.height() }, rect);
    if (!icon.isNull()) {
        const QRect at =
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, iconSize, row);
        const QString name = iconName(icon);
        if (name.isEmpty())
            icon.paint(&painter, at, Qt::AlignCenter, mode, state);
        else
            paintIcon(&painter, at, name, color);
    }
    const QRect textRect =
        QStyle::visualRect(direction, row, row.adjusted(iconWidth + gap, 0, 0, 0));
    painter.setPen(color);
    painter.drawText(textRect,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter
                         | Qt::AlignAbsolute)
                         | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     text);
}

} // namespace

void button(const QStyleOptionButton &option, QPainter &painter, const Ink &ink,
            const QWidget *widget)
{
    const ButtonKind kind =
        kindOf(widget, option.features.testFlag(QStyleOptionButton::DefaultButton));
    const Look now = look(kind, option.state, ink);
    paintBox(&painter, option.rect, controlRadius, now.fill, now.line);
    focus(option, kind, painter, ink);
}

void buttonLabel(const QStyleOptionButton &option, QPainter &painter, const Ink &ink,
                 const QWidget *widget)
{
    const ButtonKind kind =
        kindOf(widget, option.features.testFlag(QStyleOptionButton::DefaultButton));
    const Look now = look(kind, option.state, ink);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    // In line with what stands above and below it, so it has no ground: its words are underlined.
    const bool isLink = kind == ButtonKind::Link;
    QRect rect = isLink ? option.rect : option.rect.adjusted(8, 0, -8, 0);
    if (menu) {
        const QRect arrowRect = QStyle::alignedRect(
            option.direction, Qt::AlignRight | Qt::AlignVCenter, { 14, 14 }, rect);
        paintIcon(&painter, arrowRect, u"chevron-down"_s, now.text);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -18, 0));
    }
    painter.save();
    QFont font = painter.font();
    if (font.weight() < QFont::Medium)
        font.setWeight(QFont::Medium);
    font.setUnderline(isLink && enabled && option.state & QStyle::State_MouseOver);
    painter.setFont(font);
    content(rect, option.icon, option.iconSize, option.text, now.text, option.direction, painter,
            enabled ? QIcon::Normal : QIcon::Disabled,
            option.state & QStyle::State_On ? QIcon::On : QIcon::Off,
            isLink ? Qt::AlignLeft : Qt::AlignHCenter);
    painter.restore();
}

void toolButton(const QStyleOptionToolButton &option, QPainter &painter, const Ink &ink,
                const QWidget *widget)
{
    const bool kindSet = widget && widget->property("buttonKind").isValid();
    const ButtonKind kind = kindSet ? buttonKind(widget) : ButtonKind::Quiet;
    const Look now = look(kind, option.state, ink);
    paintBox(&painter, option.rect, controlRadius, now.fill, now.line);
    focus(option, kind, painter, ink);

    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    QRect rect = option.rect.adjusted(4, 0, -4, 0);
    if (hasMenu && option.toolButtonStyle != Qt::ToolButtonIconOnly) {
        const QRect arrowRect =
            QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, { 14, 14 },
                                rect.adjusted(4, 0, -4, 0));
        paintIcon(&painter, arrowRect, u"chevron-down"_s, now.text);
        rect = QStyle::visualRect(option.direction, option.rect, rect.adjusted(0, 0, -16, 0));
    }
    const bool iconShown = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool textShown = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    painter.save();
    painter.setFont(option.font);
    content(rect, iconShown ? option.icon : QIcon(), option.iconSize,
            textShown ? option.text : QString(), now.text, option.direction, painter,
            option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
            option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    painter.restore();
}

void indicator(const QStyleOption &option, QPainter &painter, const Ink &ink, bool round)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    QRectF rect = QRectF(option.rect);
    const qreal side = qMin(rect.width(), rect.height());
    rect = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const qreal radius = round ? side / 2 : 4;
    const bool filled = on || partly;
    const QColor fill = ink(!enabled ? Token::Window : filled ? Token::Accent : Token::Raised);
    const bool hover = option.state & QStyle::State_MouseOver;
    // The edge of an empty box is what makes it visible: 3:1 needs 'faint'.
    const QColor line = filled && enabled ? QColor() : ink(hover ? Token::Muted : Token::Faint);
    paintBox(&painter, rect, radius, fill, line);
    const QColor mark = ink(enabled ? Token::OnAccent : Token::Faint);
    if (round && on)
        paintBox(&painter, rect.adjusted(5, 5, -5, -5), side, mark);
    else if (partly)
        paintIcon(&painter, rect.adjusted(2, 2, -2, -2), u"minus"_s, mark);
    else if (on)
        paintIcon(&painter, rect.adjusted(1, 1, -1, -1), u"check"_s, mark);
    if (showsKeyboardFocus(option))
        paintFocusRing(&painter, rect.adjusted(-3, -3, 3, 3), radius + 3, ink(Token::Accent));
}

} // namespace forecourt::ui::paint
