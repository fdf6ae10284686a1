// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenery.h"

#include "random.h"

#include <QPainterPath>

namespace forecourt::sandbox {

namespace {

constexpr int HorizonY = 410;

struct SceneColours
{
    QRgb skyTop;
    QRgb skyLow;
    QRgb far;
    QRgb near;
    QRgb groundFar;
    QRgb groundNear;
};

constexpr SceneColours Colours[] = {
    { 0xffe9ecf1, 0xfff8f9fb, 0, 0, 0xffdfe3e9, 0xffc6ccd5 },
    { 0xffa9c9ea, 0xffe7f0f7, 0xffb3c0cb, 0xff8d9caa, 0xffa5a8ab, 0xff808387 },
    { 0xff9dc6e6, 0xfff6ecd2, 0xffa9b48f, 0xff88975f, 0xffcdb384, 0xffa98a5c },
    { 0xff45507f, 0xfff3b183, 0xff5a5578, 0xff3f3d58, 0xff5b566a, 0xff37353f },
};

void fillVertically(QPainter &painter, const QRect &area, QRgb top, QRgb bottom)
{
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    gradient.setColorAt(0, QColor::fromRgb(top));
    gradient.setColorAt(1, QColor::fromRgb(bottom));
    painter.fillRect(area, gradient);
}

void drawHills(QPainter &painter, Dice &dice, QRgb colour, int height)
{
    QPainterPath hills(QPointF(0, HorizonY));
    double x = 0;
    double y = HorizonY - dice.between(height / 3, height);
    hills.lineTo(0, y);
    while (x < PhotoWidth) {
        const double nextX = x + dice.between(120, 260);
        const double nextY = HorizonY - dice.between(height / 3, height);
        hills.cubicTo(x + (nextX - x) / 2, y, x + (nextX - x) / 2, nextY, nextX, nextY);
        x = nextX;
        y = nextY;
    }
    hills.lineTo(x, HorizonY);
    painter.fillPath(hills, QColor::fromRgb(colour));
}

void drawTowers(QPainter &painter, Dice &dice, QRgb colour, int height)
{
    QColor window = QColor::fromRgb(colour).lighter(118);
    for (int x = -20; x < PhotoWidth;) {
        const int width = dice.between(36, 92);
        const int top = HorizonY - dice.between(height / 4, height);
        painter.fillRect(x, top, width, HorizonY - top, QColor::fromRgb(colour));
        for (int wy = top + 10; wy < HorizonY - 12; wy += 16) {
            for (int wx = x + 7; wx < x + width - 9; wx += 13) {
                if (dice.chance(55))
                    painter.fillRect(wx, wy, 6, 8, window);
            }
        }
        x += width + dice.between(0, 26);
    }
}

/** An acacia: the flat crown that says where we are. */
void drawAcacia(QPainter &painter, double x, double size, QRgb colour)
{
    const QColor dark = QColor::fromRgb(colour).darker(135);
    painter.setPen(QPen(dark.darker(130), size * 0.05, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, HorizonY + 4), QPointF(x + size * 0.06, HorizonY - size * 0.5));
    painter.drawLine(QPointF(x + size * 0.03, HorizonY - size * 0.25),
                     QPointF(x - size * 0.25, HorizonY - size * 0.55));
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark);
    painter.drawEllipse(QPointF(x, HorizonY - size * 0.6), size * 0.55, size * 0.12);
    painter.drawEllipse(QPointF(x + size * 0.2, HorizonY - size * 0.7), size * 0.4, size * 0.1);
}

void drawStudioLight(QPainter &painter)
{
    QRadialGradient spot(PhotoWidth / 2.0, HorizonY - 60, 560);
    spot.setColorAt(0, QColor(255, 255, 255, 220));
    spot.setColorAt(1, QColor(255, 255, 255, 0));
    painter.fillRect(0, 0, PhotoWidth, PhotoHeight, spot);
}

void drawParkingLines(QPainter &painter, Scene scene)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, scene == Scene::Dusk ? 40 : 95));
    for (const int x : { -40, 960 }) {
        const int lean = x < 480 ? 70 : -70;
        painter.drawPolygon(QPolygon({ { x + lean, HorizonY + 18 },
                                       { x + lean + 12, HorizonY + 18 },
                                       { x + 24, PhotoHeight },
                                       { x, PhotoHeight } }));
    }
}

} // namespace

void drawScene(QPainter &painter, Scene scene, uint variety)
{
    const SceneColours &colours = Colours[int(scene)];
    Dice dice(variety, 91, quint64(scene));
    fillVertically(painter, { 0, 0, PhotoWidth, HorizonY }, colours.skyTop, colours.skyLow);
    if (scene == Scene::Savanna) {
        drawHills(painter, dice, colours.far, 110);
        drawHills(painter, dice, colours.near, 46);
    } else if (scene != Scene::Studio) {
        drawTowers(painter, dice, colours.far, 210);
        drawTowers(painter, dice, colours.near, 120);
    }
    fillVertically(painter, { 0, HorizonY, PhotoWidth, PhotoHeight - HorizonY }, colours.groundFar,
                   colours.groundNear);
    if (scene == Scene::Savanna) {
        drawAcacia(painter, dice.between(40, 200), 170, colours.near);
        drawAcacia(painter, dice.between(740, 930), 120, colours.near);
    }
    if (scene == Scene::Studio)
        drawStudioLight(painter);
    else if (scene != Scene::Savanna)
        drawParkingLines(painter, scene);
}

} // namespace forecourt::sandbox
