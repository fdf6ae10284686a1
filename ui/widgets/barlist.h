// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/barchart.h"

namespace forecourt::ui {

// Horizontal bars with label and figure; arrows move, Enter opens what a bar stands for.
class BarList : public BarChart
{
    Q_OBJECT
public:
    explicit BarList(QWidget *parent = nullptr);
    QRect barRect(int index) const override; // the whole row
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int indexAt(QPoint position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth() const;
};

} // namespace forecourt::ui
