// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

namespace forecourt::ui {

// Three pixels of colour across the window's top: which environment this is.
class EnvironmentLine : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentLine(QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

} // namespace forecourt::ui
