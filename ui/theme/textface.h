// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

class QPainter;

namespace forecourt::ui {

/// A font together with the lines that were shaped in it. Shaping a line costs many times its
/// painting, and lists measure and paint the same words again and again.
class TextFace
{
public:
    explicit TextFace(const QFont &font);

    const QFont &font() const { return m_font; }
    int height() const { return m_metrics.height(); }
    int width(const QString &text) const; ///< pixels
    /// One line, cut short with an ellipsis where it does not fit; `alignment` is absolute, the
    /// colour is the painter's pen.
    void draw(QPainter *painter, const QRect &rect, Qt::Alignment alignment,
              const QString &text) const;

private:
    /// Laid out whole, or cut short to `room` pixels.
    const QStaticText &shaped(const QString &text, int room = -1) const;

    QFont m_font;
    QFontMetrics m_metrics;
    mutable QCache<std::pair<QString, int>, QStaticText> m_lines{ 200 }; // by text and room
};

} // namespace forecourt::ui
