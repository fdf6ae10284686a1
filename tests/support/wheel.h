// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWheelEvent>
#include <QWidget>
#include <QtTest>

namespace forecourt::test {

/// One notch towards the person over the middle of a widget, as it comes from a mouse: a wheel
/// that a program sends is not handed on to what stands around.
inline void turnWheel(QWidget *over)
{
    const QPoint middle = over->rect().center();
    QWidget *inner = over->childAt(middle);
    QWidget *hit = inner ? inner : over;
    const QPointF place = hit->mapFrom(over, middle);
    QWheelEvent event(place, hit->mapToGlobal(place), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(hit, &event);
}

} // namespace forecourt::test
