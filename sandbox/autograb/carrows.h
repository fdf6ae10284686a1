// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace forecourt::sandbox {

/** A kind of car as it was sold in New Zealand. */
struct CarRow
{
    const char *make;
    const char *model;
    const char *badge;
    const char *series;
    const char *body;
    const char *transmission;
    const char *fuel;
    const char *drive;
    int doors, seats, gears, cylinders, capacity, power, torque;
    int firstYear, lastYear;
    int newPrice;
};

std::span<const CarRow> carRows();

} // namespace forecourt::sandbox
