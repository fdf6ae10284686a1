// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

namespace forecourt::ui {

// A value that changes in steps over time (a price). Time runs left to right
// in every language.
class StepLine : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        QDateTime from;
        double value = 0;
        QString display; // said by assistive tools and the tool tip
    };
    explicit StepLine(QWidget *parent = nullptr);
    // Ascending in time; the last value holds until `until`.
    void setSteps(const QList<Step> &steps, const QDateTime &until);
    QSize sizeHint() const override { return { 320, 64 }; }
    QSize minimumSizeHint() const override { return { 120, 48 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    double xAt(const QDateTime &time) const;
    QList<Step> m_steps;
    QDateTime m_until;
};

} // namespace forecourt::ui
