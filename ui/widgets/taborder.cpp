// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/taborder.h"

#include <QWidget>

namespace forecourt::ui {

// Qt chains only what can have the focus, which a holder cannot.
static QWidget *stopBefore(const QWidget *holder)
{
    QWidget *before = holder->previousInFocusChain();
    while (before != holder
           && (before->focusPolicy() == Qt::NoFocus || holder->isAncestorOf(before)))
        before = before->previousInFocusChain();
    return before;
}

void chainTabOrder(QWidget *holder)
{
    QWidget *last = stopBefore(holder);
    const auto inside = holder->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace forecourt::ui
