// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QAbstractButton>

namespace forecourt::ui {

// One entry of the rail: icon, words, a count or a badge; only the icon when collapsed.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
    void setCount(int count);
    void setBadge(int count, Tone tone);
    void setCollapsed(bool collapsed);
    void setSub(bool sub); // a saved view below a page: indented, without icon
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintCount(QPainter *painter, const QRect &inner) const;
    void describe();
    QString m_icon;
    int m_count = -1;
    int m_badge = 0;
    Tone m_tone = Tone::Neutral;
    bool m_collapsed = false;
    bool m_sub = false;
};

} // namespace forecourt::ui
