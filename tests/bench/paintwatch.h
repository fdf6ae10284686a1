// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace forecourt::bench {

/// Tells when a widget was painted and the picture was handed to the display.
class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    void watch(QWidget *widget);
    /// From now on the first painting for which `isWanted` holds counts.
    void arm(std::function<bool()> isWanted);
    bool isDone() const { return m_doneAt != 0; }
    qint64 doneAt() const { return m_doneAt; } ///< CLOCK_MONOTONIC
    qint64 cpuAtDone() const { return m_cpuAtDone; } ///< processCpuNs() at that time

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    std::function<bool()> m_isWanted;
    qint64 m_doneAt = 0, m_cpuAtDone = 0;
};

} // namespace forecourt::bench
