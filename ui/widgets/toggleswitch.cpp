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
    return { track.width() + words, qMax(24, fontMetrics().height() + 4) };
}

// Within the track, which stands in line with what is above and below it.
static void paintRing(QPainter &painter, const QRect &box, const QColor &ring, const QColor &gap)
{
    paintFocusRing(&painter, box, 10, ring);
    paintBox(&painter, QRectF(box).adjusted(2, 2, -2, -2), 8, {}, gap, 1.5);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    const bool on = isChecked();
    const QRect box =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, track, rect());
    const Token ground = !isEnabled() ? Token::Line : on ? Token::Accent : Token::Faint;
    paintBox(&painter, box, 10, ink(ground));
    const bool right = on != isRightToLeft();
    QRectF knob(box.left() + 3, box.top() + 3, 14, 14);
    if (right)
        knob.moveRight(box.right() + 1 - 3);
    paintBox(&painter, knob, 7, ink(on ? Token::OnAccent : Token::Surface));
    painter.setPen(ink(isEnabled() ? Token::Text : Token::Faint));
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(track.width() + 8, 0, 0, 0));
    painter.drawText(words,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::AlignAbsolute)
                         | Qt::TextShowMnemonic,
                     text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintRing(painter, box, ink(Token::Accent), ink(on ? Token::OnAccent : Token::Surface));
}

} // namespace forecourt::ui
