// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/barchart.h"

namespace forecourt::ui {

// Many narrow bars along a time axis, from left to right in every language; the first and last
// are labelled, the one under the mouse or the keyboard says its figure.
class TimeChart : public BarChart
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);
    QRect barRect(int index) const override;
    QSize sizeHint() const override { return { 240, 72 }; }
    QSize minimumSizeHint() const override { return { 120, 56 }; }

protected:
    int indexAt(QPoint position) const override { return columnAt(position); }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int slotLeft(int index) const;
    QString spoken(int index) const;
};

} // namespace forecourt::ui
