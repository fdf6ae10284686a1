// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

namespace forecourt::ui::paint {

void progress(const QStyleOptionProgressBar &option, QPainter &painter, const Ink &ink)
{
    const QRectF track(option.rect.left(), option.rect.center().y() - 1.5, option.rect.width(), 4);
    paintBox(&painter, track, 2, ink(Token::Line));
    const int range = option.maximum - option.minimum;
    QRectF bar = track;
    if (range <= 0) {
        // Busy without a known end: a still third, since nothing here may animate for hours.
        bar.setWidth(track.width() / 3);
    } else {
        bar.setWidth(track.width() * (option.progress - option.minimum) / range);
    }
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    if (bar.width() > 0)
        paintBox(&painter, bar, 2, ink(Token::Accent));
}

void scrollBar(const QStyleOptionSlider &option, QPainter &painter, const Ink &ink,
               const QStyle &style, const QWidget *widget)
{
    const QRect thumb =
        style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider
        && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF rect = QRectF(thumb).adjusted(2, 2, -2, -2);
    paintBox(&painter, rect, 3, ink(active ? Token::Faint : Token::ControlLine));
}

void slider(const QStyleOptionSlider &option, QPainter &painter, const Ink &ink,
            const QStyle &style, const QWidget *widget)
{
    const QRectF handle =
        style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const bool flat = option.orientation == Qt::Horizontal;
    const QPointF centre = handle.center();
    const QRectF groove = flat ? QRectF(option.rect.left(), centre.y() - 2, option.rect.width(), 4)
                               : QRectF(centre.x() - 2, option.rect.top(), 4, option.rect.height());
    paintBox(&painter, groove, 2, ink(Token::Line));
    QRectF done = groove;
    if (!flat)
        done.setTop(centre.y());
    else if (option.upsideDown)
        done.setLeft(centre.x());
    else
        done.setRight(centre.x());
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor color = ink(enabled ? Token::Accent : Token::Faint);
    paintBox(&painter, done, 2, color);
    paintBox(&painter, QRectF(centre.x() - 8, centre.y() - 8, 16, 16), 8, ink(Token::Raised), color,
             2);
    if (showsKeyboardFocus(option))
        paintFocusRing(&painter, QRectF(centre.x() - 11, centre.y() - 11, 22, 22), 11, color);
}

} // namespace forecourt::ui::paint
