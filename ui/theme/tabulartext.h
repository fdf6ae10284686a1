// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>

class QPainter;
class QRectF;

namespace forecourt::ui {

// Draws figures so that they stand under one another: every digit takes the
// widest digit's advance. (Qt 6.4 cannot ask a font for its tabular figures.)
// Texts that the font alone cannot draw are painted the ordinary way.
class TabularText
{
public:
    explicit TabularText(const QFont &font);

    const QFont &font() const { return m_font; }
    qreal width(const QString &text) const;
    // Right-to-left texts and too long ones fall back to elided ordinary text.
    void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment,
              const QString &text) const;

private:
    struct Glyph
    {
        quint32 index = 0;
        qreal advance = 0;
        qreal shift = 0;
    };
    const Glyph &glyph(QChar character) const;
    bool layOut(const QString &text, QList<quint32> *indexes, QList<QPointF> *positions,
                qreal *width) const;

    QFont m_font;
    QRawFont m_raw;
    qreal m_digit = 0;
    mutable QHash<QChar, Glyph> m_glyphs;
};

} // namespace forecourt::ui
