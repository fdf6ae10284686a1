// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chartvalue.h"

#include <QWidget>

namespace forecourt::ui {

// Vertical bars with their figure above and label below; clickable like BarList.
class Histogram : public QWidget
{
    Q_OBJECT
public:
    explicit Histogram(QWidget *parent = nullptr);
    void setValues(const QList<ChartValue> &values);
    const QList<ChartValue> &values() const { return m_values; }
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    QRect barRect(int index) const;
    QSize sizeHint() const override { return { 360, 220 }; }
    QSize minimumSizeHint() const override { return { 160, 140 }; }

signals:
    void activated(const QVariant &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int indexAt(QPoint position) const;
    QList<ChartValue> m_values;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace forecourt::ui
