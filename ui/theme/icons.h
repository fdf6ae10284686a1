// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace forecourt::ui {

// A Lucide icon by its name ("user-plus"), drawn in the token's colour of the
// scheme that holds when it is painted; state On is drawn in `on`.
QIcon icon(const QString &name, Token token = Token::Muted, Token on = Token::Accent);

// The name behind an icon made by icon(), or nothing.
QString iconName(const QIcon &icon);

QPixmap iconPixmap(const QString &name, const QColor &color, QSize size, qreal ratio);

// Paints a named icon centred in the rectangle, in one colour.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

// The application's own picture.
QIcon applicationIcon();

} // namespace forecourt::ui
