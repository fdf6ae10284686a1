// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QAbstractButton>

namespace forecourt::ui {

// A word of the status line, with its icon and optionally a small progress bar.
class StatusButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusButton(QWidget *parent = nullptr);
    void setContent(const QString &text, const QString &icon, Tone tone);
    // Shows a bar after the text and "25 of 41" behind it, with how long it may take.
    void setProgress(int value, int maximum, const QString &left = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString progressText() const;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
    int m_value = -1;
    int m_maximum = 0;
    QString m_left;
};

} // namespace forecourt::ui
