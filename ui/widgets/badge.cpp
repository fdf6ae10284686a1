// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/badge.h"

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/textface.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int padding = 8;

int badgeWidth(const QString &text, const TextFace &face)
{
    return face.width(text) + 2 * padding;
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, TokenPair colors,
                const TextFace &face, const QWidget *widget)
{
    const Ink ink(scheme(widget));
    paintPill(painter, rect, ink(colors.ground));
    painter->setPen(ink(colors.text));
    face.draw(painter, rect.adjusted(padding, 0, 1 - padding, 0), Qt::AlignCenter, text);
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::setStrong(bool strong)
{
    m_strong = strong;
    updateGeometry();
    update();
}

QFont Badge::badgeFont() const
{
    QFont result = ui::font(m_strong ? Type::SmallStrong : Type::Small, font());
    if (m_strong) {
        result.setPointSizeF(result.pointSizeF() * 0.88);
        result.setLetterSpacing(QFont::PercentageSpacing, 105);
    } else
        result.setWeight(QFont::Medium);
    return result;
}

QSize Badge::sizeHint() const
{
    const int width = badgeWidth(m_text, TextFace(badgeFont()));
    return { m_strong ? width - 2 : width + 1, badgeHeight };
}

void Badge::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const TokenPair colors = pair(m_tone);
    if (!m_strong)
        return paintBadge(&painter, rect(), m_text, colors, TextFace(badgeFont()), this);
    const Ink ink(scheme(this));
    paintBox(&painter, rect(), 4, ink(colors.ground));
    painter.setFont(badgeFont());
    painter.setPen(ink(colors.text));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace forecourt::ui
