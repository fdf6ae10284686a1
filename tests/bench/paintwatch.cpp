// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintwatch.h"

#include "measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace forecourt::bench {

void PaintWatch::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

void PaintWatch::arm(std::function<bool()> isWanted)
{
    m_isWanted = std::move(isWanted);
    m_doneAt = 0;
}

// Painting and flushing are one call from the event loop; what is posted now comes right after.
bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_isWanted && m_isWanted()) {
        m_isWanted = nullptr;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

void PaintWatch::customEvent(QEvent *)
{
    m_doneAt = monotonicNs();
    m_cpuAtDone = processCpuNs();
}

} // namespace forecourt::bench
