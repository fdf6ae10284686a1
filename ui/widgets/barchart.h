// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chartvalue.h"

#include <QWidget>

namespace forecourt::ui {

// What BarList, Histogram and TimeChart share: values, the bar that the keyboard is on,
// and a face for assistive tools in which each bar is an item that can be pressed.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(QWidget *parent = nullptr);

    void setValues(const QList<ChartValue> &values);
    const QList<ChartValue> &values() const { return m_values; }
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    void activate(int index);
    virtual QRect barRect(int index) const = 0;

signals:
    void activated(const QVariant &key);

protected:
    virtual int indexAt(QPoint position) const = 0;
    int columnAt(QPoint position) const; // of columns side by side, all as wide as one another
    double most() const; // the highest value, 0 where there is none above
    bool showsCurrent(int index) const; // the keyboard is on this bar
    bool leads(int index) const; // under the mouse, and a click does something

    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<ChartValue> m_values;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace forecourt::ui
