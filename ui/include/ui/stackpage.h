// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace forecourt::ui {

// What the window asks of a page; all that it knows of one.
class StackPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Became the page in front: refresh what is only read when looked at.
    virtual void enter() { }
    // Ctrl+F.
    virtual void focusSearch() { }
    // Splitters, columns, filters; called before the window closes or the connection changes.
    virtual void saveState() { }
};

} // namespace forecourt::ui
