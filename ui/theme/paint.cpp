// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"

#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace forecourt::ui {

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    qreal inset = 0;
    if (line.isValid()) {
        painter->setPen(QPen(line, width));
        inset = width / 2;
    } else {
        painter->setPen(Qt::NoPen);
    }
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const qreal round = qMin(radius, inner.height() / 2);
    painter->drawRoundedRect(inner, round, round);
    painter->restore();
}

void paintPill(QPainter *painter, const QRect &rect, const QColor &fill)
{
    if (rect.isEmpty())
        return;
    const qreal ratio = painter->device()->devicePixelRatio();
    const QString key =
        u"pill %1 %2 %3 %4"_s.arg(rect.width()).arg(rect.height()).arg(fill.rgba()).arg(ratio);
    QPixmap pill;
    if (!QPixmapCache::find(key, &pill)) {
        pill = QPixmap(rect.size() * ratio);
        pill.setDevicePixelRatio(ratio);
        pill.fill(Qt::transparent);
        QPainter own(&pill);
        paintBox(&own, QRect({}, rect.size()), rect.height() / 2.0, fill);
        own.end();
        QPixmapCache::insert(key, pill);
    }
    painter->drawPixmap(rect.topLeft(), pill);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color)
{
    paintBox(painter, rect, radius, {}, color, 2);
}

bool showsKeyboardFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty("buttonKind", int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property("buttonKind").toInt()) : ButtonKind::Secondary;
}

} // namespace forecourt::ui
