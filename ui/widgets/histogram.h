// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/barchart.h"

namespace forecourt::ui {

// Vertical bars with their figure above and label below; clickable like BarList.
class Histogram : public BarChart
{
    Q_OBJECT
public:
    explicit Histogram(QWidget *parent = nullptr);
    QRect barRect(int index) const override;
    QSize sizeHint() const override { return { 360, 220 }; }
    QSize minimumSizeHint() const override { return { 160, 140 }; }

protected:
    int indexAt(QPoint position) const override { return columnAt(position); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace forecourt::ui
