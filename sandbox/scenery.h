// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace forecourt::sandbox {

constexpr int PhotoWidth = 960;
constexpr int PhotoHeight = 640;
/** Where the wheels stand. */
constexpr int GroundY = 500;

enum class Scene { Studio, Yard, Savanna, Dusk };

void drawScene(QPainter &painter, Scene scene, uint variety);

} // namespace forecourt::sandbox
