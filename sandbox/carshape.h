// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <vector>

namespace forecourt::sandbox {

/** A car from the side, its nose to the left, in metres; y grows upwards from the ground. */
struct CarShape
{
    char letter;
    double length;
    double height;
    double width;
    double clearance;
    /** Height of the nose, of the bonnet where the windscreen begins, of the windows, of the tail.
     */
    double nose;
    double bonnet;
    double belt;
    double deck;
    /** Where the windscreen begins, the roof begins and ends, the rear window ends. */
    double cowl;
    double roofFront;
    double roofRear;
    double rearBase;
    double frontWheel;
    double rearWheel;
    double wheelRadius;
    double roundness;
};

const CarShape &shapeOf(char bodyLetter);
/** The body as if it had no wheels. */
QPainterPath hullPath(const CarShape &shape);
QPainterPath archesPath(const CarShape &shape);
/** The painted body, wheel arches cut out. */
QPainterPath bodyPath(const CarShape &shape);
QPainterPath windowPath(const CarShape &shape);

struct Corner
{
    double x;
    double y;
    double radius;
};

/** A closed outline with rounded corners. */
QPainterPath roundedOutline(const std::vector<Corner> &corners);
/** The outline whose right half is given from the bottom up, the left half likewise. */
QPainterPath symmetricOutline(std::vector<Corner> rightHalf);

} // namespace forecourt::sandbox
