// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace forecourt::ui {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus); // a box of figures would take it from the wheel
    control->installEventFilter(new WheelGuard(control));
}

} // namespace forecourt::ui
