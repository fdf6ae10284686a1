// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chartvalue.h"

#include <QWidget>

namespace forecourt::ui {

// Horizontal bars with label and figure; arrows move, Enter opens what a bar stands for.
class BarList : public QWidget
{
    Q_OBJECT
public:
    explicit BarList(QWidget *parent = nullptr);
    void setValues(const QList<ChartValue> &values);
    const QList<ChartValue> &values() const { return m_values; }
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    QRect barRect(int index) const; // the whole row
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QVariant &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int labelWidth() const;
    QList<ChartValue> m_values;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace forecourt::ui
