// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace forecourt::ui {

class TextFace;

inline constexpr int badgeHeight = 20;

int badgeWidth(const QString &text, const TextFace &face);
// Paints the pill with its word; `face` should be Type::Small.
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, TokenPair colors,
                const TextFace &face, const QWidget *widget);

// A word in a pill, 20 high: segment, status, ageing. Never colour alone.
class Badge : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    // Square corners and a heavier word, for LIVE, TEST and DEMO.
    void setStrong(bool strong);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont badgeFont() const;
    QString m_text;
    Tone m_tone;
    bool m_strong = false;
};

} // namespace forecourt::ui
