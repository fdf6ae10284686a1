// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "carshape.h"

#include <QPainter>

namespace forecourt::sandbox {

enum class Facing { Left, Right };
enum class End { Front, Rear };

struct CarLook
{
    const CarShape &shape;
    QColor paint;
    QString plate;
    /** Lamps are lit. */
    bool isDark = false;
};

/** Pixels of a metre in a photo of the whole car, less where the car would not fit. */
constexpr double PixelsPerMetre = 174;
constexpr double WidestCar = 860;

/** The car stands with its middle at `middleX` on the ground at `groundY`. */
void drawCarSide(QPainter &painter, const CarLook &look, double middleX, double groundY,
                 Facing facing);
void drawCarEnd(QPainter &painter, const CarLook &look, double middleX, double groundY, End end);
/** The shadow under a car. */
void drawShadow(QPainter &painter, double middleX, double groundY, double width);
/** What the windows look like, from top to bottom. */
QLinearGradient glass(double top, double bottom);

} // namespace forecourt::sandbox
