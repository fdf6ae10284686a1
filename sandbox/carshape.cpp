// SPDX-License-Identifier: GPL-3.0-or-later
#include "carshape.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>

namespace forecourt::sandbox {

namespace {

// clang-format off
constexpr CarShape Shapes[] = {
    // letter, length, height, width, clearance, nose, bonnet, belt, deck, cowl, roof, roof, rear, wheels, radius, round
    {'S', 4.75, 1.45, 1.82, 0.20, 0.74, 0.95, 0.96, 1.02, 1.32, 2.10, 3.22, 4.10, 0.93, 3.70, 0.335, 0.34},
    {'U', 4.70, 1.72, 1.88, 0.28, 0.98, 1.14, 1.14, 1.16, 1.18, 1.86, 3.95, 4.54, 0.92, 3.68, 0.385, 0.26},
    {'H', 4.00, 1.50, 1.74, 0.20, 0.80, 1.00, 1.00, 1.08, 0.98, 1.70, 3.10, 3.82, 0.78, 3.28, 0.320, 0.32},
    {'P', 5.30, 1.80, 1.90, 0.33, 1.04, 1.16, 1.16, 1.14, 1.35, 1.98, 2.98, 3.34, 1.02, 4.20, 0.400, 0.18},
    {'C', 4.55, 1.31, 1.88, 0.15, 0.70, 0.90, 0.92, 0.98, 1.52, 2.36, 2.92, 4.14, 0.92, 3.64, 0.350, 0.40},
    {'V', 4.95, 1.98, 1.85, 0.20, 0.92, 1.18, 1.16, 1.10, 0.50, 1.28, 4.62, 4.86, 0.88, 3.70, 0.340, 0.20},
    {'W', 4.70, 1.48, 1.80, 0.19, 0.76, 0.96, 0.97, 1.02, 1.28, 2.02, 4.02, 4.58, 0.90, 3.66, 0.330, 0.28},
    {'M', 4.75, 1.84, 1.84, 0.19, 0.84, 1.10, 1.10, 1.06, 0.82, 1.66, 4.28, 4.66, 0.90, 3.78, 0.330, 0.26},
    {'X', 4.40, 1.60, 1.82, 0.24, 0.92, 1.07, 1.08, 1.14, 1.12, 1.84, 3.42, 4.24, 0.86, 3.50, 0.365, 0.32},
    {'O', 4.30, 1.36, 1.80, 0.17, 0.74, 0.94, 0.95, 0.99, 1.36, 2.14, 2.84, 3.52, 0.86, 3.42, 0.330, 0.34},
    {'T', 5.70, 2.30, 2.00, 0.40, 1.10, 1.34, 1.36, 1.10, 0.14, 0.42, 1.60, 1.74, 0.92, 4.20, 0.420, 0.14},
    {'K', 3.40, 1.62, 1.48, 0.17, 0.86, 1.04, 1.03, 1.04, 0.62, 1.16, 2.92, 3.30, 0.58, 2.86, 0.285, 0.20},
    {'R', 4.00, 1.23, 1.74, 0.14, 0.66, 0.86, 0.88, 0.92, 1.42, 2.10, 2.56, 3.16, 0.76, 3.12, 0.320, 0.36},
    {'L', 4.80, 1.44, 1.86, 0.18, 0.74, 0.94, 0.96, 1.06, 1.34, 2.14, 3.16, 4.46, 0.94, 3.78, 0.345, 0.38},
    {'B', 5.90, 2.50, 2.05, 0.30, 1.10, 1.36, 1.36, 1.20, 0.22, 0.66, 5.62, 5.82, 1.10, 4.50, 0.400, 0.18},
    {'G', 4.80, 1.88, 1.92, 0.32, 1.08, 1.20, 1.22, 1.22, 1.42, 1.82, 4.36, 4.64, 0.94, 3.74, 0.405, 0.14},
};
// clang-format on

} // namespace

const CarShape &shapeOf(char bodyLetter)
{
    for (const CarShape &shape : Shapes) {
        if (shape.letter == bodyLetter)
            return shape;
    }
    return Shapes[0];
}

QPainterPath roundedOutline(const std::vector<Corner> &all)
{
    QPainterPath path;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Corner &corner = all[i];
        const Corner &before = all[(i + all.size() - 1) % all.size()];
        const Corner &after = all[(i + 1) % all.size()];
        QLineF in(corner.x, corner.y, before.x, before.y);
        QLineF out(corner.x, corner.y, after.x, after.y);
        const double radius = std::min({ corner.radius, in.length() * 0.48, out.length() * 0.48 });
        in.setLength(std::max(radius, 0.001));
        out.setLength(std::max(radius, 0.001));
        if (i == 0)
            path.moveTo(in.p2());
        else
            path.lineTo(in.p2());
        path.quadTo(corner.x, corner.y, out.x2(), out.y2());
    }
    path.closeSubpath();
    return path;
}

QPainterPath hullPath(const CarShape &shape)
{
    const double low = shape.clearance;
    const double round = shape.roundness;
    return roundedOutline({
        { 0.10, low, 0.10 },
        { 0.00, low + 0.16, 0.08 },
        { 0.00, shape.nose * 0.84, 0.18 },
        { 0.14, shape.nose, 0.26 },
        { shape.cowl, shape.bonnet, 0.30 },
        { shape.roofFront, shape.height, round * 1.6 },
        { shape.roofRear, shape.height - 0.03, round * 1.8 },
        { shape.rearBase, shape.deck + 0.02, round * 0.9 },
        { shape.length - 0.06, shape.deck, 0.12 },
        { shape.length, shape.deck * 0.70, 0.14 },
        { shape.length - 0.02, low + 0.16, 0.08 },
        { shape.length - 0.12, low, 0.10 },
    });
}

QPainterPath archesPath(const CarShape &shape)
{
    QPainterPath arches;
    const double radius = shape.wheelRadius + 0.065;
    for (const double x : { shape.frontWheel, shape.rearWheel })
        arches.addEllipse(QPointF(x, shape.wheelRadius), radius, radius);
    return arches;
}

QPainterPath bodyPath(const CarShape &shape)
{
    // Qt flattens curves before it cuts them, which at the size of metres shows.
    const QTransform fine = QTransform::fromScale(400, 400);
    const QPainterPath body = fine.map(hullPath(shape)).subtracted(fine.map(archesPath(shape)));
    return fine.inverted().map(body);
}

QPainterPath symmetricOutline(std::vector<Corner> corners)
{
    const std::size_t half = corners.size();
    for (std::size_t i = half; i > 0; --i)
        corners.push_back({ -corners[i - 1].x, corners[i - 1].y, corners[i - 1].radius });
    return roundedOutline(corners);
}

QPainterPath windowPath(const CarShape &shape)
{
    const double top = shape.height - 0.11;
    const double screen = (shape.roofFront - shape.cowl) / (shape.height - shape.bonnet);
    const double rear = (shape.rearBase - shape.roofRear) / (shape.height - shape.deck);
    return roundedOutline({
        { shape.cowl + 0.13 + screen * (shape.belt - shape.bonnet), shape.belt, 0.04 },
        { shape.roofFront + 0.10 - screen * 0.06, top, 0.14 },
        { shape.roofRear - 0.06 + rear * 0.02, top - 0.02, 0.16 },
        { shape.rearBase - 0.20, shape.belt + 0.04, 0.08 },
    });
}

} // namespace forecourt::sandbox
