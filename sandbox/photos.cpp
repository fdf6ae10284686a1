// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos.h"

#include "carpainter.h"
#include "interior.h"
#include "scenery.h"

#include <QPainter>

namespace forecourt::sandbox {

namespace {

enum class View { SideLeft, SideRight, Front, Rear, Dashboard, Seats };

struct Shot
{
    View view;
    Scene scene;
};

/** The order in which a dealer takes pictures; the fourth and eighth are of the inside. */
constexpr Shot Shots[] = {
    { View::SideLeft, Scene::Yard },     { View::Front, Scene::Studio },
    { View::SideRight, Scene::Savanna }, { View::Dashboard, Scene::Yard },
    { View::Rear, Scene::Yard },         { View::SideLeft, Scene::Dusk },
    { View::SideRight, Scene::Studio },  { View::Seats, Scene::Studio },
};
constexpr Scene FirstScenes[] = { Scene::Studio, Scene::Yard, Scene::Savanna, Scene::Dusk };

QString plateOf(uint variety)
{
    const auto letter = [&](uint shift) { return QChar(u'A' + (variety >> shift) % 24); };
    return QStringLiteral("K%1%2 %3%4")
        .arg(QChar(u'C' + variety % 2))
        .arg(letter(3))
        .arg(int(100 + variety % 900))
        .arg(letter(9));
}

void drawShot(QPainter &painter, const PhotoWish &wish, const Shot &shot)
{
    const Scene scene = wish.number == 1 ? FirstScenes[wish.variety % 4] : shot.scene;
    const CarLook look{ shapeOf(wish.bodyLetter), QColor::fromRgb(wish.exterior),
                        plateOf(wish.variety), scene == Scene::Dusk };
    const double middle = PhotoWidth / 2.0;
    if (shot.view == View::Dashboard || shot.view == View::Seats) {
        const QColor upholstery = QColor::fromRgb(wish.interior);
        if (shot.view == View::Dashboard)
            drawDashboard(painter, upholstery, wish.variety);
        else
            drawSeats(painter, upholstery);
        return;
    }
    drawScene(painter, scene, wish.variety);
    if (shot.view == View::SideLeft || shot.view == View::SideRight)
        drawCarSide(painter, look, middle, GroundY,
                    shot.view == View::SideLeft ? Facing::Left : Facing::Right);
    else
        drawCarEnd(painter, look, middle, GroundY + 26,
                   shot.view == View::Front ? End::Front : End::Rear);
}

} // namespace

QImage drawPhoto(const PhotoWish &wish)
{
    QImage image(PhotoWidth, PhotoHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawShot(painter, wish, Shots[std::size_t(wish.number - 1) % std::size(Shots)]);
    return image;
}

QImage drawBadge(const QString &name)
{
    QImage image(256, 256, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x5a, 0x63, 0x73), 10));
    painter.setBrush(QColor(0xf5, 0xf6, 0xf8));
    painter.drawEllipse(14, 14, 228, 228);
    QFont font = painter.font();
    font.setPixelSize(118);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(0x2c, 0x34, 0x42));
    painter.drawText(image.rect(), Qt::AlignCenter, name.left(1));
    return image;
}

QImage drawBodyIcon(char bodyLetter)
{
    const CarShape &shape = shapeOf(bodyLetter);
    QImage image(256, 128, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = 230 / shape.length;
    painter.translate(13, 116);
    painter.scale(scale, -scale);
    const QColor ink(0x5a, 0x63, 0x73);
    painter.fillPath(bodyPath(shape).subtracted(windowPath(shape)), ink);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const double x : { shape.frontWheel, shape.rearWheel })
        painter.drawEllipse(QPointF(x, shape.wheelRadius), shape.wheelRadius, shape.wheelRadius);
    return image;
}

} // namespace forecourt::sandbox
