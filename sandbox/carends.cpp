// SPDX-License-Identifier: GPL-3.0-or-later
#include "carpainter.h"

namespace forecourt::sandbox {

namespace {

/** From straight ahead the car is drawn larger than from the side. */
constexpr double EndScale = 225;
const QColor Black(0x17, 0x19, 0x1c);

/** The same piece on the left and on the right. */
QPainterPath mirrored(const std::vector<Corner> &right)
{
    QPainterPath both = roundedOutline(right);
    both.addPath(QTransform::fromScale(-1, 1).map(both));
    return both;
}

QPainterPath lowerBody(const CarShape &shape)
{
    const double half = shape.width / 2;
    return symmetricOutline({ { half - 0.10, shape.clearance, 0.10 },
                              { half, shape.clearance + 0.22, 0.12 },
                              { half, shape.belt - 0.18, 0.16 },
                              { half - 0.08, shape.belt, 0.12 } });
}

QPainterPath cabin(const CarShape &shape)
{
    const double half = shape.width / 2;
    return symmetricOutline(
        { { half - 0.07, shape.belt - 0.04, 0.06 }, { half - 0.24, shape.height - 0.03, 0.20 } });
}

QPainterPath screen(const CarShape &shape)
{
    const double half = shape.width / 2;
    return symmetricOutline(
        { { half - 0.17, shape.belt + 0.06, 0.06 }, { half - 0.30, shape.height - 0.10, 0.12 } });
}

void drawTyres(QPainter &painter, const CarShape &shape)
{
    const double half = shape.width / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x14, 0x15, 0x17));
    for (const double x : { -half + 0.02, half - 0.27 })
        painter.drawRoundedRect(QRectF(x, 0, 0.25, shape.wheelRadius * 1.6), 0.06, 0.06);
}

void drawPlate(QPainter &painter, const QString &text, double y)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xf7, 0xe9, 0xa8));
    const QRectF plate(-0.26, y, 0.52, 0.12);
    painter.drawRoundedRect(plate, 0.015, 0.015);
    painter.save();
    painter.translate(plate.center());
    painter.scale(1, -1);
    QFont font(painter.font());
    font.setPixelSize(100);
    font.setBold(true);
    painter.scale(0.00085, 0.00085);
    painter.setFont(font);
    painter.setPen(QColor(0x20, 0x20, 0x20));
    painter.drawText(QRectF(-300, -70, 600, 140), Qt::AlignCenter, text);
    painter.restore();
}

void drawFrontFace(QPainter &painter, const CarLook &look)
{
    const CarShape &shape = look.shape;
    const double half = shape.width / 2;
    const double lamp = shape.nose * 0.84;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Black);
    painter.drawPath(roundedOutline({ { -0.44, lamp - 0.16, 0.08 },
                                      { -0.50, lamp + 0.05, 0.05 },
                                      { 0.50, lamp + 0.05, 0.05 },
                                      { 0.44, lamp - 0.16, 0.08 } }));
    painter.setPen(QPen(QColor(0xc8, 0xcd, 0xd2), 0.014));
    for (const double y : { lamp - 0.10, lamp - 0.05, lamp })
        painter.drawLine(QPointF(-0.44, y), QPointF(0.44, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xd9, 0xdd, 0xe2));
    painter.drawEllipse(QPointF(0, lamp - 0.04), 0.075, 0.06);
    painter.setBrush(look.isDark ? QColor(0xff, 0xf4, 0xc8) : QColor(0xee, 0xf4, 0xf8));
    painter.drawPath(mirrored({ { 0.54, lamp - 0.09, 0.04 },
                                { half - 0.06, lamp - 0.06, 0.06 },
                                { half - 0.05, lamp + 0.10, 0.05 },
                                { 0.54, lamp + 0.05, 0.04 } }));
    painter.setBrush(Black);
    painter.drawPath(roundedOutline({ { -0.62, shape.clearance + 0.05, 0.05 },
                                      { -0.56, shape.clearance + 0.17, 0.05 },
                                      { 0.56, shape.clearance + 0.17, 0.05 },
                                      { 0.62, shape.clearance + 0.05, 0.05 } }));
    drawPlate(painter, look.plate, shape.clearance + 0.19);
}

void drawRearFace(QPainter &painter, const CarLook &look)
{
    const CarShape &shape = look.shape;
    const double half = shape.width / 2;
    const double lamp = shape.deck * 0.80;
    painter.setPen(QPen(QColor(0, 0, 0, 80), 0.012));
    painter.drawLine(QPointF(-half + 0.14, shape.clearance + 0.34),
                     QPointF(half - 0.14, shape.clearance + 0.34));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.isDark ? QColor(0xff, 0x40, 0x36) : QColor(0xb8, 0x22, 0x22));
    painter.drawPath(mirrored({ { half - 0.38, lamp - 0.06, 0.03 },
                                { half - 0.02, lamp - 0.10, 0.04 },
                                { half - 0.03, lamp + 0.13, 0.04 },
                                { half - 0.38, lamp + 0.07, 0.03 } }));
    painter.setBrush(QColor(255, 255, 255, 120));
    painter.drawPath(mirrored({ { half - 0.34, lamp - 0.04, 0.01 },
                                { half - 0.22, lamp - 0.05, 0.01 },
                                { half - 0.22, lamp - 0.01, 0.01 },
                                { half - 0.34, lamp, 0.01 } }));
    drawPlate(painter, look.plate, lamp - 0.07);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Black);
    painter.drawRoundedRect(QRectF(-half + 0.1, shape.clearance - 0.02, shape.width - 0.2, 0.14),
                            0.05, 0.05);
    painter.setBrush(QColor(0xb0, 0xb5, 0xbb));
    painter.drawPath(mirrored({ { half - 0.52, shape.clearance, 0.02 },
                                { half - 0.34, shape.clearance, 0.02 },
                                { half - 0.34, shape.clearance + 0.06, 0.02 },
                                { half - 0.52, shape.clearance + 0.06, 0.02 } }));
}

QLinearGradient paintOf(const CarLook &look)
{
    QLinearGradient paint(0, look.shape.height, 0, look.shape.clearance);
    paint.setColorAt(0, look.paint.lighter(120));
    paint.setColorAt(0.5, look.paint);
    paint.setColorAt(1, look.paint.darker(160));
    return paint;
}

} // namespace

void drawCarEnd(QPainter &painter, const CarLook &look, double middleX, double groundY, End end)
{
    const CarShape &shape = look.shape;
    drawShadow(painter, middleX, groundY, shape.width * EndScale * 1.35);
    painter.save();
    painter.translate(middleX, groundY);
    painter.scale(EndScale, -EndScale);
    drawTyres(painter, shape);
    painter.setPen(QPen(QColor(0, 0, 0, 60), 0.012));
    painter.setBrush(paintOf(look));
    painter.drawPath(cabin(shape));
    painter.fillPath(screen(shape), glass(shape.height, shape.belt));
    painter.setPen(QPen(QColor(0, 0, 0, 60), 0.012));
    painter.setBrush(paintOf(look));
    painter.drawPath(lowerBody(shape));
    painter.setPen(QPen(QColor(255, 255, 255, 80), 0.02));
    const double half = shape.width / 2;
    painter.drawLine(QPointF(-half + 0.14, shape.belt - 0.02),
                     QPointF(half - 0.14, shape.belt - 0.02));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.paint.darker(130));
    for (const double x : { -half - 0.13, half - 0.05 })
        painter.drawRoundedRect(QRectF(x, shape.belt + 0.02, 0.18, 0.12), 0.05, 0.05);
    if (end == End::Front)
        drawFrontFace(painter, look);
    else
        drawRearFace(painter, look);
    painter.restore();
}

} // namespace forecourt::sandbox
