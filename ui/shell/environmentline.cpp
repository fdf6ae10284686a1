// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/environmentline.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

EnvironmentLine::EnvironmentLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3);
}

void EnvironmentLine::setTone(Tone tone)
{
    m_tone = tone;
    setVisible(tone != Tone::Neutral);
    update();
}

void EnvironmentLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(pair(m_tone).text, this));
}

} // namespace forecourt::ui
