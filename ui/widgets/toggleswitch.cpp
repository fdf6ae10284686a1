// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toggleswitch.h"

#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr QSize track{ 36, 20 };

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    const int words =
        text().isEmpty() ? 0 : 8 + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return { track.width() + 4 + words, qMax(24, fontMetrics().height() + 4) };
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const bool on = isChecked();
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                          track, rect().adjusted(2, 0, -2, 0));
    const Token ground = !isEnabled() ? Token::Line : on ? Token::Accent : Token::Faint;
    paintBox(&painter, box, 10, ink(ground));
    const bool right = on != isRightToLeft();
    QRectF knob(box.left() + 3, box.top() + 3, 14, 14);
    if (right)
        knob.moveRight(box.right() + 1 - 3);
    paintBox(&painter, knob, 7, ink(on ? Token::OnAccent : Token::Surface));
    painter.setPen(ink(isEnabled() ? Token::Text : Token::Faint));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(track.width() + 12, 0, 0, 0));
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::AlignAbsolute)
                         | Qt::TextShowMnemonic,
                     text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, box.adjusted(-2, -2, 2, 2), 12, ink(Token::Accent));
}

} // namespace forecourt::ui
