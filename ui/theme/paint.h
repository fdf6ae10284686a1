// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/themestyle.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace forecourt::ui {

inline constexpr int controlHeight = 32;
inline constexpr qreal controlRadius = 6;
inline constexpr qreal cardRadius = 8;

// Colours of one scheme, for painting.
class Ink
{
public:
    explicit Ink(Scheme scheme)
        : m_scheme(scheme)
    {
    }
    QColor operator()(Token token) const { return QColor::fromRgb(rgb(token, m_scheme)); }

private:
    Scheme m_scheme;
};

// Rounded rectangle with a one-pixel line inside its edge; an invalid colour is left out.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line = {}, qreal width = 1);
// A box with round ends, kept as a picture: lists are full of equal ones.
void paintPill(QPainter *painter, const QRect &rect, const QColor &fill);
// The ring that shows where the keyboard is.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color);
bool showsKeyboardFocus(const QStyleOption &option);

namespace paint {
using Primitive = void (*)(const QStyleOption &, QPainter &, const Ink &, const QWidget *);

void button(const QStyleOptionButton &, QPainter &, const Ink &, const QWidget *);
void buttonLabel(const QStyleOptionButton &, QPainter &, const Ink &, const QWidget *);
void toolButton(const QStyleOptionToolButton &, QPainter &, const Ink &, const QWidget *);
void indicator(const QStyleOption &, QPainter &, const Ink &, bool round);
void inputFrame(const QStyleOption &, QPainter &, const Ink &, const QWidget *);
void comboBox(const QStyleOptionComboBox &, QPainter &, const Ink &, const QWidget *);
void comboLabel(const QStyleOptionComboBox &, QPainter &, const Ink &, const QWidget *);
void spinBox(const QStyleOptionSpinBox &, QPainter &, const Ink &, const QStyle &, const QWidget *);
void headerSection(const QStyleOptionHeader &, QPainter &, const Ink &);
void headerLabel(const QStyleOptionHeader &, QPainter &, const Ink &);
void menuItem(const QStyleOptionMenuItem &, QPainter &, const Ink &);
void itemPanel(const QStyleOptionViewItem &, QPainter &, const Ink &, const QWidget *);
void tabShape(const QStyleOptionTab &, QPainter &, const Ink &);
void tabLabel(const QStyleOptionTab &, QPainter &, const Ink &);
void progress(const QStyleOptionProgressBar &, QPainter &, const Ink &);
void scrollBar(const QStyleOptionSlider &, QPainter &, const Ink &, const QStyle &,
               const QWidget *);
void slider(const QStyleOptionSlider &, QPainter &, const Ink &, const QStyle &, const QWidget *);
void arrow(const QStyleOption &, QPainter &, const Ink &, const QString &name);
} // namespace paint

} // namespace forecourt::ui
