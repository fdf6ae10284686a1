// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusbutton.h"

#include "theme/fonts.h"
#include "theme/paint.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int barWidth = 90;

StatusButton::StatusButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setType(this, Type::Small);
    hide();
}

void StatusButton::setContent(const QString &text, const QString &icon, Tone tone)
{
    setText(text);
    m_icon = icon;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void StatusButton::setProgress(int value, int maximum, const QString &left)
{
    m_value = value;
    m_maximum = maximum;
    m_left = left;
    setAccessibleName(text() + u' ' + progressText());
    updateGeometry();
    update();
}

QString StatusButton::progressText() const
{
    if (m_value < 0)
        return {};
    const QString done =
        tr("%1 of %2").arg(locale().toString(m_value), locale().toString(m_maximum));
    return m_left.isEmpty() ? done
                            : tr("%1, %2", "25 of 41, about 3 minutes left").arg(done, m_left);
}

QSize StatusButton::sizeHint() const
{
    int width = 16 + fontMetrics().horizontalAdvance(text()) + (m_icon.isEmpty() ? 0 : 22);
    if (m_value >= 0)
        width += barWidth + 16 + fontMetrics().horizontalAdvance(progressText());
    return { width, qMax(24, fontMetrics().height() + 8) };
}

void StatusButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Ink ink(scheme(this));
    if (underMouse() || isDown())
        paintBox(&painter, rect(), 4, ink(Token::Hover));
    const QColor words = ink(m_tone == Tone::Neutral ? Token::Muted : pair(m_tone).text);
    int x = 8;
    auto place = [&](int width) {
        const QRect at(x, 0, width, height());
        x += width;
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    if (!m_icon.isEmpty()) {
        const QRect at = place(22);
        paintIcon(&painter,
                  QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                      { 16, 16 }, at),
                  m_icon, words);
    }
    painter.setPen(words);
    painter.drawText(place(fontMetrics().horizontalAdvance(text()) + 1),
                     int(Qt::AlignCenter) | Qt::TextSingleLine, text());
    if (m_value >= 0) {
        x += 8;
        const QRect bar = place(barWidth);
        QRectF track(bar.left(), bar.center().y() - 1, bar.width(), 4);
        paintBox(&painter, track, 2, ink(Token::Line));
        const double share = m_maximum > 0 ? qMin(1.0, double(m_value) / m_maximum) : 0;
        QRectF done = track;
        done.setWidth(track.width() * share);
        if (isRightToLeft())
            done.moveRight(track.right());
        if (share > 0)
            paintBox(&painter, done, 2, ink(Token::Accent));
        x += 8;
        painter.setPen(words);
        painter.drawText(place(fontMetrics().horizontalAdvance(progressText()) + 1),
                         int(Qt::AlignCenter) | Qt::TextSingleLine, progressText());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), 4, ink(Token::Accent));
}

} // namespace forecourt::ui
