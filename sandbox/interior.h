// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace forecourt::sandbox {

/** The driver's place, fills a whole photo. */
void drawDashboard(QPainter &painter, const QColor &upholstery, uint variety);
/** The back seats. */
void drawSeats(QPainter &painter, const QColor &upholstery);

} // namespace forecourt::sandbox
