// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tabulartext.h"

#include <QGlyphRun>

namespace forecourt::ui {

TabularText::TabularText(const QFont &font)
    : m_font(font)
    , m_raw(QRawFont::fromFont(font))
{
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        m_digit = qMax(m_digit, glyph(digit).advance);
    m_glyphs.clear();
}

const TabularText::Glyph &TabularText::glyph(QChar character) const
{
    if (const auto found = m_glyphs.constFind(character); found != m_glyphs.cend())
        return *found;
    Glyph glyph;
    const QList<quint32> indexes = m_raw.glyphIndexesForString(QString(character));
    if (indexes.size() == 1 && indexes.first() != 0) {
        glyph.index = indexes.first();
        glyph.advance = m_raw.advancesForGlyphIndexes(indexes).first().x();
        if (m_digit > 0 && character >= u'0' && character <= u'9') {
            glyph.shift = (m_digit - glyph.advance) / 2;
            glyph.advance = m_digit;
        }
    }
    return *m_glyphs.insert(character, glyph);
}

bool TabularText::layOut(const QString &text, QList<quint32> *indexes, QList<QPointF> *positions,
                         qreal *width) const
{
    if (!m_raw.isValid() || text.isRightToLeft())
        return false;
    qreal x = 0;
    for (const QChar character : text) {
        const Glyph &one = glyph(character);
        if (one.index == 0 || character.direction() == QChar::DirAN)
            return false;
        if (indexes) {
            indexes->append(one.index);
            positions->append({ x + one.shift, 0 });
        }
        x += one.advance;
    }
    *width = x;
    return true;
}

qreal TabularText::width(const QString &text) const
{
    qreal width = 0;
    if (layOut(text, nullptr, nullptr, &width))
        return width;
    return QFontMetricsF(m_font).horizontalAdvance(text);
}

void TabularText::draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment,
                       const QString &text) const
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(text.size());
    positions.reserve(text.size());
    qreal width = 0;
    if (!layOut(text, &indexes, &positions, &width) || width > rect.width() + 0.5) {
        painter->setFont(m_font);
        const QString shown = QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, int(alignment | Qt::TextSingleLine | Qt::AlignAbsolute), shown);
        return;
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal height = m_raw.ascent() + m_raw.descent();
    const qreal baseline = rect.center().y() - height / 2 + m_raw.ascent();
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(indexes);
    run.setPositions(positions);
    painter->drawGlyphRun({ x, qRound(baseline) * 1.0 }, run);
}

} // namespace forecourt::ui
