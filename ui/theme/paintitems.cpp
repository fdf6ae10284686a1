// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui::paint {

void arrow(const QStyleOption &option, QPainter &painter, const Ink &ink, const QString &name)
{
    const int side = qMin(14, qMin(option.rect.width(), option.rect.height()));
    const bool enabled = option.state & QStyle::State_Enabled;
    paintIcon(&painter,
              QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { side, side }, option.rect),
              name, ink(enabled ? Token::Muted : Token::Faint));
}

void headerSection(const QStyleOptionHeader &option, QPainter &painter, const Ink &ink)
{
    const bool hover =
        option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, ink(hover ? Token::Hover : Token::Surface));
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         ink(Token::Line));
}

void headerLabel(const QStyleOptionHeader &option, QPainter &painter, const Ink &ink)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect rect = option.rect.adjusted(12, 0, -12, 0);
    const int arrowWidth = sorted ? 18 : 0;
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    const QString text =
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width() - arrowWidth);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const Qt::Alignment side = option.textAlignment & Qt::AlignHorizontal_Mask;
    const QRect box =
        QStyle::alignedRect(option.direction, side | Qt::AlignVCenter,
                            { qMin(rect.width(), width + arrowWidth), rect.height() }, rect);
    const QRect textRect =
        QStyle::visualRect(option.direction, box, box.adjusted(0, 0, -arrowWidth, 0));
    painter.setPen(ink(sorted ? Token::Text : Token::Muted));
    painter.drawText(textRect, int(Qt::AlignCenter) | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt calls the ascending order "down"; people expect the arrow to show where big is.
        const bool down = option.sortIndicator == QStyleOptionHeader::SortUp;
        const QRect at = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                             { 14, 14 }, box);
        paintIcon(&painter, at, down ? u"arrow-down"_s : u"arrow-up"_s, ink(Token::Text));
    }
    painter.restore();
}

void menuItem(const QStyleOptionMenuItem &option, QPainter &painter, const Ink &ink)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1),
                         ink(Token::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool active = option.state & QStyle::State_Selected && enabled;
    if (active)
        paintBox(&painter, rect.adjusted(4, 1, -4, -1), 4, ink(Token::Hover));
    const Qt::LayoutDirection direction = option.direction;
    const QRect inner = rect.adjusted(12, 0, -12, 0);
    const QColor text = ink(enabled ? Token::Text : Token::Faint);
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    int left = 0;
    if (checkable || option.menuHasCheckableItems || option.maxIconWidth > 0) {
        const QRect at =
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, { 16, 16 }, inner);
        const QString name = iconName(option.icon);
        if (checkable && option.checked)
            paintIcon(&painter, at, u"check"_s, ink(Token::Accent));
        else if (!name.isEmpty())
            paintIcon(&painter, at, name, ink(enabled ? Token::Muted : Token::Faint));
        else if (!option.icon.isNull())
            option.icon.paint(&painter, at, Qt::AlignCenter,
                              enabled ? QIcon::Normal : QIcon::Disabled);
        left = 26;
    }
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = option.text.left(tab);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(text);
    const int start = int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter
                          | Qt::AlignAbsolute);
    const int end = int(QStyle::visualAlignment(direction, Qt::AlignRight) | Qt::AlignVCenter
                        | Qt::AlignAbsolute);
    painter.drawText(QStyle::visualRect(direction, inner, inner.adjusted(left, 0, 0, 0)),
                     start | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (tab >= 0) {
        painter.setPen(ink(enabled ? Token::Muted : Token::Faint));
        painter.drawText(inner, end | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect at =
            QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, { 14, 14 }, inner);
        paintIcon(&painter, at,
                  direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
                  ink(Token::Muted));
    }
    painter.restore();
}

void itemPanel(const QStyleOptionViewItem &option, QPainter &painter, const Ink &ink,
               const QWidget *widget)
{
    const bool popup = widget && widget->window()->windowType() == Qt::Popup;
    // In a list of offers the current one is what Return takes.
    const bool offered = popup && option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected || offered) {
        painter.fillRect(option.rect, ink(Token::AccentGround));
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, ink(Token::Hover));
    } else if (!popup && option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
}

void tabShape(const QStyleOptionTab &option, QPainter &painter, const Ink &ink)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QRect rect = option.rect;
    if (hover && !selected)
        paintBox(&painter, rect.adjusted(2, 4, -2, -4), controlRadius, ink(Token::Hover));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ink(Token::Line));
    if (selected)
        painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2),
                         ink(Token::Accent));
    if (showsKeyboardFocus(option))
        paintFocusRing(&painter, rect.adjusted(2, 3, -2, -4), controlRadius, ink(Token::Accent));
}

void tabLabel(const QStyleOptionTab &option, QPainter &painter, const Ink &ink)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(ink(!enabled ? Token::Faint : selected ? Token::Accent : Token::Muted));
    painter.drawText(option.rect, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

} // namespace forecourt::ui::paint
