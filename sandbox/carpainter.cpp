// SPDX-License-Identifier: GPL-3.0-or-later
#include "carpainter.h"

#include <cmath>
#include <numbers>

namespace forecourt::sandbox {

namespace {

const QColor Trim(0x23, 0x26, 0x2b);

void drawWheel(QPainter &painter, double x, double radius)
{
    const QPointF centre(x, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x16, 0x17, 0x1a));
    painter.drawEllipse(centre, radius, radius);
    painter.setBrush(QColor(0x2b, 0x2d, 0x31));
    painter.drawEllipse(centre, radius * 0.74, radius * 0.74);
    const QColor rim(0xc9, 0xce, 0xd4);
    for (int spoke = 0; spoke < 5; ++spoke) {
        const double angle = (spoke * 72 + 18) * std::numbers::pi / 180;
        const QPointF towards(std::cos(angle), std::sin(angle));
        painter.setPen(QPen(rim, radius * 0.17, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre, centre + towards * (radius * 0.66));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, radius * 0.07));
    painter.drawEllipse(centre, radius * 0.68, radius * 0.68);
    painter.setPen(Qt::NoPen);
    painter.setBrush(rim.darker(115));
    painter.drawEllipse(centre, radius * 0.17, radius * 0.17);
}

void drawBody(QPainter &painter, const CarLook &look, const QPainterPath &body)
{
    const CarShape &shape = look.shape;
    QLinearGradient paint(0, shape.height, 0, shape.clearance);
    paint.setColorAt(0.00, look.paint.lighter(122));
    paint.setColorAt(0.38, look.paint.lighter(106));
    paint.setColorAt(0.50, look.paint);
    paint.setColorAt(0.72, look.paint.darker(122));
    paint.setColorAt(1.00, look.paint.darker(165));
    painter.setPen(QPen(QColor(0, 0, 0, 60), 0.014));
    painter.setBrush(paint);
    painter.drawPath(body);
    painter.setBrush(Qt::NoBrush);

    painter.save();
    painter.setClipPath(body);
    // Light along the shoulder, and a dark sill under the doors.
    painter.setPen(QPen(QColor(255, 255, 255, 70), 0.035, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(0.18, shape.nose * 0.90),
                     QPointF(shape.length - 0.1, shape.belt * 0.92));
    painter.setPen(QPen(QColor(0, 0, 0, 40), 0.025));
    painter.drawLine(QPointF(0.5, shape.clearance + 0.26),
                     QPointF(shape.length - 0.4, shape.clearance + 0.30));
    painter.fillRect(QRectF(0, shape.clearance - 0.1, shape.length, 0.20), Trim);
    painter.restore();
}

void drawPillars(QPainter &painter, const CarLook &look, const QPainterPath &windows)
{
    const CarShape &shape = look.shape;
    painter.save();
    painter.setClipPath(windows);
    painter.setPen(QPen(QColor(0x17, 0x1b, 0x20), 0.085));
    const double cabin = shape.roofRear - shape.roofFront;
    const bool isShort =
        shape.letter == 'C' || shape.letter == 'R' || shape.letter == 'O' || shape.letter == 'T';
    const int pillars = isShort ? 1 : cabin > 2.4 ? 3 : 2;
    for (int i = 1; i <= pillars; ++i) {
        const double x = shape.roofFront + cabin * (isShort ? 0.75 : double(i) / (pillars + 0.35));
        painter.drawLine(QPointF(x - 0.03, shape.belt), QPointF(x + 0.03, shape.height));
    }
    painter.setPen(QPen(QColor(255, 255, 255, 34), 0.16));
    painter.drawLine(QPointF(shape.roofFront - 0.1, shape.belt - 0.1),
                     QPointF(shape.roofFront + 0.5, shape.height));
    painter.restore();
}

void drawWindows(QPainter &painter, const CarLook &look)
{
    const QPainterPath windows = windowPath(look.shape);
    painter.fillPath(windows, glass(look.shape.height, look.shape.belt));
    drawPillars(painter, look, windows);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 70), 0.018));
    painter.drawPath(windows);
}

void drawDoors(QPainter &painter, const CarLook &look)
{
    const CarShape &shape = look.shape;
    const double low = shape.clearance + 0.16;
    const double front = std::max(shape.cowl + 0.22, shape.frontWheel + shape.wheelRadius + 0.14);
    const double back = std::min(shape.rearWheel - shape.wheelRadius * 0.4, shape.rearBase - 0.2);
    const bool hasOneDoor =
        shape.letter == 'C' || shape.letter == 'R' || shape.letter == 'O' || shape.letter == 'T';
    const double middle = hasOneDoor ? back - 0.5 : front + (back - front) * 0.52;
    painter.setPen(QPen(QColor(0, 0, 0, 85), 0.014));
    painter.drawLine(QPointF(front, low), QPointF(front - 0.02, shape.belt));
    painter.drawLine(QPointF(middle, low), QPointF(middle + 0.02, shape.belt));
    if (!hasOneDoor)
        painter.drawLine(QPointF(back - 0.06, shape.belt), QPointF(back - 0.14, low + 0.28));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.paint.darker(150));
    for (const double x : { middle - 0.30, back - 0.36 })
        painter.drawRoundedRect(QRectF(x, shape.belt - 0.15, 0.20, 0.035), 0.015, 0.015);
}

void drawLamps(QPainter &painter, const CarLook &look)
{
    const CarShape &shape = look.shape;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.isDark ? QColor(0xff, 0xf4, 0xc8) : QColor(0xee, 0xf4, 0xf8));
    painter.drawPath(roundedOutline({ { 0.03, shape.nose * 0.78, 0.03 },
                                      { 0.10, shape.nose * 0.93, 0.04 },
                                      { 0.44, shape.nose * 0.96, 0.03 },
                                      { 0.34, shape.nose * 0.80, 0.05 } }));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.isDark ? QColor(0xff, 0x40, 0x36) : QColor(0xb8, 0x22, 0x22));
    const double right = shape.length - 0.01;
    painter.drawPath(roundedOutline({ { right - 0.26, shape.deck * 0.86, 0.03 },
                                      { right - 0.10, shape.deck * 0.98, 0.03 },
                                      { right - 0.01, shape.deck * 0.92, 0.03 },
                                      { right, shape.deck * 0.72, 0.03 } }));
    if (!look.isDark)
        return;
    const QPointF lamp(-0.12, shape.nose * 0.86);
    QRadialGradient glow(lamp, 0.75);
    glow.setColorAt(0, QColor(255, 240, 190, 170));
    glow.setColorAt(0.3, QColor(255, 240, 190, 60));
    glow.setColorAt(1, QColor(255, 240, 190, 0));
    painter.setBrush(glow);
    painter.drawEllipse(lamp, 0.75, 0.75);
}

void drawMirror(QPainter &painter, const CarLook &look)
{
    const CarShape &shape = look.shape;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.paint.darker(125));
    painter.drawRoundedRect(QRectF(shape.cowl + 0.30, shape.belt - 0.01, 0.19, 0.12), 0.05, 0.05);
}

/** What only some bodies have: a bed, a box, roof rails, a soft top, a spare wheel. */
void drawExtras(QPainter &painter, const CarLook &look)
{
    const CarShape &shape = look.shape;
    painter.setPen(Qt::NoPen);
    if (shape.letter == 'T') {
        painter.setBrush(QColor(0xe9, 0xec, 0xef));
        painter.drawRoundedRect(QRectF(1.86, 0.86, shape.length - 1.86, shape.height - 0.72), 0.04,
                                0.04);
        painter.setBrush(QColor(0, 0, 0, 26));
        for (double x = 2.3; x < shape.length - 0.1; x += 0.42)
            painter.drawRect(QRectF(x, 0.92, 0.03, shape.height - 0.86));
    } else if (shape.letter == 'P') {
        painter.setBrush(Trim);
        painter.drawRoundedRect(QRectF(shape.rearBase + 0.04, shape.deck - 0.01,
                                       shape.length - shape.rearBase - 0.12, 0.05),
                                0.02, 0.02);
    } else if (shape.letter == 'U' || shape.letter == 'W' || shape.letter == 'G') {
        painter.setBrush(Trim);
        painter.drawRoundedRect(QRectF(shape.roofFront + 0.35, shape.height - 0.03,
                                       shape.roofRear - shape.roofFront - 0.75, 0.045),
                                0.02, 0.02);
    }
    if (shape.letter == 'G') {
        painter.setBrush(Trim);
        painter.drawRoundedRect(QRectF(shape.length - 0.05, 0.62, 0.18, 0.62), 0.06, 0.06);
    }
}

void drawSoftTop(QPainter &painter, const CarShape &shape)
{
    QPainterPath above;
    above.addRect(QRectF(-1, shape.belt + 0.01, shape.length + 2, 2));
    QPainterPath behind;
    behind.addRect(QRectF(shape.roofFront - 0.05, 0, shape.length, 3));
    painter.fillPath(bodyPath(shape).intersected(above).intersected(behind),
                     QColor(0x2a, 0x2b, 0x2f));
}

} // namespace

QLinearGradient glass(double top, double bottom)
{
    QLinearGradient gradient(0, top, 0, bottom);
    gradient.setColorAt(0, QColor(0x2c, 0x38, 0x44));
    gradient.setColorAt(0.55, QColor(0x4a, 0x5b, 0x6a));
    gradient.setColorAt(1, QColor(0x7b, 0x8d, 0x9b));
    return gradient;
}

void drawShadow(QPainter &painter, double middleX, double groundY, double width)
{
    painter.save();
    painter.translate(middleX, groundY - 6);
    painter.scale(1, 0.058);
    QRadialGradient shadow(QPointF(0, 0), width / 2);
    shadow.setColorAt(0.0, QColor(0, 0, 0, 150));
    shadow.setColorAt(0.75, QColor(0, 0, 0, 110));
    shadow.setColorAt(1.0, QColor(0, 0, 0, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadow);
    painter.drawEllipse(QPointF(0, 0), width / 2, width / 2);
    painter.restore();
}

void drawCarSide(QPainter &painter, const CarLook &look, double middleX, double groundY,
                 Facing facing)
{
    const CarShape &shape = look.shape;
    const double scale = std::min(PixelsPerMetre, WidestCar / shape.length);
    drawShadow(painter, middleX, groundY, shape.length * scale * 1.08);
    painter.save();
    painter.translate(middleX, groundY);
    painter.scale(facing == Facing::Left ? scale : -scale, -scale);
    painter.translate(-shape.length / 2, 0);
    const QPainterPath hull = hullPath(shape);
    painter.save();
    painter.setClipPath(hull);
    painter.fillPath(archesPath(shape), QColor(0x0f, 0x10, 0x12));
    painter.restore();
    drawBody(painter, look, bodyPath(shape));
    if (shape.letter == 'O' || shape.letter == 'R')
        drawSoftTop(painter, shape);
    drawWindows(painter, look);
    drawDoors(painter, look);
    drawMirror(painter, look);
    drawExtras(painter, look);
    drawLamps(painter, look);
    for (const double x : { shape.frontWheel, shape.rearWheel })
        drawWheel(painter, x, shape.wheelRadius);
    painter.restore();
}

} // namespace forecourt::sandbox
