// SPDX-License-Identifier: GPL-3.0-or-later
#include "interior.h"

#include "carshape.h"
#include "scenery.h"

namespace forecourt::sandbox {

namespace {

QLinearGradient shaded(const QColor &colour, double top, double bottom)
{
    QLinearGradient gradient(0, top, 0, bottom);
    gradient.setColorAt(0, colour.lighter(125));
    gradient.setColorAt(1, colour.darker(150));
    return gradient;
}

void drawFrame(QPainter &painter)
{
    // Pillars and roof around the view ahead.
    QPainterPath frame;
    frame.addRect(0, 0, PhotoWidth, 420);
    const QPainterPath view =
        roundedOutline({ { 130, 380, 30 }, { 250, 74, 70 }, { 820, 74, 70 }, { 935, 380, 30 } });
    painter.fillPath(frame.subtracted(view), shaded(QColor(0x4b, 0x4e, 0x54), 0, 420));
    painter.fillPath(
        roundedOutline({ { 470, 96, 14 }, { 470, 132, 14 }, { 610, 132, 14 }, { 610, 96, 14 } }),
        QColor(0x22, 0x24, 0x28));
}

void drawVents(QPainter &painter, double x, double y)
{
    painter.fillPath(
        roundedOutline(
            { { x, y, 10 }, { x + 96, y, 10 }, { x + 90, y + 40, 10 }, { x + 6, y + 40, 10 } }),
        QColor(0x14, 0x15, 0x18));
    painter.setPen(QPen(QColor(0x3c, 0x3f, 0x45), 3));
    for (int i = 1; i < 4; ++i)
        painter.drawLine(QPointF(x + 10, y + i * 10), QPointF(x + 86, y + i * 10));
    painter.setPen(Qt::NoPen);
}

void drawScreen(QPainter &painter)
{
    painter.fillPath(
        roundedOutline({ { 496, 326, 12 }, { 706, 326, 12 }, { 702, 452, 12 }, { 500, 452, 12 } }),
        QColor(0x0d, 0x0f, 0x12));
    QLinearGradient map(500, 330, 700, 450);
    map.setColorAt(0, QColor(0x1d, 0x35, 0x57));
    map.setColorAt(1, QColor(0x2b, 0x6c, 0x8a));
    painter.fillPath(
        roundedOutline({ { 506, 336, 6 }, { 696, 336, 6 }, { 693, 442, 6 }, { 510, 442, 6 } }),
        map);
    painter.setPen(QPen(QColor(0xf1, 0xc4, 0x6b), 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF({ { 530, 430 }, { 560, 400 }, { 610, 396 }, { 640, 360 }, { 680, 352 } }));
    painter.setPen(Qt::NoPen);
}

void drawGauges(QPainter &painter)
{
    painter.fillPath(
        roundedOutline({ { 196, 330, 40 }, { 444, 330, 40 }, { 430, 440, 20 }, { 210, 440, 20 } }),
        QColor(0x12, 0x13, 0x16));
    painter.setBrush(Qt::NoBrush);
    for (const double x : { 266.0, 374.0 }) {
        painter.setPen(QPen(QColor(0x52, 0x58, 0x60), 5));
        painter.drawArc(QRectF(x - 42, 346, 84, 84), -30 * 16, 240 * 16);
        painter.setPen(QPen(QColor(0xe0, 0x5a, 0x4a), 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x, 388), QPointF(x - 26, 366));
    }
    painter.setPen(Qt::NoPen);
}

void drawSteeringWheel(QPainter &painter, const QColor &upholstery)
{
    const QPointF centre(320, 478);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x1b, 0x1c, 0x20), 30));
    painter.drawEllipse(centre, 158, 150);
    painter.setPen(QPen(upholstery.darker(170), 6));
    painter.drawEllipse(centre, 149, 141);
    painter.setPen(QPen(QColor(0x26, 0x28, 0x2d), 38));
    painter.drawLine(centre + QPointF(-142, 6), centre + QPointF(142, 6));
    painter.drawLine(centre, centre + QPointF(0, 140));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shaded(QColor(0x2b, 0x2d, 0x33), 430, 540));
    painter.drawEllipse(centre + QPointF(0, 6), 62, 52);
    painter.setBrush(QColor(0xc8, 0xcd, 0xd2));
    painter.drawEllipse(centre + QPointF(0, 2), 17, 14);
}

void drawSeat(QPainter &painter, const QColor &upholstery, double x, double width)
{
    painter.setPen(Qt::NoPen);
    painter.fillPath(roundedOutline({ { x + width * 0.28, 96, 26 },
                                      { x + width * 0.72, 96, 26 },
                                      { x + width * 0.70, 180, 22 },
                                      { x + width * 0.30, 180, 22 } }),
                     shaded(upholstery, 90, 190));
    painter.fillPath(roundedOutline({ { x + 16, 172, 50 },
                                      { x + width - 16, 172, 50 },
                                      { x + width, 470, 30 },
                                      { x, 470, 30 } }),
                     shaded(upholstery, 160, 560));
    painter.fillPath(roundedOutline({ { x - 8, 440, 36 },
                                      { x + width + 8, 440, 36 },
                                      { x + width + 26, 610, 40 },
                                      { x - 26, 610, 40 } }),
                     shaded(upholstery.lighter(108), 430, 700));
    painter.setPen(QPen(QColor(255, 255, 255, 46), 3, Qt::DashLine));
    for (const double part : { 0.22, 0.78 })
        painter.drawLine(QPointF(x + width * part, 200), QPointF(x + width * part, 600));
    painter.setPen(QPen(QColor(0, 0, 0, 60), 4));
    for (const double y : { 250.0, 320.0, 390.0 })
        painter.drawLine(QPointF(x + width * 0.24, y), QPointF(x + width * 0.76, y));
    painter.setPen(Qt::NoPen);
}

} // namespace

void drawDashboard(QPainter &painter, const QColor &upholstery, uint variety)
{
    drawScene(painter, variety % 2 ? Scene::Yard : Scene::Savanna, variety);
    drawFrame(painter);
    painter.setPen(Qt::NoPen);
    painter.fillPath(roundedOutline({ { -40, 700, 4 },
                                      { -40, 330, 60 },
                                      { 150, 292, 90 },
                                      { 820, 292, 90 },
                                      { 1000, 336, 60 },
                                      { 1000, 700, 4 } }),
                     shaded(QColor(0x33, 0x35, 0x3a), 290, 560));
    painter.fillPath(
        roundedOutline({ { -40, 700, 4 }, { -40, 480, 20 }, { 470, 472, 30 }, { 470, 700, 4 } }),
        shaded(upholstery, 440, 760));
    painter.fillPath(
        roundedOutline({ { 730, 700, 4 }, { 730, 472, 30 }, { 1000, 480, 20 }, { 1000, 700, 4 } }),
        shaded(upholstery, 440, 760));
    painter.fillPath(
        roundedOutline({ { 478, 700, 4 }, { 490, 470, 24 }, { 712, 470, 24 }, { 724, 700, 4 } }),
        shaded(QColor(0x26, 0x28, 0x2c), 440, 700));
    drawVents(painter, 60, 350);
    drawVents(painter, 760, 350);
    drawScreen(painter);
    drawGauges(painter);
    painter.setBrush(QColor(0x15, 0x16, 0x19));
    painter.drawRoundedRect(QRectF(520, 486, 162, 44), 10, 10);
    painter.setBrush(QColor(0x80, 0x86, 0x8e));
    for (int i = 0; i < 3; ++i)
        painter.drawEllipse(QPointF(548 + i * 53, 508), 14, 14);
    painter.setBrush(QColor(0x10, 0x11, 0x13));
    painter.drawRoundedRect(QRectF(582, 560, 38, 90), 16, 16);
    drawSteeringWheel(painter, upholstery);
}

void drawSeats(QPainter &painter, const QColor &upholstery)
{
    QLinearGradient back(0, 0, 0, PhotoHeight);
    back.setColorAt(0, QColor(0xd4, 0xdb, 0xe2));
    back.setColorAt(0.35, QColor(0x8a, 0x92, 0x9b));
    back.setColorAt(1, QColor(0x2a, 0x2c, 0x30));
    painter.fillRect(0, 0, PhotoWidth, PhotoHeight, back);
    painter.setPen(Qt::NoPen);
    painter.fillPath(
        roundedOutline({ { 220, 30, 40 }, { 740, 30, 40 }, { 800, 170, 30 }, { 160, 170, 30 } }),
        QColor(0xee, 0xf4, 0xf8));
    painter.fillRect(0, 0, PhotoWidth, 22, QColor(0x5a, 0x5e, 0x65));
    drawSeat(painter, upholstery, 120, 240);
    drawSeat(painter, upholstery, 600, 240);
    drawSeat(painter, upholstery.darker(106), 385, 190);
    painter.fillRect(0, 606, PhotoWidth, 34, QColor(0x1d, 0x1e, 0x21));
}

} // namespace forecourt::sandbox
